import type { Language } from '@core/kernel';
import type { Cell, TableKind } from '@core/reporting';
import { readWorkbook, type WorkbookSheet } from '@platform/spreadsheets';
import type { FindingRow } from '../data/finding.reader';
import { IMPORT_LIMITS } from '../files/import-limits';
import { FindingPlaces } from './finding-places';
import { rowMarksOf } from './row-marks-of';

interface SheetShape {
  readonly heading: readonly Cell[];
  readonly headingRow: number;
  /** Columns of the widest row. */
  readonly width: number;
}

/**
 * The sender's own workbook with its bad cells marked and a column of sentences; all else in it stays. Undefined where
 * it has no heading.
 * @throws WorkbookFault where it cannot be read
 */
export async function markedWorkbook(
  content: AsyncIterable<Buffer>,
  { kind, language }: { readonly kind: TableKind; readonly language: Language },
  findings: () => AsyncIterable<FindingRow>,
): Promise<AsyncGenerator<Buffer> | undefined> {
  const { columns, cell } = IMPORT_LIMITS;
  const sheet = await readWorkbook(content, { sheet: kind, limits: { columns, cell } });
  const shape = await shapeOf(sheet);
  if (shape === undefined) return undefined;
  const places = new FindingPlaces(kind, language, shape.heading);
  const textColumn = places.earlier < 0 ? shape.width : places.earlier;
  return sheet.marked({ textColumn, batches: rowMarksOf(findings(), places, shape.headingRow) });
}

/** The whole sheet is read: a fault in its last row shows before the first byte goes out. */
async function shapeOf(sheet: WorkbookSheet): Promise<SheetShape | undefined> {
  let first: { readonly number: number; readonly cells: readonly Cell[] } | undefined;
  let width = 0;
  for await (const batch of sheet.rows()) {
    first ??= batch[0];
    for (const { cells } of batch) width = Math.max(width, cells.length);
  }
  return first && { heading: first.cells, headingRow: first.number, width };
}
