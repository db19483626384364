import * as fc from 'fast-check';
import { Periods } from './periods';
import type { ExtensionFacts, ItemFacts } from './world';

/** `days` from the due day of the calendar; granted so many days after the period's end. */
export const extensionRecipe = fc.record({
  home: fc.option(fc.nat(20), { freq: 3 }),
  ord: fc.nat(20),
  days: fc.integer({ min: -9, max: 40 }),
  grantedAfter: fc.integer({ min: -5, max: 60 }),
});
type ExtensionRecipe = typeof extensionRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

/** More time for road maps that hold items, or (seldom) another due day for all. */
export function extensionsFrom(
  recipes: ExtensionRecipe[],
  items: ItemFacts[],
  periods: Periods,
): ExtensionFacts[] {
  return recipes.map(({ home, ord: nth, days, grantedAfter }, index) => {
    const ord = nth % (periods.last() + 1);
    const granted = Periods.addDays(periods.lastDay(ord), grantedAfter);
    return {
      home: home === null ? null : items[home % items.length].home,
      ord,
      dueOn: Periods.addDays(periods.dueDate(ord), days),
      grantedAt: `${granted}T09:41:07.${String(100 + index)}Z`,
    };
  });
}
