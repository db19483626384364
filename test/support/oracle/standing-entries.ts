import type { AsOf } from './as-of';
import type { EntryFacts, ItemFacts } from './world';

/** The item's revisions, valued or not, that are neither returned nor withdrawn nor themselves a withdrawal. */
export function standingEntries(asOf: AsOf, item: ItemFacts): EntryFacts[] {
  const known = asOf.world.entries.filter(
    (entry) => entry.item === item.key && asOf.knows(entry.submittedAt),
  );
  const withdrawn = (entry: EntryFacts) =>
    known.some((other) => other.ord === entry.ord && other.withdraws === entry.revision);
  const returned = (entry: EntryFacts) => entry.decision === 'returned' && asOf.knows(entry.decidedAt);
  return known.filter((entry) => entry.withdraws === undefined && !withdrawn(entry) && !returned(entry));
}
