import type { AsOf } from './as-of';

/**
 * The last day on which a report of one road map for the period of t is in time. Of several words on the period the last
 * one counts, and of several on the road map; what a road map was granted is never earlier than what holds for all.
 */
export function dueDateOf(asOf: AsOf, home: string): string {
  const said = (asOf.world.extensions ?? [])
    .filter(({ ord, grantedAt }) => ord === asOf.ord && asOf.knows(grantedAt))
    .sort((left, right) => Date.parse(left.grantedAt) - Date.parse(right.grantedAt));
  const forAll = said.filter((one) => one.home === null).pop()?.dueOn ?? asOf.periods.dueDate(asOf.ord);
  const own = said.filter((one) => one.home === home).pop()?.dueOn ?? forAll;
  return own > forAll ? own : forAll;
}
