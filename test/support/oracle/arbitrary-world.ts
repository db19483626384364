import * as fc from 'fast-check';
import { lineageFrom, lineageRecipe, movesFrom, movesRecipe } from './arbitrary-borders';
import { extensionRecipe, extensionsFrom } from './arbitrary-extensions';
import { changesFrom, changeRecipe } from './arbitrary-changes';
import { entriesFrom, historyRecipe, verificationsFrom } from './arbitrary-history';
import { itemsFrom, itemRecipe } from './arbitrary-items';
import { Periods } from './periods';
import type { ProgrammeFacts, TerritoryFacts, World } from './world';

const STARTS = ['2022-01-01', '2022-02-10', '2022-05-31', '2023-10-15'];
const ZONES = ['Asia/Almaty', 'UTC', 'America/New_York'];
const REGION_PREFIXES = ['11', '15', '19'];

const programmeRecipe = fc.record({
  start: fc.constantFrom(...STARTS),
  periods: fc.integer({ min: 4, max: 8 }),
  reporting: fc.constantFrom('month' as const, 'quarter' as const),
  dueDay: fc.constantFrom(10, 5, 20, 28),
  weights: fc.constantFrom('equal' as const, 'expert' as const, 'budget' as const),
  timeZone: fc.constantFrom(...ZONES),
  endsEarlyBy: fc.integer({ min: 0, max: 27 }),
});
type ProgrammeRecipe = typeof programmeRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

const territoryRecipe = fc.record({
  districts: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 3 }),
  cityDistrict: fc.boolean(),
});
type TerritoryRecipe = typeof territoryRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

/**
 * Small worlds that obey the rules of intake: a country with two or three regions, 3..15 items of every kind, 4..8 past
 * periods, histories in the order of time; in half of them territories split, merge, give parts away or move. All instants
 * of recording differ, and none is a midnight anywhere, so every "latest" is decided. Spans and weights are such that
 * progress of all but the maintained kinds is a short decimal.
 */
export function arbitraryWorld(): fc.Arbitrary<World> {
  return fc
    .record({
      programme: programmeRecipe,
      territories: territoryRecipe,
      items: fc.array(fc.record({ terms: itemRecipe, history: historyRecipe }), {
        minLength: 3,
        maxLength: 15,
      }),
      changes: fc.array(changeRecipe, { maxLength: 10 }),
      extensions: fc.array(extensionRecipe, { maxLength: 6 }),
      lineage: fc.option(fc.array(lineageRecipe, { minLength: 1, maxLength: 5 }), { freq: 2 }),
      moves: fc.option(fc.array(movesRecipe, { minLength: 1, maxLength: 4 }), { freq: 2 }),
    })
    .map((recipe) => {
      const programme = programmeFrom(recipe.programme);
      const periods = new Periods(programme);
      const territories = movesFrom(recipe.moves ?? [], territoriesFrom(recipe.territories), periods);
      const lineage = lineageFrom(recipe.lineage ?? [], territories, periods);
      const terms = recipe.items.map((item) => item.terms);
      const histories = recipe.items.map((item) => item.history);
      const items = itemsFrom(terms, periods, territories);
      const entries = entriesFrom(histories, items, periods);
      const verifications = verificationsFrom(histories, items, periods);
      const changes = changesFrom(recipe.changes, { items, entries, territories, periods });
      const extensions = extensionsFrom(recipe.extensions, items, periods);
      return { programme, territories, lineage, items, entries, verifications, changes, extensions };
    });
}

function programmeFrom(recipe: ProgrammeRecipe): ProgrammeFacts {
  const { periods, endsEarlyBy, ...facts } = recipe;
  const open = { ...facts, end: facts.start };
  const end = Periods.addDays(new Periods(open).lastDay(periods - 1), -endsEarlyBy);
  return { ...open, end };
}

function territoriesFrom(recipe: TerritoryRecipe): TerritoryFacts[] {
  const country = { code: 'KZ', parent: null, level: 0 };
  const below = recipe.districts.flatMap((count, index) => {
    const prefix = REGION_PREFIXES[index];
    const region = { code: `${prefix}0000000`, parent: 'KZ', level: 1 };
    const districts = Array.from({ length: count }, (_, nth) => ({
      code: `${prefix}${nth + 2}000000`,
      parent: region.code,
      level: 2,
    }));
    return [region, ...districts];
  });
  const city = below.find(({ level }) => level === 2);
  const cityDistrict = { code: `${city?.code.slice(0, 3)}100000`, parent: city?.code ?? null, level: 3 };
  return [country, ...below, ...(city && recipe.cityDistrict ? [cityDistrict] : [])];
}
