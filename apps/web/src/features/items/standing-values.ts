import type { ItemDetail, ItemEntry } from './item-queries';

/** A value on a track, and the period or the day it is of. */
export interface StandingValue {
  value: number;
  period?: string;
  date?: string;
}

/** Values that a revision of this state still carries. */
const STANDS = (entry: ItemEntry): boolean =>
  entry.value !== null &&
  entry.withdraws === null &&
  entry.state !== 'returned' &&
  entry.state !== 'withdrawn';

/** The later period, and in it the later revision, counts. */
function last(entries: readonly ItemEntry[]): StandingValue | null {
  const [latest] = [...entries].sort((a, b) =>
    a.period === b.period ? b.revision - a.revision : a.period < b.period ? 1 : -1,
  );
  return latest && latest.value !== null ? { value: latest.value, period: latest.period } : null;
}

/** What each track says in the item's own unit at the end of a period; null where it says nothing. */
export function standingValues({ entries, verifications }: ItemDetail, period: string, endsOn: string) {
  const standing = entries.filter((entry) => entry.period <= period && STANDS(entry));
  const seen = verifications.filter(({ date }) => date <= endsOn).at(-1);
  return {
    reported: last(standing),
    accepted: last(standing.filter(({ state }) => state === 'accepted')),
    verified: seen && seen.value !== null ? { value: seen.value, date: seen.date } : null,
  };
}
