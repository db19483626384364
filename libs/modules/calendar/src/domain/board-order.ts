import type { LocalizedText } from '@core/kernel';

/** A territory on the board of completeness. */
export interface BoardRow {
  /** Code. */
  readonly territory: string;
  /** Code of the territory above. */
  readonly parent: string | null;
  readonly name: LocalizedText;
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly accepted: number;
  readonly returned: number;
  readonly awaiting: number;
  readonly oldestAwaiting: Date | null;
  readonly lastReceived: Date | null;
  /** The asked period and those before it, the oldest first. */
  readonly trend: readonly {
    readonly period: string;
    readonly expected: number;
    readonly received: number;
    readonly onTime: number;
  }[];
}

/** What a board may be sorted by. */
export const BOARD_ORDERS = [
  'territory',
  'completeness',
  'timeliness',
  'awaiting',
  'oldest',
  'last',
] as const;

/** One of {@link BOARD_ORDERS}. */
export type BoardOrder = (typeof BOARD_ORDERS)[number];

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
/** Nothing at all sorts as the latest: who waits for nobody is no worry. */
const instant = (at: Date | null): number => at?.getTime() ?? Number.MAX_SAFE_INTEGER;

const KEYS: Readonly<Record<BoardOrder, (row: BoardRow) => number>> = {
  territory: () => 0,
  completeness: ({ received, expected }) => share(received, expected),
  timeliness: ({ onTime, expected }) => share(onTime, expected),
  awaiting: ({ awaiting }) => awaiting,
  oldest: ({ oldestAwaiting }) => instant(oldestAwaiting),
  last: ({ lastReceived }) => lastReceived?.getTime() ?? 0,
};

/** Rows in an order, equal ones by code; descending turns the order round, not the codes. */
export function boardOrder(rows: readonly BoardRow[], order: BoardOrder, descending: boolean): BoardRow[] {
  const key = KEYS[order];
  const sign = descending ? -1 : 1;
  const codes = order === 'territory' ? sign : 1;
  return [...rows].sort((a, b) => sign * (key(a) - key(b)) || codes * (a.territory < b.territory ? -1 : 1));
}
