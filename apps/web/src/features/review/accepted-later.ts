import type { ItemDetail } from './queued-entry';

type ItemEntry = ItemDetail['entries'][number];

/** What was accepted of an item for a period after that of a report. */
export type AcceptedLater = Pick<ItemEntry, 'period' | 'value'>;

/** The latest of it; reports without a value are none. */
export function acceptedLater(
  entries: readonly Pick<ItemEntry, 'period' | 'value' | 'state'>[],
  period: string,
): AcceptedLater | undefined {
  return entries
    .filter((one) => one.state === 'accepted' && one.value !== null && one.period > period)
    .reduce<AcceptedLater | undefined>(
      (latest, one) => (latest === undefined || one.period >= latest.period ? one : latest),
      undefined,
    );
}
