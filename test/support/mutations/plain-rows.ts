import { REPORT_COLUMNS, type Grid, type ReportedItem } from './sound-report';

/** A row that nobody can read in two ways, as the ledger must have it. */
export type PlainRow = Readonly<
  Record<'territory' | 'item' | 'period' | 'value' | 'spent' | 'narrative', string>
>;

const PLAIN_NUMBER = /^(0|[1-9]\d{0,8})(\.\d{0,4}[1-9])?$/;
const PLAIN_TEXT = /^[^\u0000-\u001f\ufeff_&]{3,200}$/;

/**
 * The rows of a report that are beyond doubt: canonical headings, each once; a known item and period that no other row
 * names; a plain number the item takes. The module's own reader has no part in it. Null where the headings alone leave
 * doubts.
 */
export function plainRows(
  grid: Grid,
  items: readonly ReportedItem[],
  periods: readonly string[],
): PlainRow[] | null {
  const start = grid.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const heading = grid[start];
  if (heading === undefined || [...heading].sort().join() !== [...REPORT_COLUMNS].sort().join()) return null;
  const at = (row: readonly string[], column: string) => row[heading.indexOf(column)] ?? '';
  const rows = grid.slice(start + 1).map((row) => ({
    territory: at(row, 'territory_code'),
    item: at(row, 'item_code'),
    period: at(row, 'period'),
    value: at(row, 'value'),
    spent: at(row, 'spent'),
    narrative: at(row, 'narrative'),
  }));
  const keyOf = ({ territory, item, period }: PlainRow) =>
    [territory, item, period].map((part) => part.trim()).join('|');
  const keys = rows.map(keyOf);
  return rows.filter((row, index) => {
    const item = items.find(({ territory, code }) => territory === row.territory && code === row.item);
    return (
      item !== undefined &&
      grid[start + 1 + index].length === heading.length &&
      periods.includes(row.period) &&
      keys.filter((key) => key === keys[index]).length === 1 &&
      takes(item, row.value) &&
      (row.spent === '' || PLAIN_NUMBER.test(row.spent)) &&
      PLAIN_TEXT.test(row.narrative) &&
      row.narrative === row.narrative.trim().normalize('NFC')
    );
  });
}

function takes({ from, to, decimals }: ReportedItem, value: string): boolean {
  if (!PLAIN_NUMBER.test(value) || Number(value) < from || Number(value) > to) return false;
  return decimals > 0 || !value.includes('.');
}
