/** What a file may hold; more is `IMPORT.TOO_LARGE`. */
export const IMPORT_LIMITS = {
  /** The national round of five years is 33 MB a month. */
  bytes: 200 * 1024 * 1024,
  rows: 2_000_000,
  columns: 100,
  /** The most a cell of a workbook can hold. */
  cell: 32_767,
  /** Rows that are held in memory at once: those of every kind but progress. */
  documents: 300_000,
  /** A programme is one JSON document, read as a whole. */
  documentBytes: 32 * 1024 * 1024,
} as const;
