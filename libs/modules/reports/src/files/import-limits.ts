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
  /** Boundaries are one JSON document too, and a detailed one is larger than any programme. */
  boundaryBytes: 64 * 1024 * 1024,
  /** Features of a document of boundaries. */
  boundaries: 5_000,
  /** Brackets a document of boundaries may open: its positions, and what holds them. */
  boundaryBrackets: 1_500_000,
  /** A report with the files its rows name, in one archive that is held in memory. */
  bundleBytes: 128 * 1024 * 1024,
  bundleEntries: 2_000,
  bundleInflatedBytes: 300 * 1024 * 1024,
} as const;
