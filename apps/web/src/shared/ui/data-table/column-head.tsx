import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Column, Sort } from './column';
import styles from './data-table.module.css';

interface ColumnHeadProps<Row> {
  column: Column<Row>;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}

/** The head of a column; where it can be sorted by, a button that turns the order round when pressed again. */
export function ColumnHead<Row>({ column, sort, onSort }: ColumnHeadProps<Row>) {
  const { t } = useTranslation();
  const { key, title, numeric } = column;
  if (!column.sortable || !onSort) {
    return (
      <th scope="col" data-numeric={numeric || undefined}>
        <span className={styles.title}>{title}</span>
      </th>
    );
  }
  const order = sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : undefined;
  const Icon = order === 'ascending' ? IconArrowUp : order === 'descending' ? IconArrowDown : IconArrowsSort;
  // Figures are looked at from the largest.
  const first = numeric ? `-${key}` : key;
  const turned = order === 'ascending' ? `-${key}` : key;
  return (
    <th scope="col" aria-sort={order} data-numeric={numeric || undefined}>
      <button
        type="button"
        className={styles.sort}
        title={t('table.sortBy', { column: title })}
        onClick={() => onSort(order ? turned : first)}
      >
        {title}
        <Icon size={13} aria-hidden />
      </button>
    </th>
  );
}
