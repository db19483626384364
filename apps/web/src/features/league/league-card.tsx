import { foldLetters } from '@core/kernel';
import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import { collation } from '../../shared/format/collation';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { SearchBox } from '../../shared/ui/search-box';
import { ViewSwitch } from '../../shared/ui/view-switch';
import type { Read } from '../../shared/ui/read';
import type { FigureSetName } from '../../shared/api/figures';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { ExportMenu } from '../export/export-menu';
import { leagueOrder, leagueSort, sortPlaces } from './league-order';
import type { LeagueRanksProps } from './league-ranks';
import { LeagueTable } from './league-table';
import styles from './league-card.module.css';

const LeagueRanks = lazyPart(() => import('./league-ranks').then((module) => module.LeagueRanks), 'insight');

interface LeagueCardProps {
  title: string;
  places: Read<Place[]>;
  set: FigureSetName;
  /** The unweighted mean of the rows, shown as such; null where unknown. */
  mean: number | null;
  selected: string;
  sort: string | undefined;
  query: string;
  /** Where the whole table is had as a file: its list, and what that is narrowed by. */
  file: { path: string; query: Record<string, string | number | undefined> };
  highlight: Highlight;
  onSort: (sort: string | undefined) => void;
  onQuery: (query: string) => void;
  /** Present where ranks can be asked for instead; they are of measures alone. */
  ranks?: Omit<LeagueRanksProps, 'places' | 'selected' | 'onOpen'> & {
    shown: boolean;
    onShow: (shown: boolean) => void;
  };
  onOpen: (code: string) => void;
}

/** The territories below this one, sortable and searchable: an order, not a verdict. Ranks are asked for, with their rule. */
export function LeagueCard(props: LeagueCardProps) {
  const { title, places, mean, sort, query, onSort, onQuery, file, ranks, ...table } = props;
  const { t } = useTranslation();
  const format = useFigureFormat();
  const language = useLanguage();
  const nameOf = useName();
  const order = leagueOrder(sort);
  const name = (place: Place): string => nameOf(place.territory.name);
  const wanted = foldLetters(query.trim());
  return (
    <Card
      title={title}
      tools={
        <>
          {ranks && (
            <ViewSwitch
              label={t('league.view')}
              value={ranks.shown ? 'ranks' : 'table'}
              options={[
                { value: 'table', label: t('map.asTable') },
                { value: 'ranks', label: t('league.asRanks') },
              ]}
              onChange={(view) => ranks.onShow(view === 'ranks')}
            />
          )}
          <SearchBox
            className={styles.search}
            label={t('league.search')}
            clearLabel={t('league.clear')}
            value={query}
            onChange={onQuery}
          />
          <ExportMenu name={title} path={file.path} query={file.query} />
        </>
      }
    >
      <Loaded query={places} height={520}>
        {(all) => {
          const shown = all.filter((place) => foldLetters(name(place)).includes(wanted));
          if (all.length === 0) return <Message title={t('map.empty')} />;
          if (shown.length === 0) {
            return <Message title={t('league.none', { query: query.trim() })} text={t('league.noneHint')} />;
          }
          if (ranks?.shown) {
            return (
              <Suspense fallback={<Skeleton height={420} radius="md" />}>
                <LeagueRanks
                  scope={ranks.scope}
                  track={ranks.track}
                  onTrack={ranks.onTrack}
                  places={shown}
                  selected={table.selected}
                  onOpen={table.onOpen}
                />
              </Suspense>
            );
          }
          return (
            <div className={styles.body}>
              <LeagueTable
                {...table}
                label={title}
                rows={sortPlaces(shown, order, name, collation(language))}
                order={order}
                onOrder={(next) => onSort(leagueSort(next))}
              />
              <p className={styles.foot}>
                <span role="status">
                  {t('league.shown', { shown: format.count(shown.length), total: format.count(all.length) })}
                </span>
                {mean !== null && <span>{t('league.mean', { value: format.percent(mean) })}</span>}
              </p>
            </div>
          );
        }}
      </Loaded>
    </Card>
  );
}
