import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column, Sort } from './column';
import styles from './data-table.module.css';

interface StackedSortProps {
  columns: readonly Pick<Column<never>, 'key' | 'title' | 'sortable'>[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

/** On a narrow screen, where rows are blocks and no heads are seen: what the rows are sorted by. */
export function StackedSort({ columns, sort, onSort }: StackedSortProps) {
  const { t } = useTranslation();
  const choices = columns
    .filter(({ sortable }) => sortable)
    .flatMap(({ key, title }) => [
      { value: key, label: `${title} ↑` },
      { value: `-${key}`, label: `${title} ↓` },
    ]);
  if (choices.length === 0) return null;
  return (
    <label className={styles.sortBy}>
      {t('table.sort')}
      <NativeSelect
        size="xs"
        value={sort ?? ''}
        data={sort === undefined ? [{ value: '', label: '—' }, ...choices] : choices}
        onChange={(event) => event.currentTarget.value !== '' && onSort(event.currentTarget.value)}
      />
    </label>
  );
}
