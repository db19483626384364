import { DomainError } from '@core/kernel';
import {
  COLUMNS,
  readProgressRow,
  type Cell,
  type Column,
  type ColumnPositions,
  type ProgressRow,
} from '@core/reporting';

/** What a form says, by the columns of a file: the same words, numbers and rules. */
export type EntryCells = Readonly<Record<Column<'progress'>, Cell>>;

const POSITIONS = Object.fromEntries(
  COLUMNS.progress.map((column, position) => [column, position]),
) as ColumnPositions<'progress'>;

/** Reads an entry by form as if it were the row of a file. @throws DomainError the code of its first finding */
export function readEntry(cells: EntryCells): ProgressRow {
  const { row, findings } = readProgressRow(
    COLUMNS.progress.map((column) => cells[column]),
    1,
    { columns: POSITIONS, decimalMark: '.' },
  );
  if (row !== null) return row;
  const [{ code, column = null, params }] = findings;
  throw new DomainError(code, 'unprocessable', { ...params, column });
}
