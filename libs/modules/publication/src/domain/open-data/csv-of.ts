import type { Column } from './column';

/** So that spreadsheet programs read Kazakh letters; statistics packages skip it. */
const BYTE_ORDER_MARK = '\ufeff';
/** A text that a spreadsheet program would run. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** RFC 4180 with commas and a head. Texts that look like formulas get an apostrophe in front; numbers stay numbers. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ name }) => name).join(',')];
  for (const row of rows) lines.push(columns.map(({ of }) => cell(of(row))).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
