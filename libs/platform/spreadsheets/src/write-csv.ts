import { beginsLikeFormula } from '@core/kernel';
import type { NewValue } from './new-sheet';

/** The mark at the beginning makes a spreadsheet read Kazakh letters right. */
const BYTE_ORDER_MARK = '\uFEFF';
const ROWS_PER_PIECE = 500;

/** Rows as CSV, a piece at a time: UTF-8 with a mark, commas, a point in decimals, days as `2026-10-31`. */
export async function* writeCsv(
  rows: Iterable<readonly NewValue[]> | AsyncIterable<readonly NewValue[]>,
): AsyncGenerator<string> {
  let lines = BYTE_ORDER_MARK;
  let count = 0;
  for await (const row of rows) {
    lines += `${row.map(cellOf).join(',')}\r\n`;
    count += 1;
    if (count % ROWS_PER_PIECE > 0) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

/** Text that a spreadsheet would run as a formula is made harmless. */
function cellOf(value: NewValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return String(value);
  const harmless = beginsLikeFormula(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
