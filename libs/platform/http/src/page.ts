import { encodeCursor } from './cursor';

/** One page of a list: the answer of every list route. */
export class Page<T> {
  constructor(
    readonly items: T[],
    /** Hand it back as `cursor` for the next page; null on the last. */
    readonly nextCursor: string | null,
  ) {}
}

/**
 * Cuts a page from rows read with `LIMIT limit + 1`; the extra row only tells that more follow.
 * @param key the sort key of a row, as the query compares it, ending in something unique
 */
export function pageOf<T>(rows: readonly T[], limit: number, key: (row: T) => unknown[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return new Page(items, more ? encodeCursor(key(last)) : null);
}
