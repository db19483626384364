import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReportingPeriod } from '../../../shared/api/reporting-period';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { useName } from '../../../shared/i18n/use-name';
import { Card } from '../../../shared/ui/card';
import type { Column } from '../../../shared/ui/data-table/column';
import { DataTable } from '../../../shared/ui/data-table/data-table';
import { Loaded } from '../../../shared/ui/loaded';
import { completenessQueries, type BoardRow } from '../../completeness/completeness-queries';
import { ReportedBar } from './reported-bar';
import styles from './due.module.css';

/** Regions are the first level below the country. */
const REGIONS = 1;

/** For whoever reports for the whole country: what is missing in each region, and the way there. */
export function PlacesDue({ programme, period }: { programme: string; period: ReportingPeriod }) {
  const { t } = useTranslation('desk');
  const nameOf = useName();
  const format = useFigureFormat();
  const asked = { programme, period: period.period, level: REGIONS };
  const board = useQuery(completenessQueries.board(asked));
  const name = format.period(period.period);
  const columns: Column<BoardRow>[] = [
    {
      key: 'place',
      title: t('due.place'),
      cell: (row) => (
        <Link
          className={styles.place}
          to="/desk"
          search={(now) => ({ ...now, programme, territory: row.territory })}
        >
          {nameOf(row.name)}
        </Link>
      ),
    },
    { key: 'reported', title: t('due.reported'), cell: (row) => <ReportedBar of={row} /> },
    {
      key: 'missing',
      title: t('due.missing'),
      numeric: true,
      cell: ({ expected, received }) => format.count(Math.max(0, expected - received)),
    },
    {
      key: 'returned',
      title: t('shown.returned'),
      numeric: true,
      cell: ({ returned }) => format.count(returned),
    },
    {
      key: 'last',
      title: t('due.last'),
      cell: ({ lastReceivedAt }) => (lastReceivedAt ? format.instant(lastReceivedAt) : t('due.never')),
    },
  ];
  return (
    <Card title={name}>
      <p className={styles.lead}>{t('choosePlaceText')}</p>
      <Loaded query={board} height={420}>
        {(rows) => (
          <DataTable
            stacks
            caption={t('due.caption', { period: name })}
            columns={columns}
            rows={[...rows].sort(byMissing)}
            keyOf={({ territory }) => territory}
            empty={<p className={styles.lead}>{t('due.empty')}</p>}
          />
        )}
      </Loaded>
    </Card>
  );
}

const byMissing = (a: BoardRow, b: BoardRow): number => b.expected - b.received - (a.expected - a.received);
