import { Periods, type World } from './oracle';

type Entry = World['entries'][number];
type Lineage = NonNullable<World['lineage']>[number];
type Move = NonNullable<World['territories'][number]['moves']>[number];

const DAY = 86_400_000;

/** Something that happens once, at an instant (milliseconds since 1970). */
export type Fact = { readonly at: number } & (
  | { readonly kind: 'added'; readonly item: World['items'][number] }
  | { readonly kind: 'submitted' | 'decided'; readonly entry: Entry }
  | { readonly kind: 'withdrawn'; readonly entry: Entry; readonly withdrawal: Entry }
  | { readonly kind: 'verified'; readonly verification: World['verifications'][number] }
  | { readonly kind: 'requested' | 'ruled'; readonly change: World['changes'][number] }
  | { readonly kind: 'extended'; readonly extension: NonNullable<World['extensions']>[number] }
  | { readonly kind: 'reshaped'; readonly lineage: readonly Lineage[] }
  | { readonly kind: 'moved'; readonly territory: string; readonly move: Move }
);

/** All that happens in a world, in the order it was recorded. An item is added before anything is said of it. */
export function factsOf(world: World): Fact[] {
  const told: Fact[] = [
    ...world.entries.flatMap((entry) => factsOfEntry(world, entry)),
    ...world.verifications.map((verification): Fact => {
      return { kind: 'verified', at: Date.parse(verification.recordedAt), verification };
    }),
    ...world.changes.flatMap((change): Fact[] => [
      { kind: 'requested', at: Date.parse(change.requestedAt), change },
      ...(change.decidedAt ? [{ kind: 'ruled' as const, at: Date.parse(change.decidedAt), change }] : []),
    ]),
    ...(world.extensions ?? []).map((extension): Fact => {
      return { kind: 'extended', at: Date.parse(extension.grantedAt), extension };
    }),
    ...bordersOf(world),
  ].sort((a, b) => a.at - b.at);
  return [...additions(world, told), ...told].sort((a, b) => a.at - b.at);
}

/** What befalls territories is recorded some days before or long after; what befell one on one day, together. */
function bordersOf(world: World): Fact[] {
  const events = new Map<string, Lineage[]>();
  for (const one of world.lineage ?? []) {
    const key = `${one.effective} ${one.from}`;
    events.set(key, [...(events.get(key) ?? []), one]);
  }
  const late = (day: string, nth: number) => Date.parse(day) + ((nth % 3) * 45 - 20) * DAY + nth;
  return [
    ...[...events.values()].map((lineage, nth): Fact => {
      return { kind: 'reshaped', at: late(lineage[0].effective, nth), lineage };
    }),
    ...world.territories.flatMap(({ code, moves = [] }) =>
      moves.map((move, nth): Fact => {
        return { kind: 'moved', at: late(move.from, nth), territory: code, move };
      }),
    ),
  ];
}

function factsOfEntry(world: World, entry: Entry): Fact[] {
  const at = Date.parse(entry.submittedAt);
  const { withdraws } = entry;
  if (withdraws !== undefined) {
    const withdrawn = world.entries.find(
      ({ item, ord, revision }) => item === entry.item && ord === entry.ord && revision === withdraws,
    );
    if (withdrawn === undefined) throw new RangeError(`${entry.item} withdraws nothing`);
    return [{ kind: 'withdrawn', at, entry: withdrawn, withdrawal: entry }];
  }
  const submitted: Fact = { kind: 'submitted', at, entry };
  return entry.decidedAt
    ? [submitted, { kind: 'decided', at: Date.parse(entry.decidedAt), entry }]
    : [submitted];
}

/** Baseline items come first; a later one on the first day of its period, or just before it is first spoken of. */
function additions(world: World, told: readonly Fact[]): Fact[] {
  const periods = new Periods(world.programme);
  const beginning = Math.min(Date.parse(periods.firstDay(0)), ...told.map(({ at }) => at)) - 2;
  return world.items.map((item): Fact => {
    if (item.countsFrom === 0) return { kind: 'added', at: beginning, item };
    const mentioned = told.filter((fact) => speaksOf(fact, item.key)).map(({ at }) => at - 1);
    return { kind: 'added', at: Math.min(Date.parse(periods.firstDay(item.countsFrom)), ...mentioned), item };
  });
}

function speaksOf(fact: Fact, key: string): boolean {
  switch (fact.kind) {
    case 'added':
    case 'extended':
    case 'reshaped':
    case 'moved':
      return false;
    case 'verified':
      return fact.verification.item === key;
    case 'requested':
    case 'ruled':
      return fact.change.item === key || fact.change.replacement === key;
    default:
      return fact.entry.item === key;
  }
}
