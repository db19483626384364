import type { CellName } from '../drafts/draft-cells';

/** The columns of the grid: what is known first, what is filled in behind it. */
export type GridColumn = 'item' | 'plan' | 'accepted' | 'previous' | CellName;

const KNOWN: readonly GridColumn[] = ['item', 'plan', 'accepted', 'previous'];
const USUAL: readonly CellName[] = ['value', 'spent', 'delayReason', 'narrative'];
const WIDE: readonly CellName[] = [
  ...(['value', 'numerator', 'denominator', 'spent'] as const),
  ...(['delayReason', 'narrative', 'evidence'] as const),
];

/** The cells people fill in, in the order of the grid. @param wide with fractions and links to evidence */
export const editableColumns = (wide: boolean): readonly CellName[] => (wide ? WIDE : USUAL);

/** All columns in their order. */
export const gridColumns = (wide: boolean): readonly GridColumn[] => [...KNOWN, ...editableColumns(wide)];
