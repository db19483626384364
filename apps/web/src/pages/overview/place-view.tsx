import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight } from '../../features/places/highlight';
import { usePlaces } from '../../features/places/use-places';
import { StatusCard } from '../../features/statuses/status-card';
import { TileMapCard } from '../../features/tile-map/tile-map-card';
import { TrajectoryCard } from '../../features/trajectory/trajectory-card';
import { queries } from '../../shared/api/queries';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { useName } from '../../shared/i18n/use-name';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { Loaded } from '../../shared/ui/loaded';
import { NearView } from '../../shared/ui/near-view';
import { FiguresStrip } from './figures-strip';
import type { PlaceViewProps } from './place-view-props';
import styles from './overview-page.module.css';

const ChaptersCard = lazyPart(
  () => import('../../features/chapters/chapters-card').then((module) => module.ChaptersCard),
  'places',
);

const BelowPlace = lazy(() => import('./below-place').then((module) => ({ default: module.BelowPlace })));
const ReplayPlace = lazy(() => import('./replay-place').then((module) => ({ default: module.ReplayPlace })));

/** One territory in one period. The map of the top stays in view at every depth; the table holds what lies below. */
export function PlaceView(props: PlaceViewProps) {
  const { programme, period, home, path, search, onChange } = props;
  const { t } = useTranslation();
  const nameOf = useName();
  const [lit, setLit] = useState<string | null>(null);
  const highlight = useMemo<Highlight>(() => ({ code: lit, set: setLit }), [lit]);
  const [top, region, district] = path;
  const here = path[path.length - 1];
  const isCountry = top.level === 0;
  const set = search.set ?? 'measures';
  const knownAt = search.asOf;
  const scopeOf = (territory: string) => ({ programme, period, territory, knownAt });

  const figures = useQuery(queries.figures(scopeOf(here.code)));
  const regions = usePlaces(scopeOf(top.code), set);
  const districts = usePlaces(scopeOf(region?.code ?? top.code), set);
  const below = usePlaces(scopeOf(here.code), set);
  const open = (code: string): void =>
    onChange({ territory: code === home ? undefined : code, q: undefined });
  const isOpen = region && (isCountry || region.children > 0);

  return (
    <>
      <CardBoundary>
        <Loaded query={figures} height={250}>
          {(found) => <FiguresStrip figures={found} set={set} period={period} />}
        </Loaded>
      </CardBoundary>
      {knownAt !== undefined && (
        <CardBoundary>
          <Suspense fallback={null}>
            <ReplayPlace scope={{ ...scopeOf(here.code), knownAt }} here={here} set={set} />
          </Suspense>
        </CardBoundary>
      )}
      <div className={isCountry ? styles.pair : `${styles.pair} ${styles.loose}`}>
        {top.children > 0 && (
          <TileMapCard
            scope={{ programme, period, knownAt }}
            set={set}
            title={isCountry ? t('map.title') : t('map.districts', { name: nameOf(top.name) })}
            hasSquares={isCountry}
            regions={regions}
            open={isOpen ? { region, districts, district: district?.code ?? null } : undefined}
            selected={region?.code ?? null}
            view={search.view ?? 'map'}
            highlight={highlight}
            onView={(view) => onChange({ view: view === 'map' ? undefined : view })}
            onOpen={open}
          />
        )}
        <div className={styles.column}>
          <TrajectoryCard
            programme={programme}
            territory={here.code}
            place={nameOf(here.name)}
            set={set}
            now={period}
            knownAt={knownAt}
            view={search.chart ?? 'chart'}
            onView={(view) => onChange({ chart: view === 'table' ? view : undefined })}
          />
          {figures.data && <StatusCard figures={figures.data[set]} set={set} territory={here.code} />}
        </div>
      </div>
      <NearView placeholder={<Skeleton height={420} radius="md" />}>
        <ChaptersCard
          scope={scopeOf(here.code)}
          set={set}
          by={search.chapters ?? 'direction'}
          onBy={(by) => onChange({ chapters: by === 'direction' ? undefined : by }, true)}
        />
      </NearView>
      <NearView placeholder={<Skeleton height={620} radius="md" />}>
        <BelowPlace
          {...props}
          figures={figures.data?.[set]}
          below={below}
          highlight={highlight}
          onOpen={open}
        />
      </NearView>
    </>
  );
}
