import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadSection } from '../../features/imports/upload-section';
import { LeagueCard } from '../../features/league/league-card';
import type { Highlight } from '../../features/places/highlight';
import { usePlaces } from '../../features/places/use-places';
import { StatusCard } from '../../features/statuses/status-card';
import { TileMapCard } from '../../features/tile-map/tile-map-card';
import { TrajectoryCard } from '../../features/trajectory/trajectory-card';
import type { Programme } from '../../shared/api/programme';
import type { Territory } from '../../shared/api/territory';
import { queries } from '../../shared/api/queries';
import { useName } from '../../shared/i18n/use-name';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { Loaded } from '../../shared/ui/loaded';
import { FiguresStrip } from './figures-strip';
import type { OverviewSearch } from './overview-search';
import styles from './overview-page.module.css';

interface PlaceViewProps {
  programmes: Programme[];
  programme: string;
  period: string;
  /** From the country down to the territory on screen. */
  path: Territory[];
  search: OverviewSearch;
  onChange: (part: Partial<OverviewSearch>, replace?: boolean) => void;
}

/** One territory in one period. The country's map stays in view at every depth; the table holds what lies below. */
export function PlaceView({ programmes, programme, period, path, search, onChange }: PlaceViewProps) {
  const { t } = useTranslation();
  const nameOf = useName();
  const [lit, setLit] = useState<string | null>(null);
  const highlight = useMemo<Highlight>(() => ({ code: lit, set: setLit }), [lit]);
  const [country, region, district] = path;
  const here = path[path.length - 1];
  const set = search.set ?? 'measures';
  const scopeOf = (territory: string) => ({ programme, period, territory });

  const figures = useQuery(queries.figures(scopeOf(here.code)));
  const regions = usePlaces(scopeOf(country.code), set);
  const districts = usePlaces(scopeOf(region?.code ?? country.code), set);
  const below = usePlaces(scopeOf(here.code), set);
  // A place with nothing below it is shown among its neighbours.
  const above = path[path.length - 2] ?? country;
  const siblings = usePlaces(scopeOf(above.code), set);
  const childless = path.length > 1 && below.data?.length === 0;
  const tableOf = childless ? above : here;
  const open = (code: string): void =>
    onChange({ territory: code === country.code ? undefined : code, q: undefined });

  return (
    <>
      <CardBoundary>
        <Loaded query={figures} height={250}>
          {(found) => <FiguresStrip figures={found} set={set} period={period} />}
        </Loaded>
      </CardBoundary>
      <div className={styles.pair}>
        <TileMapCard
          scope={{ programme, period }}
          set={set}
          regions={regions}
          open={region && { region, districts, district: district?.code ?? null }}
          view={search.view ?? 'map'}
          highlight={highlight}
          onView={(view) => onChange({ view: view === 'table' ? view : undefined })}
          onOpen={open}
        />
        <div className={styles.column}>
          <TrajectoryCard
            programme={programme}
            territory={here.code}
            set={set}
            now={period}
            view={search.chart ?? 'chart'}
            onView={(view) => onChange({ chart: view === 'table' ? view : undefined })}
          />
          {figures.data && <StatusCard figures={figures.data[set]} />}
        </div>
      </div>
      <div className={`${styles.pair} ${styles.bottom}`}>
        <LeagueCard
          title={
            tableOf === country ? t('league.title') : t('league.titleUnder', { name: nameOf(tableOf.name) })
          }
          places={childless ? siblings : below}
          mean={childless ? null : (figures.data?.[set].childrenMean ?? null)}
          selected={here.code}
          sort={search.sort}
          query={search.q ?? ''}
          highlight={highlight}
          onSort={(sort) => onChange({ sort }, true)}
          onQuery={(q) => onChange({ q: q || undefined }, true)}
          onOpen={open}
        />
        <UploadSection programmes={programmes} programme={programme} />
      </div>
    </>
  );
}
