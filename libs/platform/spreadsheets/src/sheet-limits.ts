/** What a sheet may hold; the sender's own numbers of rows and columns count, so a sheet with holes is no way around. */
export interface SheetLimits {
  /** The highest row number with something in it. */
  readonly rows: number;
  readonly columns: number;
  /** Characters of a cell. */
  readonly cell: number;
  /** Characters of all cells: a text that a million cells refer to is there a million times. */
  readonly characters: number;
}

/** A million rows: a sheet ends at 1,048,576, and who writes there has slipped. */
export const SHEET_LIMITS: SheetLimits = {
  rows: 1_000_000,
  columns: 100,
  cell: 32_767,
  characters: 100_000_000,
};
