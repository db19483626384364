import { Fraction } from './fraction';
import type { ItemFacts, World } from './world';

/** An item's weight by the programme's policy; `column` is its weight column. Null: it leaves the weighted figures. */
export function weightOf(world: World, item: ItemFacts, column: number | null): Fraction | null {
  switch (world.programme.weights) {
    case 'equal':
      return Fraction.one;
    case 'expert':
      return Fraction.of(column ?? 1);
    case 'budget':
      return item.budget.length === 0 ? null : plannedBudget(item);
  }
}

/** All planned budget lines of the item, million tenge. */
export function plannedBudget(item: ItemFacts): Fraction {
  return Fraction.sum(item.budget.map((line) => Fraction.of(line.planned)));
}
