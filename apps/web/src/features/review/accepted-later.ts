import type { ItemEntry } from '../items/item-queries';
import { latestFirst } from '../items/latest-first';

/** What was accepted of an item for a period after that of a report: the latest of it. Reports without a value are none. */
export function acceptedLater<Entry extends Pick<ItemEntry, 'period' | 'value' | 'state' | 'revision'>>(
  entries: readonly Entry[],
  period: string,
): Entry | undefined {
  return latestFirst(entries).find(
    (one) => one.state === 'accepted' && one.value !== null && one.period > period,
  );
}
