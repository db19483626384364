import { STATUSES, type Status } from '@core/metrics';
import { firstInOrder } from './first-in-order';

export const ITEM_SORTS = [
  'position',
  'code',
  'territory',
  'deadline',
  'status',
  'reported',
  'accepted',
  'verified',
  'deviation',
  'spent',
] as const;
export type ItemSort = (typeof ITEM_SORTS)[number];

/** What an item can be put in order by; percents, null without a value. */
export interface Sortable {
  readonly code: string;
  /** Code of its road map's territory. */
  readonly territory: string;
  readonly deadline: string;
  readonly status: Status | null;
  readonly reported: number | null;
  readonly accepted: number | null;
  readonly verified: number | null;
  readonly planned: number | null;
  readonly spent: number | null;
}

/**
 * Items in the order asked for; those that are alike stay as they were, and nothing comes last either way.
 * @param count of the first that are wanted
 */
export function inItemOrder<T>(
  items: readonly T[],
  sort: ItemSort | `-${ItemSort}` | undefined,
  of: (item: T) => Sortable,
  count = Infinity,
): T[] {
  const downwards = sort?.startsWith('-') ?? false;
  const key = (downwards ? sort?.slice(1) : sort) as ItemSort | undefined;
  if (key === undefined || key === 'position') {
    return (downwards ? [...items].reverse() : items).slice(0, count);
  }
  const keyed = items.map((item) => ({ item, at: keyOf(of(item), key) }));
  // Days sort as they are written.
  const compareTexts = key === 'deadline' ? compareAsWritten : byNumbers.compare;
  return firstInOrder(keyed, count, (a, b) => compare(a.at, b.at, downwards, compareTexts)).map(
    ({ item }) => item,
  );
}

function keyOf(item: Sortable, sort: Exclude<ItemSort, 'position'>): string | number | null {
  if (sort === 'status') return item.status === null ? null : STATUSES.indexOf(item.status);
  if (sort === 'deviation') return item.planned === null ? null : (item.accepted ?? 0) - item.planned;
  return item[sort];
}

/** Made once: a collator for each comparison takes seconds for the items of a country. */
const byNumbers = new Intl.Collator('en', { numeric: true });

function compareAsWritten(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function compare(
  a: string | number | null,
  b: string | number | null,
  downwards: boolean,
  compareTexts: (a: string, b: string) => number,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : Number(a) - Number(b);
  return downwards ? -order : order;
}
