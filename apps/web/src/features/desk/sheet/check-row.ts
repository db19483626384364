import { keepsLevel } from '@core/metrics';
import {
  checkProgressValue,
  COLUMNS,
  diffProgressRow,
  readProgressRow,
  type Column,
  type ColumnPositions,
  type Finding,
  type ProgressContent,
  type ProgressRow,
} from '@core/reporting';
import type { CellName, DraftCells } from '../drafts/draft-cells';
import type { SheetRow } from '../report-sheet';
import { NUMBER_CELLS, shownCell } from './with-cells';
import { typedNumber } from './typed-number';
import { valueOf, warnRow, type Warning } from './warn-row';

/** What is wrong with a cell, by the words of the server. */
export type CellFault = Pick<Finding, 'code' | 'params'> & { cell: CellName | null };

/** What a row with a draft comes to. */
export interface RowCheck {
  /** Nothing is wrong: it may be sent. */
  sound: boolean;
  faults: CellFault[];
  warnings: Warning[];
  /** What sending would do; null while something is wrong. */
  change: 'new' | 'changed' | 'unchanged' | null;
}

/** Codes of the place that a sheet is of. */
export interface SheetPlace {
  territory: string;
  period: string;
}

const columns = Object.fromEntries(
  COLUMNS.progress.map((name, position) => [name, position]),
) as ColumnPositions<'progress'>;
const LAYOUT = { columns, decimalMark: '.' } as const;
const CELL_OF: Partial<Record<string, CellName>> = {
  ...{ value: 'value', numerator: 'numerator', denominator: 'denominator', spent: 'spent' },
  ...{ narrative: 'narrative', delay_reason: 'delayReason', evidence: 'evidence' },
};
const COLUMN_OF: Record<CellName, Column<'progress'>> = {
  ...{ value: 'value', numerator: 'numerator', denominator: 'denominator', spent: 'spent' },
  ...{ narrative: 'narrative', delayReason: 'delay_reason', evidence: 'evidence' },
};

/** The cell a finding is about; null where it is about the row. */
export const cellOfColumn = (column: string | null | undefined): CellName | null =>
  (column && CELL_OF[column]) || null;

/** A row as it goes into a file: by column, numbers as the rules read them; empty cells are left out. */
export function fileRow(
  row: SheetRow,
  draft: DraftCells | undefined,
  place: SheetPlace,
): Record<string, string> {
  const cells: Record<string, string> = {
    territory_code: place.territory,
    item_code: row.code,
    period: place.period,
  };
  for (const [cell, column] of Object.entries(COLUMN_OF) as [CellName, Column<'progress'>][]) {
    const text = shownCell(row, draft, cell);
    if (text.trim() !== '') cells[column] = NUMBER_CELLS.includes(cell) ? typedNumber(text) : text;
  }
  return cells;
}

/** Judges a row as the server will: the same rules, and the item's last accepted value. */
export function checkRow(row: SheetRow, draft: DraftCells, place: SheetPlace): RowCheck {
  const said = fileRow(row, draft, place);
  const reading = readProgressRow(
    COLUMNS.progress.map((column) => said[column] ?? null),
    0,
    LAYOUT,
  );
  const fault = reading.row && checkProgressValue(row.kind, reading.row);
  const found = [...reading.findings, ...(fault ? [fault] : [])].map(({ code, params, column }) => ({
    ...{ code, params },
    cell: cellOfColumn(column),
  }));
  if (reading.row === null || found.length > 0)
    return { sound: false, faults: found, warnings: [], change: null };
  const isWorse = isRegression(row, reading.row);
  if (isWorse && reading.row.narrative === null && reading.row.delayReason === null) {
    const params = { value: String(valueOf(reading.row)), accepted: row.accepted?.value ?? '' };
    const cell = reading.row.numerator === null ? 'value' : 'numerator';
    const faults = [{ code: 'ROW.REGRESSION_WITHOUT_REASON' as const, params, cell } as const];
    return { sound: false, faults: [...faults], warnings: [], change: null };
  }
  const change = diffProgressRow(standingContent(row), contentOf(reading.row));
  return { sound: true, faults: [], warnings: warnRow(row, reading.row, isWorse), change };
}

/** Against the direction target − baseline; of what is done or not, or done in stages, more is better. */
function isRegression(row: SheetRow, said: ProgressRow): boolean {
  const value = valueOf(said);
  if (value === null || row.accepted === null || keepsLevel(row.kind)) return false;
  const falls =
    (row.kind === 'decrease' || row.kind === 'increase') && Number(row.target) < Number(row.baseline);
  const step = value - Number(row.accepted.value);
  return falls ? step > 0 : step < 0;
}

/** What counts for the period now; null when nothing does, or the last word on it was returned. */
function standingContent({ current }: SheetRow): ProgressContent | null {
  if (current === null || current.state === 'returned') return null;
  return contentOf(current);
}

/** Without the percent that only follows from a fraction. */
function contentOf(said: ProgressContent): ProgressContent {
  const { value, numerator, denominator, spent, narrative, delayReason, evidence } = said;
  return {
    ...{ value: numerator === null ? value : null, numerator, denominator },
    ...{ spent, narrative, delayReason, evidence },
  };
}
