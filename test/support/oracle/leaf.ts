import type { AsOf } from './as-of';
import { Fraction } from './fraction';
import { itemState, type ItemState } from './item-state';
import { shareWithin } from './share-within';
import { weightOf } from './weight-of';
import type { ItemFacts, ItemType } from './world';

/** An item in a territory's subtree; `share` is its shares there together, so w·share is the sum over its leaves. */
export interface Leaf {
  item: ItemFacts;
  state: ItemState;
  /** Null: stays in the counts, leaves the weighted figures. */
  weight: Fraction | null;
  share: Fraction;
}

/** Every item that exists at t and has a share in the subtree by the shares in force, cancelled ones too. */
export function leavesOf(asOf: AsOf, territory: string, type: ItemType): Leaf[] {
  const { world, ord } = asOf;
  const territories = asOf.territories();
  return world.items
    .filter((item) => item.type === type && item.countsFrom <= ord && asOf.isAsked(item))
    .map((item) => {
      const state = itemState(asOf, item);
      const weight = weightOf(world, item, state.terms.weight);
      return { item, state, weight, share: shareWithin(territories, territory, state.terms.shares) };
    })
    .filter(({ share }) => !share.isZero());
}
