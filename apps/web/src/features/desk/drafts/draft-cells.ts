/** The cells of a row that people fill in, in the order of the grid. */
export const CELLS = [
  'value',
  'numerator',
  'denominator',
  'spent',
  'narrative',
  'delayReason',
  'evidence',
] as const;

/** One of {@link CELLS}. */
export type CellName = (typeof CELLS)[number];

/** What was typed, as it was typed; what is absent was not touched. */
export type DraftCells = Partial<Record<CellName, string>>;
