import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import type { CalendarPeriod } from './calendar-queries';
import { periodDays } from './period-days';
import { PeriodState } from './period-state';
import styles from './calendar.module.css';

interface PeriodsTableProps {
  periods: CalendarPeriod[];
  zone: string;
  chosen: string;
  onChoose: (period: string) => void;
}

/** The calendar in lines: the same as the squares, with every day. */
export function PeriodsTable({ periods, zone, chosen, onChoose }: PeriodsTableProps) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const columns: Column<CalendarPeriod>[] = [
    {
      key: 'period',
      title: t('columns.period'),
      cell: ({ period }) => (
        <button type="button" className={styles.open} onClick={() => onChoose(period)}>
          {format.period(period)}
        </button>
      ),
    },
    { key: 'state', title: t('columns.state'), cell: ({ state }) => <PeriodState state={state} /> },
    { key: 'opens', title: t('columns.opens'), cell: ({ opensOn }) => format.shortDay(opensOn) },
    {
      key: 'due',
      title: t('columns.due'),
      cell: ({ dueAt }) => format.shortDay(periodDays.dueOn(dueAt, zone)),
    },
    {
      key: 'grace',
      title: t('table.grace'),
      cell: ({ graceEndsAt }) => format.shortDay(periodDays.dueOn(graceEndsAt, zone)),
    },
    {
      key: 'complete',
      title: t('table.complete'),
      numeric: true,
      cell: ({ future, counts }) =>
        future
          ? '—'
          : t('met', { complete: format.count(counts.complete), total: format.count(counts.roadMaps) }),
    },
    {
      key: 'received',
      title: t('table.received'),
      numeric: true,
      cell: ({ future, counts }) =>
        future
          ? '—'
          : t('met', { complete: format.count(counts.received), total: format.count(counts.expected) }),
    },
    {
      key: 'onTime',
      title: t('table.onTime'),
      numeric: true,
      cell: ({ future, counts }) => (future ? '—' : format.count(counts.onTime)),
    },
  ];
  return (
    <DataTable
      caption={t('tableCaption')}
      columns={columns}
      rows={periods}
      keyOf={({ period }) => period}
      current={chosen}
      empty={null}
    />
  );
}
