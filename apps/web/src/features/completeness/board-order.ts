import type { BoardRow } from './completeness-queries';

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const KEYS: Readonly<Record<string, (row: BoardRow) => number>> = {
  completeness: ({ received, expected }) => share(received, expected),
  missing: ({ received, expected }) => expected - received,
  timeliness: ({ onTime, expected }) => share(onTime, expected),
  awaiting: ({ awaitingReview }) => awaitingReview,
  returned: ({ returned }) => returned,
  // Who waits for nobody is no worry: it comes after the shortest wait.
  oldest: ({ oldestAwaitingSince }) =>
    oldestAwaitingSince === null ? -1 : Date.now() - Date.parse(oldestAwaitingSince),
};

/** Rows by a column, with `-` in front downwards; equal ones, and an unknown column, by name. */
export function boardOrder(
  rows: readonly BoardRow[],
  sort: string,
  nameOf: (row: BoardRow) => string,
  compareNames: (left: string, right: string) => number,
): BoardRow[] {
  const downwards = sort.startsWith('-');
  const key = KEYS[downwards ? sort.slice(1) : sort];
  const sign = downwards ? -1 : 1;
  const byName = (a: BoardRow, b: BoardRow): number => compareNames(nameOf(a), nameOf(b));
  return [...rows].sort((a, b) => (key ? sign * (key(a) - key(b)) || byName(a, b) : sign * byName(a, b)));
}
