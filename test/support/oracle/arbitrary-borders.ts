import * as fc from 'fast-check';
import { Periods } from './periods';
import type { LineageFacts, TerritoryFacts } from './world';

const EXTENT = 300;
/** Shares that leave a territory when it ends, and when it gives something away. */
const ENDS = [[1], [0.6, 0.4], [0.25, 0.75], [0.2, 0.3, 0.5]];
const GIFTS = [[0.3], [0.5, 0.25], [1]];

/** Days count from the first day of the first period; few different ones, so that events fall on one day. */
const dayRecipe = fc.oneof(fc.constantFrom(31, 60, 61, 100), fc.integer({ min: -20, max: EXTENT }));

export const lineageRecipe = fc.record({
  from: fc.nat(20),
  to: fc.nat(20),
  step: fc.integer({ min: 1, max: 3 }),
  ends: fc.boolean(),
  parts: fc.nat(3),
  day: dayRecipe,
});
type LineageRecipe = typeof lineageRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

export const movesRecipe = fc.record({ territory: fc.nat(20), parent: fc.nat(20), day: dayRecipe });
type MovesRecipe = typeof movesRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

/** At most one event of a territory on a day; whether the territory existed then is for intake to ask. */
export function lineageFrom(
  recipes: LineageRecipe[],
  territories: TerritoryFacts[],
  periods: Periods,
): LineageFacts[] {
  const happened = new Set<string>();
  return recipes.flatMap(({ from: nth, to, step, ends, parts, day }) => {
    const from = territories[nth % territories.length].code;
    const effective = Periods.addDays(periods.firstDay(0), day);
    const shares = ends ? ENDS[parts % ENDS.length] : GIFTS[parts % GIFTS.length];
    const others = territories.filter(({ code }) => code !== from);
    const targets = shares.map((_, index) => others[(to + index * step) % others.length].code);
    if (happened.has(`${from} ${effective}`) || new Set(targets).size < targets.length) return [];
    happened.add(`${from} ${effective}`);
    const kind = ends ? (shares.length === 1 ? 'rename' : 'split') : 'transfer';
    return shares.map((share, index) => ({ from, to: targets[index], kind, effective, share }));
  });
}

/** New parents of a smaller level than the territory's own, so that there is no way round in a circle. */
export function movesFrom(
  recipes: MovesRecipe[],
  territories: TerritoryFacts[],
  periods: Periods,
): TerritoryFacts[] {
  const movable = territories.filter(({ level }) => level > 1);
  if (movable.length === 0) return territories;
  return territories.map((territory) => {
    const own = recipes.filter((recipe) => movable[recipe.territory % movable.length] === territory);
    const above = territories.filter(
      ({ code, level }) => level > 0 && level < territory.level && code !== territory.parent,
    );
    const days = new Set<number>();
    const moves = own.flatMap(({ parent, day }) => {
      if (above.length === 0 || days.has(day)) return [];
      days.add(day);
      return [{ parent: above[parent % above.length].code, from: Periods.addDays(periods.firstDay(0), day) }];
    });
    return moves.length === 0 ? territory : { ...territory, moves };
  });
}
