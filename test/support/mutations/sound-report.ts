import type { Dice } from './dice';

/** An item that may be reported on: the territory of its road map, its code and the values it takes. */
export interface ReportedItem {
  readonly territory: string;
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly decimals: 0 | 1 | 2;
}

/** Cells as a sender wrote them; the first row is the heading. */
export type Grid = string[][];

export const REPORT_COLUMNS = ['territory_code', 'item_code', 'period', 'value', 'spent', 'narrative'];

const MOST_ROWS = 10;

/** A sound report of a few rows, none about the same item and period; each narrative is like no other's. */
export function soundReport(
  dice: Dice,
  seed: number,
  items: readonly ReportedItem[],
  periods: readonly string[],
): Grid {
  const places = items.flatMap((item) => periods.map((period) => ({ item, period })));
  const rows = Array.from({ length: 1 + dice.under(MOST_ROWS) }, (_, index) => {
    const [{ item, period }] = places.splice(dice.under(places.length), 1);
    const { territory, code, from, to, decimals } = item;
    const steps = (to - from) * 10 ** decimals;
    const value = String((from * 10 ** decimals + dice.under(steps + 1)) / 10 ** decimals);
    const spent = dice.onceIn(2) ? '' : `${dice.under(1_000)}.${1 + dice.under(9)}`;
    return [territory, code, period, value, spent, `Есеп №${seed}/${index}: қаңтар, "дұрыс"; Ә`];
  });
  return [[...REPORT_COLUMNS], ...rows];
}
