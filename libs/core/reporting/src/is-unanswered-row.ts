import { isEmptyCell, type Cell } from './cell';
import type { Column } from './columns';
import type { RowLayout } from './row-layout';

const ANSWERS: readonly Column<'progress'>[] = [
  'value',
  'numerator',
  'denominator',
  'spent',
  'narrative',
  'delay_reason',
  'evidence',
];

/** Whether a row of a progress report names an item and says nothing of it. */
export function isUnansweredRow(cells: readonly Cell[], { columns }: RowLayout<'progress'>): boolean {
  return ANSWERS.every((column) => isEmptyCell(cells[columns[column]]));
}
