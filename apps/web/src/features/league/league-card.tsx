import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import { collation } from '../../shared/format/collation';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import type { Read } from '../../shared/ui/read';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { leagueOrder, leagueSort, sortPlaces } from './league-order';
import { LeagueTable } from './league-table';
import styles from './league-card.module.css';

interface LeagueCardProps {
  title: string;
  places: Read<Place[]>;
  /** The unweighted mean of the rows, shown as such; null where unknown. */
  mean: number | null;
  selected: string;
  sort: string | undefined;
  query: string;
  highlight: Highlight;
  onSort: (sort: string | undefined) => void;
  onQuery: (query: string) => void;
  onOpen: (code: string) => void;
}

/** The territories below this one, sortable and searchable. An order, not a verdict: no ranks are claimed here. */
export function LeagueCard({ title, places, mean, sort, query, onSort, onQuery, ...table }: LeagueCardProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const language = useLanguage();
  const nameOf = useName();
  const order = leagueOrder(sort);
  const name = (place: Place): string => nameOf(place.territory.name);
  const wanted = query.trim().toLocaleLowerCase('ru');
  return (
    <Card
      title={title}
      tools={
        <TextInput
          size="xs"
          className={styles.search}
          aria-label={t('league.search')}
          placeholder={t('league.search')}
          leftSection={<IconSearch size={15} aria-hidden />}
          rightSection={
            query && <CloseButton size="sm" aria-label={t('league.clear')} onClick={() => onQuery('')} />
          }
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
      }
    >
      <Loaded query={places} height={520}>
        {(all) => {
          const shown = all.filter((place) => name(place).toLocaleLowerCase('ru').includes(wanted));
          if (all.length === 0) return <Message title={t('map.empty')} />;
          if (shown.length === 0) {
            return <Message title={t('league.none', { query: query.trim() })} text={t('league.noneHint')} />;
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
