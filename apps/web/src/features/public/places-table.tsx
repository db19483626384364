import { foldLetters } from '@core/kernel';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { collation } from '../../shared/format/collation';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Message } from '../../shared/ui/message';
import { SearchBox } from '../../shared/ui/search-box';
import type { PublicPlaceLine } from './public-queries';
import { kept, type PublicSearch } from './public-search';
import { TrackScale } from './track-scale';
import styles from './public.module.css';

interface PlacesTableProps {
  title: string;
  /** Every territory there is: the search looks through all of them. */
  all: PublicPlaceLine[];
  /** What stands in the table while nothing is searched for. */
  shown: PublicPlaceLine[];
  set: 'measures' | 'indicators';
  query: string;
  search: PublicSearch;
  onQuery: (query: string) => void;
}

const MOST_FOUND = 60;

/** Territories by verified completion, highest first; a search through all of them, whatever letters one has. */
export function PlacesTable({ title, all, shown, set, query, search, onQuery }: PlacesTableProps) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const language = useLanguage();
  const nameOf = useName();
  const names = new Map(all.map(({ code, name }) => [code, nameOf(name)]));
  const wanted = foldLetters(query);
  const found = wanted
    ? all
        .filter(({ name }) => Object.values(name).some((one) => one && foldLetters(one).includes(wanted)))
        .slice(0, MOST_FOUND)
    : shown;
  const order = collation(language);
  const rows = [...found].sort(
    (a, b) => (b[set].verified ?? -1) - (a[set].verified ?? -1) || order(nameOf(a.name), nameOf(b.name)),
  );
  const told = (place: PublicPlaceLine, value: number | null): string =>
    place[set].withheld === null ? format.percent(value) : '—';
  const columns: Column<PublicPlaceLine>[] = [
    {
      key: 'territory',
      title: t('league.territory'),
      wide: true,
      cell: (place) => (
        <>
          <Link to="/public/places/$code" params={{ code: place.code }} search={kept(search)}>
            {nameOf(place.name)}
          </Link>
          {wanted && place.level > 1 && place.parent && (
            <span className={styles.sub}> · {names.get(place.parent)}</span>
          )}
        </>
      ),
    },
    {
      key: 'verified',
      title: t('promises.verified'),
      numeric: true,
      cell: (place) =>
        place[set].withheld === null ? (
          <strong>{format.percent(place[set].verified)}</strong>
        ) : (
          t('withheld.short')
        ),
    },
    {
      key: 'scale',
      title: t('league.scale'),
      cell: (place) =>
        place[set].withheld === null && <TrackScale name={nameOf(place.name)} figures={place[set]} />,
    },
    {
      key: 'verifiedCoverage',
      title: t('league.checked'),
      numeric: true,
      cell: (place) => format.percent(place[set].verifiedCoverage),
    },
    {
      key: 'accepted',
      title: t('figures.accepted'),
      numeric: true,
      cell: (place) => told(place, place[set].accepted),
    },
    {
      key: 'reported',
      title: t('figures.reported'),
      numeric: true,
      cell: (place) => told(place, place[set].reported),
    },
    {
      key: 'coverage',
      title: t('figures.coverage'),
      numeric: true,
      cell: (place) => format.percent(place[set].coverage),
    },
    {
      key: 'rank',
      title: t('league.rank'),
      numeric: true,
      cell: ({ rank }) =>
        rank && set === 'measures' ? t('league.rankOf', { rank: rank.rank, of: rank.of }) : '—',
    },
  ];
  return (
    <div className={`${styles.rows} ${styles.ranked}`}>
      <SearchBox
        className="screen-only"
        label={t('league.search')}
        clearLabel={t('league.clear')}
        value={query}
        onChange={onQuery}
      />
      <p className={styles.sub} role="status">
        {t('league.shown', { shown: rows.length })}
      </p>
      <DataTable
        stacks
        caption={title}
        columns={columns}
        rows={rows}
        keyOf={({ code }) => code}
        empty={<Message title={t('league.none', { query })} text={t('league.noneText')} />}
      />
      <p className={styles.sub}>{t('league.note')}</p>
    </div>
  );
}
