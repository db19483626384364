import { CELLS, type CellName, type DraftCells } from '../drafts/draft-cells';
import type { SheetRow } from '../report-sheet';
import { typedNumber } from './typed-number';

/** Cells that hold a number. */
export const NUMBER_CELLS: readonly CellName[] = ['value', 'numerator', 'denominator', 'spent'];

/** What stands in a cell before anything is typed: what the last revision for the period says. */
export function standingCell({ current }: SheetRow, cell: CellName): string {
  if (current === null) return '';
  // A fraction's percent is no figure of its own: it follows from its parts.
  if (cell === 'value' && current.numerator !== null) return '';
  return current[cell] ?? '';
}

/** What stands in a cell: what was typed, else what the last revision says. */
export function shownCell(row: SheetRow, draft: DraftCells | undefined, cell: CellName): string {
  return draft?.[cell] ?? standingCell(row, cell);
}

/** A draft with one more cell typed into; undefined when nothing differs from what stands any more. */
export function withCells(
  row: SheetRow,
  draft: DraftCells | undefined,
  typed: DraftCells,
): DraftCells | undefined {
  const merged = { ...draft, ...typed };
  const differing = CELLS.filter(
    (cell) => merged[cell] !== undefined && !isSame(cell, merged[cell], standingCell(row, cell)),
  );
  if (differing.length === 0) return undefined;
  return Object.fromEntries(differing.map((cell) => [cell, merged[cell]]));
}

/** `12,50` says what `12.5` does. */
function isSame(cell: CellName, typed: string, standing: string): boolean {
  if (!NUMBER_CELLS.includes(cell)) return typed === standing;
  return typedNumber(typed) === typedNumber(standing);
}
