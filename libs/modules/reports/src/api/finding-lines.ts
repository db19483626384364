import type { Language } from '@core/kernel';
import { findingText } from '@core/reporting';
import type { FindingRow } from '../data/finding.reader';

const BYTE_ORDER_MARK = '\uFEFF';
const COLUMNS = ['row', 'column', 'code', 'severity', 'sheet', 'params', 'text'] as const;
const ROWS_PER_PIECE = 500;

/** Findings as CSV, a piece at a time. The mark at the beginning makes a spreadsheet read Kazakh letters right. */
export async function* findingLines(
  findings: AsyncIterable<FindingRow>,
  language: Language,
): AsyncGenerator<string> {
  let lines = `${BYTE_ORDER_MARK}${COLUMNS.join(',')}\r\n`;
  let rows = 0;
  for await (const { row, column, code, severity, sheet, params } of findings) {
    const cells = [
      row,
      column,
      code,
      severity,
      sheet,
      JSON.stringify(params),
      findingText(language, code, params),
    ];
    lines += `${cells.map(cellOf).join(',')}\r\n`;
    rows += 1;
    if (rows % ROWS_PER_PIECE > 0) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

/** Text that a spreadsheet would run as a formula is made harmless: a heading may have been one. */
function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
