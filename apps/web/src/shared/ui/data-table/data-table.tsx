import { useTranslation } from 'react-i18next';
import { useState, type ReactNode } from 'react';
import { ColumnHead } from './column-head';
import type { Column, Sort } from './column';
import { StackedSort } from './stacked-sort';
import { SelectAll, SelectRow, type Selection } from './selection';
import styles from './data-table.module.css';

interface DataTableProps<Row> {
  /** Read to whoever does not see it, and the name of the scrolling box. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** What a row is called in "Select …"; needed with a selection. */
  nameOf?: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selection?: Selection;
  /** Marks the row that is open beside the table. */
  current?: string;
  /** Of a list that may be long: so many are drawn at first, and as many more each time they are asked for. */
  most?: number;
  /** On a narrow screen every row becomes a block of "heading: value" lines, where columns beside each other say nothing. */
  stacks?: boolean;
  /** Instead of a table without rows. */
  empty: ReactNode;
}

/** Rows of one kind: a sticky head, sorting in the head, a first column that names the row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, keyOf, nameOf, sort, onSort, selection, current, empty } = props;
  const { rows: all, most = Infinity, stacks } = props;
  const { t } = useTranslation();
  const [limit, setLimit] = useState(most);
  if (all.length === 0) return empty;
  const rows = all.length > limit ? all.slice(0, limit) : all;
  const keys = rows.map(keyOf);
  const table = (
    <div
      className={styles.scroll}
      data-stacks={stacks || undefined}
      role="group"
      aria-label={caption}
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <td className={styles.select}>
                <SelectAll keys={keys} selection={selection} />
              </td>
            )}
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr
              key={keys[at]}
              aria-current={keys[at] === current || undefined}
              data-selected={selection?.keys.has(keys[at]) || undefined}
            >
              {selection && (
                <td className={styles.select}>
                  <SelectRow
                    label={t('table.select', { name: nameOf?.(row) ?? keys[at] })}
                    of={keys[at]}
                    selection={selection}
                  />
                </td>
              )}
              {columns.map((column, place) => {
                const Cell = place === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    data-title={stacks && place > 0 ? column.title : undefined}
                    scope={place === 0 ? 'row' : undefined}
                    data-numeric={column.numeric || undefined}
                    data-wide={column.wide || undefined}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <>
      {stacks && onSort && <StackedSort columns={columns} sort={sort} onSort={onSort} />}
      {table}
      {rows.length < all.length && (
        <button type="button" className={`${styles.more} screen-only`} onClick={() => setLimit(limit + most)}>
          {t('table.moreOf', { shown: rows.length, total: all.length })}
        </button>
      )}
    </>
  );
}
