import type { AsOf } from './as-of';
import type { BaselineFigures } from './figures';
import { Fraction } from './fraction';
import { itemState, type ItemState } from './item-state';
import { percent } from './percent';
import { shareWithin } from './share-within';
import { sharedOn, sharesAt } from './shares-at';
import { weightOf } from './weight-of';
import type { ItemFacts, ItemType } from './world';

interface FrozenItem {
  item: ItemFacts;
  state: ItemState;
  weight: Fraction;
  /** w⁰·s⁰ within the territory. */
  stake: Fraction;
}

/** The figures over the frozen baseline, with the weights and shares that the items had in it. */
export function baselineFigures(asOf: AsOf, territory: string, type: ItemType): BaselineFigures {
  const frozen = frozenItems(asOf, territory, type);
  const whole = Fraction.sum(frozen.map(({ stake }) => stake));
  if (whole.isZero()) return { baseline: null, churn: null };
  const earned = frozen.map((one) => one.stake.times(progressInPlace(asOf, one)));
  const changed = frozen.filter(({ state }) => state.terms.changed).map(({ stake }) => stake);
  return {
    baseline: percent(Fraction.sum(earned).over(whole)),
    churn: percent(Fraction.sum(changed).over(whole)),
  };
}

function frozenItems(asOf: AsOf, territory: string, type: ItemType): FrozenItem[] {
  const { world } = asOf;
  return world.items
    .filter((item) => item.type === type && item.inBaseline && asOf.isAsked(item))
    .flatMap((item) => {
      const weight = weightOf(world, item, item.weight);
      if (!weight) return [];
      const shares = sharesAt(asOf, item.shares, sharedOn(asOf, item));
      const stake = weight.times(shareWithin(asOf.territories(), territory, shares));
      return [{ item, state: itemState(asOf, item), weight, stake }];
    });
}

/** Accepted progress of the item, or of what took its place: that counts no more than its weight allows. */
function progressInPlace(asOf: AsOf, { item, state, weight }: FrozenItem): Fraction {
  if (!state.terms.cancelled) return earnedBy(state);
  const last = lastReplacement(asOf, item, state);
  if (!last || last.state.terms.cancelled || weight.isZero()) return Fraction.zero;
  const lastWeight = weightOf(asOf.world, last.item, last.state.terms.weight) ?? Fraction.zero;
  return earnedBy(last.state).times(lastWeight.over(weight).clamped());
}

function earnedBy(state: ItemState): Fraction {
  return (state.accepted ?? Fraction.zero).clamped();
}

/** The end of a chain of replacements; null when the item was not replaced. Throws when the chain is a ring. */
function lastReplacement(
  asOf: AsOf,
  item: ItemFacts,
  state: ItemState,
): { item: ItemFacts; state: ItemState } | null {
  const passed = [item.key];
  let last: { item: ItemFacts; state: ItemState } | null = null;
  let key = state.terms.replacement;
  while (key !== null) {
    const next = asOf.world.items.find((candidate) => candidate.key === key);
    if (!next || passed.includes(key))
      throw new RangeError(`${item.key} is replaced by ${key} in a ring or by nothing`);
    passed.push(key);
    last = { item: next, state: itemState(asOf, next) };
    key = last.state.terms.replacement;
  }
  return last;
}
