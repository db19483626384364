import { AsOf } from './as-of';
import { baselineFigures } from './baseline-figures';
import { countedFigures } from './counted-figures';
import type { Figures, TerritoryFigures } from './figures';
import { Fraction } from './fraction';
import { leavesOf, type Leaf } from './leaf';
import { moneyOf } from './money-of';
import { percent } from './percent';
import { acceptedCompletion, weightTogether, weightedFigures } from './weighted-figures';
import type { ItemFacts, ItemType, World } from './world';

/**
 * One territory's figures at the end of period `ord`, as known at an instant (default: all that is recorded), within
 * the tree and borders of a day (default: the last one of the period), of the items of a chapter alone (default: all).
 * Everything is made anew from the facts on each call.
 */
export function figuresOf(
  world: World,
  territory: string,
  ord: number,
  knownAt?: string,
  borders?: string,
  isAsked?: (item: ItemFacts) => boolean,
): TerritoryFigures {
  const asOf = new AsOf(world, ord, knownAt, borders, isAsked);
  const measures = leavesOf(asOf, territory, 'measure');
  const indicators = leavesOf(asOf, territory, 'indicator');
  return {
    measures: { ...figures(asOf, territory, 'measure', measures), money: moneyOf(asOf, activeOf(measures)) },
    indicators: figures(asOf, territory, 'indicator', indicators),
  };
}

function figures(asOf: AsOf, territory: string, type: ItemType, leaves: Leaf[]): Figures {
  const active = activeOf(leaves);
  return {
    weight: weightTogether(active).toNumber(),
    ...weightedFigures(asOf, active),
    ...countedFigures(asOf, leaves),
    ...baselineFigures(asOf, territory, type),
    childrenMean: childrenMean(asOf, territory, type),
  };
}

function activeOf(leaves: Leaf[]): Leaf[] {
  return leaves.filter(({ state }) => !state.terms.cancelled);
}

function childrenMean(asOf: AsOf, territory: string, type: ItemType): number | null {
  const completions = asOf
    .territories()
    .filter(({ parent }) => parent === territory)
    .flatMap(({ code }) => acceptedCompletion(activeOf(leavesOf(asOf, code, type))) ?? []);
  if (completions.length === 0) return null;
  return percent(Fraction.sum(completions).over(Fraction.of(completions.length)));
}
