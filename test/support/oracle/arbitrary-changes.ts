import * as fc from 'fast-check';
import { isMeasured, sharesFrom, sharesRecipe, signedSpan } from './arbitrary-items';
import { Fraction } from './fraction';
import { Periods } from './periods';
import type { ChangeFacts, EntryFacts, ItemFacts, TerritoryFacts } from './world';

const KINDS = ['cancel', 'replace', 'replace', 'postpone', 'reweight', 'rescope'] as const;
const NOON = 720 * 60_000;

/** Days count from the first day of the first period. */
export const changeRecipe = fc.record({
  item: fc.nat(14),
  kind: fc.constantFrom(...KINDS),
  requested: fc.nat(300),
  actAfterDays: fc.integer({ min: -60, max: 60 }),
  decision: fc.constantFrom('approved' as const, 'approved' as const, undefined, 'rejected' as const),
  decidedAfterDays: fc.nat(90),
  postponedBy: fc.integer({ min: 1, max: 200 }),
  weight: fc.constantFrom(1, 2, 4, 0.5),
  span: fc.option(fc.constantFrom(4, 1, 2, 5, 8, 10, 20, 50), { freq: 2 }),
  shares: fc.option(sharesRecipe, { freq: 2 }),
  replacement: fc.nat(1),
});
type ChangeRecipe = typeof changeRecipe extends fc.Arbitrary<infer Recipe> ? Recipe : never;

interface Facts {
  items: ItemFacts[];
  entries: EntryFacts[];
  territories: TerritoryFacts[];
  periods: Periods;
}

/** At most one approved end an item, and no postponing of what had been accepted as done. */
export function changesFrom(recipes: ChangeRecipe[], facts: Facts): ChangeFacts[] {
  const changes = recipes.flatMap((recipe, index) => changeFrom(recipe, index, facts));
  const ends = changes.filter(({ kind, decision }) => endsItem(kind) && decision === 'approved');
  return changes.filter((change) => {
    if (change.kind === 'postpone') return !wasAcceptedAsDone(change, changes, facts);
    const another = ends.find(({ item }) => item === change.item);
    return !ends.includes(change) || change === another;
  });
}

function changeFrom(recipe: ChangeRecipe, index: number, facts: Facts): ChangeFacts[] {
  const item = facts.items[recipe.item % facts.items.length];
  const requestedOn = Periods.addDays(facts.periods.firstDay(0), recipe.requested);
  const actDate = Periods.addDays(requestedOn, recipe.actAfterDays);
  const terms = termsFrom(recipe, item, actDate, facts);
  if (!terms) return [];
  const decidedOn = Periods.addDays(requestedOn, recipe.decidedAfterDays);
  const decided = { decision: recipe.decision, decidedAt: atNoon(decidedOn, 2 * index + 2) };
  const requestedAt = atNoon(requestedOn, 2 * index + 1);
  return [
    {
      item: item.key,
      kind: recipe.kind,
      actDate,
      requestedAt,
      ...terms,
      ...(recipe.decision ? decided : {}),
    },
  ];
}

/** What the change asks for, or null when the item does not allow it. */
function termsFrom(
  recipe: ChangeRecipe,
  item: ItemFacts,
  actDate: string,
  facts: Facts,
): Partial<ChangeFacts> | null {
  switch (recipe.kind) {
    case 'cancel':
      return {};
    case 'postpone':
      return { deadline: Periods.addDays(item.deadline, recipe.postponedBy) };
    case 'reweight':
      return { weight: recipe.weight };
    case 'replace':
      return replacementFrom(recipe, item, actDate, facts);
    case 'rescope':
      return rescopeFrom(recipe, item, facts);
  }
}

/** Later in the list, so that chains end, but near, so that there are some; and in being when the act takes effect. */
function replacementFrom(
  recipe: ChangeRecipe,
  item: ItemFacts,
  actDate: string,
  facts: Facts,
): Partial<ChangeFacts> | null {
  const effectiveFrom = Math.max(0, facts.periods.ordOf(actDate));
  const candidates = facts.items
    .slice(facts.items.indexOf(item) + 1)
    .filter(({ type, countsFrom }) => type === item.type && countsFrom <= effectiveFrom);
  if (candidates.length === 0) return null;
  const near = candidates.slice(0, 2);
  return { replacement: near[recipe.replacement % near.length].key };
}

function rescopeFrom(recipe: ChangeRecipe, item: ItemFacts, facts: Facts): Partial<ChangeFacts> | null {
  const terms: Partial<ChangeFacts> = {};
  if (recipe.span !== null && isMeasured(item.kind))
    terms.target = (item.baseline ?? 0) + signedSpan(item.kind, recipe.span);
  if (recipe.shares !== null) terms.shares = sharesFrom(recipe.shares, facts.territories);
  return Object.keys(terms).length === 0 ? null : terms;
}

function endsItem(kind: ChangeFacts['kind']): boolean {
  return kind === 'cancel' || kind === 'replace';
}

/** By any target the item ever has, and whether or not its deadline has come: stricter than intake. */
function wasAcceptedAsDone(change: ChangeFacts, changes: ChangeFacts[], { items, entries }: Facts): boolean {
  const item = items.find(({ key }) => key === change.item);
  if (!item) return false;
  const rescoped = changes.flatMap((other) => (other.item === item.key ? (other.target ?? []) : []));
  const targets = [item.target, ...rescoped];
  return entries.some(
    ({ item: key, value, decision, decidedAt }) =>
      key === item.key &&
      value !== null &&
      decision === 'accepted' &&
      Date.parse(decidedAt ?? '') <= Date.parse(change.decidedAt ?? change.requestedAt) &&
      targets.some((target) => reaches(item, Fraction.of(value), target)),
  );
}

function reaches(item: ItemFacts, value: Fraction, target: number | null): boolean {
  if (item.kind === 'binary') return value.atLeast(Fraction.one);
  if (item.kind === 'stages') return value.atLeast(Fraction.of(100));
  const goal = Fraction.of(target ?? 0);
  const downwards = item.kind === 'decrease' || item.kind === 'maintain_at_most';
  return downwards ? goal.atLeast(value) : value.atLeast(goal);
}

function atNoon(date: string, milliseconds: number): string {
  return new Date(Date.parse(date) + NOON + milliseconds).toISOString();
}
