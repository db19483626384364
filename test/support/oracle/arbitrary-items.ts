import * as fc from 'fast-check';
import { Periods } from './periods';
import { seldom } from './seldom';
import type { ItemFacts, Kind, Share, TerritoryFacts } from './world';

const KINDS = ['binary', 'stages', 'increase', 'decrease', 'maintain_at_least', 'maintain_at_most'] as const;
const SPANS = [4, 1, 2, 5, 8, 10, 20, 50];
const SPLITS = [[1], [0.5, 0.5], [0.6, 0.4], [0.25, 0.75], [0.2, 0.3, 0.5]];
const LONGEST_PROGRAMME = 8;

export const sharesRecipe = fc.record({
  split: fc.constantFrom(...SPLITS),
  first: fc.nat(20),
  step: fc.integer({ min: 1, max: 3 }),
});
type SharesRecipe = typeof sharesRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

const budgetRecipe = fc.uniqueArray(
  fc.record({
    year: fc.constantFrom(2022, 2023),
    source: fc.constantFrom('republican', 'local', 'national_fund', 'private'),
    planned: fc.constantFrom(10, 30, 12.5, 120.5, 0),
  }),
  { maxLength: 3, selector: ({ year, source }) => `${year} ${source}` },
);

const planRecipe = fc.oneof(
  { weight: 3, arbitrary: fc.constant<{ ord: number; percent: number }[]>([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(
      fc.record({ ord: fc.integer({ min: -1, max: LONGEST_PROGRAMME }), percent: multiplesOf(5, 0, 20) }),
      { minLength: 1, maxLength: 3, selector: ({ ord }) => ord },
    ),
  },
);

/** Days count from the first day of the first period; `late` is the ord from which a later addition counts. */
export const itemRecipe = fc.record({
  type: fc.constantFrom('measure' as const, 'indicator' as const),
  kind: fc.constantFrom(...KINDS),
  home: fc.nat(20),
  startsOn: fc.option(fc.integer({ min: -30, max: 250 }), { freq: 2 }),
  lasts: fc.oneof(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 200, max: 700 })),
  baseline: fc.constantFrom(0, 10, -4, 2.5),
  span: fc.constantFrom(...SPANS),
  weight: fc.option(fc.constantFrom(1, 2, 3, 0.5, 2.5), { freq: 3 }),
  plan: planRecipe,
  budget: budgetRecipe,
  shares: seldom(sharesRecipe),
  late: seldom(fc.nat(LONGEST_PROGRAMME - 1)),
  addedAfter: fc.nat(27),
});
export type ItemRecipe = typeof itemRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

/** The first item of each road map is in its baseline, as a later version needs an earlier one. */
export function itemsFrom(
  recipes: ItemRecipe[],
  periods: Periods,
  territories: TerritoryFacts[],
): ItemFacts[] {
  const items = recipes.map((recipe, index) => itemFrom(recipe, index, periods, territories));
  return items.map((item, index) => {
    const opensRoadMap = items.findIndex(({ home }) => home === item.home) === index;
    return opensRoadMap ? { ...item, countsFrom: 0, inBaseline: true } : item;
  });
}

/** Distinct territories from anywhere in the tree, so that a share can lie above another. */
export function sharesFrom({ split, first, step }: SharesRecipe, territories: TerritoryFacts[]): Share[] {
  const codes = split.map((_, nth) => territories[(first + nth * step) % territories.length].code);
  const distinct = new Set(codes).size === codes.length;
  return distinct
    ? codes.map((territory, nth) => ({ territory, share: split[nth] }))
    : [{ territory: codes[0], share: 1 }];
}

/** Target minus baseline: towards the target is up for `increase`, down for `decrease`. */
export function signedSpan(kind: Kind, span: number): number {
  return kind === 'decrease' ? -span : span;
}

export function isMeasured(kind: Kind): boolean {
  return kind !== 'binary' && kind !== 'stages';
}

function itemFrom(
  recipe: ItemRecipe,
  index: number,
  periods: Periods,
  territories: TerritoryFacts[],
): ItemFacts {
  const { kind, type } = recipe;
  const home = territories[recipe.home % territories.length].code;
  const origin = periods.firstDay(0);
  const startsOn = recipe.startsOn === null ? null : Periods.addDays(origin, recipe.startsOn);
  const measured = isMeasured(kind);
  const countsFrom = Math.min(recipe.late ?? 0, periods.last());
  return {
    key: `item-${index}`,
    home,
    code: `${type === 'measure' ? 'M' : 'I'}-${index}`,
    ...{ type, kind, startsOn },
    deadline: Periods.addDays(startsOn ?? periods.lastDay(0), recipe.lasts),
    baseline: measured ? recipe.baseline : null,
    target: measured ? recipe.baseline + signedSpan(kind, recipe.span) : null,
    weight: recipe.weight,
    plan: recipe.plan
      .map(({ ord, percent }) => ({ date: periods.lastDay(ord), percent }))
      .sort((left, right) => Date.parse(left.date) - Date.parse(right.date)),
    budget: type === 'measure' ? recipe.budget : [],
    shares: recipe.shares ? sharesFrom(recipe.shares, territories) : [{ territory: home, share: 1 }],
    countsFrom,
    inBaseline: recipe.late === null,
    ...(recipe.late === null
      ? {}
      : { addedOn: Periods.addDays(periods.firstDay(countsFrom), recipe.addedAfter) }),
  };
}

function multiplesOf(step: number, min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max }).map((count) => count * step);
}
