import type { AsOf } from './as-of';
import type { Money } from './figures';
import { Fraction } from './fraction';
import type { Leaf } from './leaf';
import { standingEntries } from './standing-entries';
import { plannedBudget } from './weight-of';

/** Million tenge of the leaves given, by share; what was spent is what was last reported as spent. */
export function moneyOf(asOf: AsOf, active: Leaf[]): Money {
  const planned = active.map(({ item, share }) => plannedBudget(item).times(share));
  const spent = active.map((leaf) => lastSpent(asOf, leaf).times(leaf.share));
  return { planned: Fraction.sum(planned).toNumber(), spent: Fraction.sum(spent).toNumber() };
}

function lastSpent(asOf: AsOf, { item }: Leaf): Fraction {
  const [last] = standingEntries(asOf, item)
    .filter((entry) => entry.ord <= asOf.ord && entry.spent !== null)
    .sort((left, right) => right.ord - left.ord || right.revision - left.revision);
  return Fraction.of(last?.spent ?? 0);
}
