import type { ReactNode } from 'react';

/** A column of a {@link DataTable}. */
export interface Column<Row> {
  /** Stands in the address when one sorts by it. */
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  numeric?: boolean;
  sortable?: boolean;
  /** May break over lines; names and reasons do, codes and days do not. */
  wide?: boolean;
}

/** The column sorted by, with `-` in front for descending. */
export type Sort = string;
