import { day } from '@core/kernel';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keepSearch } from '../../shared/address/keep-search';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import type { Item } from './item-queries';
import styles from './items-table.module.css';
import { StatusLabel } from './status-label';
import { ThreeTracks } from './three-tracks';

interface ItemsTableProps {
  caption: string;
  items: readonly Item[];
  /** The last day of the period on screen: what deadlines are compared with. */
  endsOn: string;
  /** Names the place of each item; absent where all are of one road map. */
  placeName?: (code: string) => string;
  sort: string | undefined;
  onSort: (sort: string) => void;
  empty: ReactNode;
}

/** Measures and indicators with their state, one a row; the title leads to the page of each. */
export function ItemsTable({ caption, items, endsOn, placeName, sort, onSort, empty }: ItemsTableProps) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const nameOf = useName();
  const columns = useMemo((): Column<Item>[] => {
    const title: Column<Item> = {
      key: 'code',
      title: t('list.columns.title'),
      sortable: true,
      wide: true,
      cell: (item) => (
        <span className={styles.title}>
          <Link
            to="/items/$id"
            params={{ id: String(item.id) }}
            search={keepSearch('programme', 'period', 'asOf')}
          >
            {nameOf(item.title)}
          </Link>
          <span className={styles.under}>
            {[
              item.code,
              item.type === 'indicator' ? t('list.indicator') : null,
              placeName?.(item.territory) ?? null,
              item.changed ? t('list.changed') : null,
              item.inBaseline ? null : t('list.added'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      ),
    };
    return [
      title,
      {
        key: 'status',
        title: t('list.columns.status'),
        sortable: true,
        cell: ({ status }) => (
          <span className={styles.status}>
            <StatusLabel status={status} />
          </span>
        ),
      },
      {
        key: 'accepted',
        title: t('list.columns.tracks'),
        sortable: true,
        cell: ({ progress }) => <ThreeTracks figures={progress} />,
      },
      {
        key: 'deviation',
        title: t('list.columns.deviation'),
        sortable: true,
        numeric: true,
        cell: ({ progress: { accepted, planned } }) =>
          planned === null ? '—' : format.difference((accepted ?? 0) - planned),
      },
      {
        key: 'deadline',
        title: t('list.columns.deadline'),
        sortable: true,
        cell: ({ deadline, status }) => (
          <span className={styles.stacked}>
            <span title={format.day(deadline)}>{format.shortDay(deadline)}</span>
            <Lateness days={day.toNumber(endsOn) - day.toNumber(deadline)} isOverdue={status === 'overdue'} />
          </span>
        ),
      },
      {
        key: 'executor',
        title: t('list.columns.executor'),
        wide: true,
        cell: ({ leadExecutor }) => (
          <span className={styles.executor}>{leadExecutor ?? t('list.none_executor')}</span>
        ),
      },
      {
        key: 'spent',
        title: t('list.columns.money'),
        sortable: true,
        numeric: true,
        cell: (item) => <Money item={item} />,
      },
    ];
  }, [t, format, nameOf, placeName, endsOn]);
  return (
    <div className={styles.table}>
      <DataTable
        stacks
        caption={caption}
        columns={columns}
        rows={items}
        keyOf={({ id }) => String(id)}
        sort={sort}
        onSort={onSort}
        empty={empty}
      />
    </div>
  );
}

function Lateness({ days, isOverdue }: { days: number; isOverdue: boolean }) {
  const { t } = useTranslation('places');
  if (isOverdue) return <span className={styles.late}>{t('list.late', { days })}</span>;
  return days >= 0 || days < -SOON ? null : (
    <span className={styles.under}>{t('list.left', { days: -days })}</span>
  );
}

const SOON = 60;

function Money({ item: { budgetPlanned, spent } }: { item: Item }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  if (budgetPlanned === null && spent === null) return <span className={styles.under}>—</span>;
  if (budgetPlanned === null) return format.decimal(spent ?? 0);
  return (
    <span className={styles.stacked}>
      {spent === null ? '—' : format.decimal(spent)}
      <span className={styles.under}>
        {t('list.plannedMoney', { planned: format.decimal(budgetPlanned) })}
      </span>
    </span>
  );
}
