import 'reflect-metadata';
import fc from 'fast-check';
import type { Fact } from '../support/facts-of';
import { MetricsDesk } from '../support/metrics-desk';
import { arbitraryMoment, arbitraryWorld, figuresOf, itemAt, type World } from '../support/oracle';
import { PlayedWorld, type Staging } from '../support/played-world';
import { expectSameFigures } from '../support/same-figures';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 40);
const SEED = process.env.PROPERTY_SEED === undefined ? undefined : Number(process.env.PROPERTY_SEED);
const SECONDS_A_WORLD = 6;

const staging: fc.Arbitrary<Staging> = fc.record({
  foldsAt: fc.array(fc.nat(999).map((part) => part / 1000), { maxLength: 6 }),
  clockMoves: fc.boolean(),
});

describe('a world that went through the ledger and its folds', () => {
  let desk: MetricsDesk;

  beforeAll(async () => {
    desk = await MetricsDesk.open();
  });
  afterAll(async () => desk.close());

  async function figures(played: PlayedWorld, territory: string, range: { fromOrd: number; toOrd: number }, knownAt?: string) {
    const programme = await desk.calendars.byId(desk.database, played.stored.programmeId);
    const told = await desk.figures.run({ programme, territory, of: 'itself', ...range, knownAt });
    return told.map(({ measures, indicators }) => ({ measures, indicators }));
  }

  async function expectFiguresOfOracle(played: PlayedWorld): Promise<void> {
    const last = played.stored.periods.last();
    for (const { code } of played.world.territories) {
      const told = await figures(played, code, { fromOrd: 0, toOrd: last });
      told.forEach((one, ord) => expectSameFigures(one, figuresOf(played.world, code, ord), `${code}/${ord}`));
    }
  }

  async function expectStatesOfOracle(played: PlayedWorld): Promise<void> {
    const { stored, world } = played;
    const programme = await desk.calendars.byId(desk.database, stored.programmeId);
    const scope = { items: world.items.map(({ key }) => stored.itemId(key)) };
    const states = await desk.states.run({ programme, scope, fromOrd: 0, toOrd: stored.periods.last() });
    const expected = world.items.reduce((sum, { countsFrom }) => sum + stored.periods.last() + 1 - countsFrom, 0);
    expect(states).toHaveLength(expected);
    const keys = new Map(world.items.map(({ key }) => [stored.itemId(key), key]));
    for (const { itemId, period, status, reported, accepted, verified, planned, fresh } of states) {
      const [key, ord] = [keys.get(itemId) ?? '', programme.periods.indexOf(period)];
      const state = { status, reported, accepted, verified, planned, fresh };
      expectSameFigures(state, itemAt(world, key, ord), `${key}/${ord}`);
    }
  }

  async function check(property: (world: World, staging: Staging, dice: fc.GeneratorValue) => Promise<void>): Promise<void> {
    await fc.assert(
      fc.asyncProperty(arbitraryWorld(), staging, fc.gen(), property).beforeEach(() => desk.clear()),
      { numRuns: RUNS, seed: SEED, endOnFailure: process.env.PROPERTY_SHRINK === undefined },
    );
  }

  it(
    'has the figures and item states of the oracle everywhere and at every period, and its audit finds nothing',
    () =>
      check(async (world, how, dice) => {
        const played = await PlayedWorld.play(desk, world, how);
        await expectFiguresOfOracle(played);
        await expectStatesOfOracle(played);
        const { differences } = await desk.audit.run(played.stored.programmeId, { repair: false });
        expect(differences).toEqual([]);
        const { territory, ord, knownAt } = dice(arbitraryMoment, played.world);
        const [replayed] = await figures(played, territory, { fromOrd: ord, toOrd: ord }, knownAt ?? '2100-01-01T00:00:00Z');
        expectSameFigures(replayed, figuresOf(played.world, territory, ord, knownAt), `${territory}/${ord} at ${knownAt}`);
      }),
    RUNS * SECONDS_A_WORLD * 1_000,
  );

  it(
    'has the same figures whatever the order in which entries of distinct items and periods came',
    () =>
      check(async (world, how, dice) => {
        const rank = new Map<string, number>();
        const rankOf = (key: string): number => {
          if (!rank.has(key)) rank.set(key, dice(fc.nat));
          return rank.get(key) ?? 0;
        };
        const played = await PlayedWorld.play(desk, world, { ...how, order: (facts) => shuffled(facts, rankOf) });
        await expectFiguresOfOracle(played);
        const { differences } = await desk.audit.run(played.stored.programmeId, { repair: false });
        expect(differences).toEqual([]);
      }),
    RUNS * SECONDS_A_WORLD * 1_000,
  );
});

/** Plan and verifications first, then the entries pair by pair (item and period), each pair in its own order. */
function shuffled(facts: readonly Fact[], rankOf: (pair: string) => number): readonly Fact[] {
  const pairOf = (fact: Fact): string => ('entry' in fact ? `${fact.entry.item}/${fact.entry.ord}` : '');
  const before = (fact: Fact): number => (fact.kind === 'added' ? -2 : 'entry' in fact ? rankOf(pairOf(fact)) : -1);
  return [...facts].sort((a, b) => before(a) - before(b) || pairOf(a).localeCompare(pairOf(b)) || a.at - b.at);
}
