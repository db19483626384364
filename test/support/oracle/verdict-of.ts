import { AsOf } from './as-of';
import { itemState } from './item-state';
import type { World } from './world';

export type Verdict = 'not_yet_rated' | 'kept' | 'kept_in_part' | 'broken' | 'stalled' | 'in_the_works';

/** The verdict proposed for a promise that the items named stand for; cancelled and not yet counting items are left out. */
export function verdictOf(world: World, keys: string[], ord: number, knownAt?: string): Verdict {
  const asOf = new AsOf(world, ord, knownAt);
  const states = world.items
    .filter((item) => keys.includes(item.key) && item.countsFrom <= ord)
    .map((item) => itemState(asOf, item))
    .filter(({ terms }) => !terms.cancelled);
  if (states.every(({ reported }) => reported === null)) return 'not_yet_rated';
  if (states.every(({ acceptedDone }) => acceptedDone))
    return states.every(({ onTime }) => onTime) ? 'kept' : 'kept_in_part';
  if (states.every(({ terms }) => terms.deadline < asOf.day))
    return states.some(({ acceptedDone }) => acceptedDone) ? 'kept_in_part' : 'broken';
  return states.some(({ fresh }) => fresh) ? 'in_the_works' : 'stalled';
}
