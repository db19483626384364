import type { DecimalMark } from '@core/kernel';
import type { Cell } from '@core/reporting';

/** One row of a file that is not blank. */
export interface SourceRow {
  /** As the sender counts: the heading is row 1; in a workbook, what the sheet says. */
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
}

/** Some rows on their way, with the heading that is in force for them. */
export interface RowBatch {
  /** The same array as long as it does not change; it may only grow. */
  readonly heading: readonly Cell[];
  readonly rows: readonly SourceRow[];
}

/** A file as rows of cells, whatever its format: CSV, JSON or a sheet of a workbook. */
export interface RowSource {
  readonly decimalMark: DecimalMark;
  /** Name of the sheet, where the format has sheets. */
  readonly sheet?: string;
  /** The rows of the sheet in which a template says where it is from; undefined where there is none. */
  readonly manifest?: () => Promise<readonly (readonly Cell[])[] | undefined>;
  /** From the first row to the last, once. @throws FileFault when the file cannot be read or is too large */
  batches(): AsyncIterable<RowBatch>;
}

/** Rows in one batch: enough to make the work between two awaits worth while, few enough to keep memory flat. */
export const ROWS_PER_BATCH = 2_000;
