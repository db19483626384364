import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { collation } from '../../shared/format/collation';
import { daysSince } from '../../shared/format/days-since';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Explained } from '../explain/explained';
import { ExportMenu } from '../export/export-menu';
import { boardOrder } from './board-order';
import { completenessQueries, type BoardRow } from './completeness-queries';
import styles from './completeness.module.css';
import { ReportingBar } from './reporting-bar';
import { TrendBars } from './trend-bars';

interface BoardCardProps {
  programme: string;
  period: string;
  /** Code of the place whose parts are shown. */
  territory: string;
  /** Of the rows. */
  level: number;
  sort: string;
  onSort: (sort: string) => void;
  onPlace: (territory: string) => void;
  mayReview: boolean;
}

/** Place by place: how much came, how much in time, what waits for review, and how it went in the last periods. */
export function BoardCard(props: BoardCardProps) {
  const { programme, period, territory, level, sort, onSort, onPlace, mayReview } = props;
  const { t } = useTranslation('review');
  const nameOf = useName();
  const format = useFigureFormat();
  const language = useLanguage();
  const asked = { programme, period, territory, level };
  const board = useQuery(completenessQueries.board(asked));
  const columns: Column<BoardRow>[] = [
    {
      key: 'territory',
      title: t('board.territory'),
      sortable: true,
      cell: (row) => (
        <button type="button" className={styles.place} onClick={() => onPlace(row.territory)}>
          {nameOf(row.name)}
        </button>
      ),
    },
    {
      key: 'completeness',
      title: t('board.completeness'),
      sortable: true,
      cell: ({ expected, received, onTime, territory: code }) => (
        <ReportingBar {...{ expected, received, onTime }} explained={{ territory: code, period }} />
      ),
    },
    {
      key: 'missing',
      title: t('board.missing'),
      numeric: true,
      sortable: true,
      cell: ({ expected, received }) => format.count(Math.max(0, expected - received)),
    },
    {
      key: 'timeliness',
      title: t('board.onTime'),
      numeric: true,
      sortable: true,
      cell: ({ onTime, expected, territory: code }) =>
        expected === 0 ? (
          t('board.nothingDue')
        ) : (
          <Explained dense figure="all.reporting.onTime" territory={code} period={period}>
            {format.wholePercent(onTime / expected)}
          </Explained>
        ),
    },
    {
      key: 'awaiting',
      title: t('board.awaiting'),
      numeric: true,
      sortable: true,
      cell: (row) =>
        row.awaitingReview === 0 || !mayReview ? (
          format.count(row.awaitingReview)
        ) : (
          <Link to="/review" search={{ programme, period, territory: row.territory }}>
            <span aria-hidden>{format.count(row.awaitingReview)}</span>
            <span className="visually-hidden">
              {t('board.toQueue', {
                place: nameOf(row.name),
                count: format.count(row.awaitingReview),
              })}
            </span>
          </Link>
        ),
    },
    {
      key: 'oldest',
      title: t('board.oldest'),
      numeric: true,
      sortable: true,
      cell: ({ oldestAwaitingSince }) =>
        oldestAwaitingSince === null ? '–' : format.count(daysSince(oldestAwaitingSince)),
    },
    {
      key: 'returned',
      title: t('board.returned'),
      numeric: true,
      sortable: true,
      cell: ({ returned }) => format.count(returned),
    },
    {
      key: 'trend',
      title: t('board.trend'),
      cell: ({ trend, name }) => <TrendBars trend={trend} place={nameOf(name)} />,
    },
  ];
  return (
    <Card
      title={t('board.title')}
      tools={<ExportMenu name={t('board.title')} path="/boards/completeness" query={asked} />}
    >
      <Loaded query={board} height={320}>
        {(rows) => (
          <DataTable
            caption={t('board.title')}
            columns={columns}
            rows={boardOrder(rows, sort, (row) => nameOf(row.name), collation(language))}
            keyOf={(row) => row.territory}
            sort={sort}
            onSort={onSort}
            empty={<Message title={t('board.empty')} text={t('board.emptyText')} />}
          />
        )}
      </Loaded>
      <p className={styles.legend}>
        <span className={styles.key} data-kind="onTime" aria-hidden /> {t('board.legend.onTime')}
        <span className={styles.key} data-kind="late" aria-hidden /> {t('board.legend.late')}
        <span className={styles.key} data-kind="missing" aria-hidden /> {t('board.legend.missing')}
      </p>
    </Card>
  );
}
