import type { DecimalMark } from '@core/kernel';
import type { ColumnPositions, TableKind } from './columns';
import type { Finding } from './finding';

/** What all rows of one file or sheet have in common. */
export interface RowLayout<K extends TableKind> {
  readonly columns: ColumnPositions<K>;
  /** `,` only when the file is separated by `;`. */
  readonly decimalMark: DecimalMark;
  readonly sheet?: string;
}

/** A row that can be used, or null and at least one error among the findings. */
export interface RowReading<Row> {
  readonly row: Row | null;
  readonly findings: readonly Finding[];
}
