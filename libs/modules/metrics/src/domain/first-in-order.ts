/** Up to so many are kept in order while going through the others; for more it is quicker to sort all. */
const MOST_INSERTED = 1_000;

/**
 * The first items of an order, as sorting all and cutting would give them: those that are alike stay as they were. A page of a
 * country's items takes one comparison an item.
 */
export function firstInOrder<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  if (count > MOST_INSERTED || count >= items.length) return [...items].sort(compare).slice(0, count);
  const first: T[] = [];
  for (const item of items) {
    if (first.length === count && (count === 0 || compare(item, first[count - 1]) >= 0)) continue;
    first.splice(placeOf(item, first, compare), 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

/** Behind all that come before it or are like it. */
function placeOf<T>(item: T, inOrder: readonly T[], compare: (a: T, b: T) => number): number {
  let from = 0;
  let until = inOrder.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if (compare(item, inOrder[middle]) < 0) until = middle;
    else from = middle + 1;
  }
  return from;
}
