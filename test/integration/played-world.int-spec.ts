import 'reflect-metadata';
import fc from 'fast-check';
import { day } from '@core/kernel';
import type { Fact } from '../support/facts-of';
import { MetricsDesk } from '../support/metrics-desk';
import {
  arbitraryMoment,
  arbitraryWorld,
  figuresOf,
  itemAt,
  type Moment,
  type World,
} from '../support/oracle';
import { PlayedWorld, type Staging } from '../support/played-world';
import { expectSameFigures } from '../support/same-figures';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 12);
const FEWER_RUNS = Math.ceil(RUNS / 2);
const SEED = process.env.PROPERTY_SEED === undefined ? undefined : Number(process.env.PROPERTY_SEED);
const SECONDS_A_WORLD = 6;

const staging: fc.Arbitrary<Staging> = fc.record({
  foldsAt: fc.array(
    fc.nat(999).map((part) => part / 1000),
    { maxLength: 6 },
  ),
  clockMoves: fc.boolean(),
});

describe('a world that went through the ledger and its folds', () => {
  let desk: MetricsDesk;

  beforeAll(async () => {
    desk = await MetricsDesk.open();
  });
  afterAll(async () => desk.close());

  /** All territories, all periods. */
  async function expectFiguresOfOracle(played: PlayedWorld): Promise<void> {
    const { stored, world } = played;
    const programme = await desk.calendars.byId(desk.database, stored.programmeId);
    const range = { fromOrd: 0, toOrd: stored.periods.last() };
    for (const level of new Set(world.territories.map((one) => one.level))) {
      const told = await desk.figures.run({ programme, territory: 'KZ', of: { level }, ...range });
      for (const { territory, period, measures, indicators } of told) {
        const expected = figuresOf(world, territory, programme.periods.indexOf(period));
        expectSameFigures({ measures, indicators }, expected, `${territory}/${period}`);
      }
      const places = world.territories.filter((one) => one.level === level);
      expect(told).toHaveLength(places.length * (range.toOrd + 1));
    }
  }

  async function expectStatesOfOracle(
    played: PlayedWorld,
    moment?: { ord: number; knownAt?: string },
  ): Promise<void> {
    const { stored, world } = played;
    const { fromOrd, toOrd } = { fromOrd: moment?.ord ?? 0, toOrd: moment?.ord ?? stored.periods.last() };
    const programme = await desk.calendars.byId(desk.database, stored.programmeId);
    const keys = new Map(world.items.map(({ key }) => [stored.itemId(key), key]));
    const scope = { items: [...keys.keys()] };
    const states = await desk.states.run({ programme, scope, fromOrd, toOrd, knownAt: moment?.knownAt });
    const expected = world.items.map(({ countsFrom }) =>
      Math.max(0, toOrd - Math.max(fromOrd, countsFrom) + 1),
    );
    expect(states).toHaveLength(expected.reduce((sum, periods) => sum + periods, 0));
    for (const { itemId, period, status, reported, accepted, verified, planned, fresh } of states) {
      const [key, ord] = [keys.get(itemId) ?? '', programme.periods.indexOf(period)];
      const state = { status, reported, accepted, verified, planned, fresh };
      expectSameFigures(state, itemAt(world, key, ord, moment?.knownAt), `${key}/${period}`);
    }
  }

  async function expectReplayOfOracle(
    played: PlayedWorld,
    { territory, ord, knownAt, borders }: Moment,
  ): Promise<void> {
    const { world, stored } = played;
    const programme = await desk.calendars.byId(desk.database, stored.programmeId);
    const range = { fromOrd: ord, toOrd: ord, knownAt: knownAt ?? '2100-01-01T00:00:00Z' };
    const within = borders === undefined ? undefined : day.toNumber(borders);
    const [{ measures, indicators }] = await desk.figures.run({
      programme,
      territory,
      of: 'itself',
      borders: within,
      ...range,
    });
    expectSameFigures(
      { measures, indicators },
      figuresOf(world, territory, ord, knownAt, borders),
      `${territory}/${ord} at ${knownAt} within ${borders}`,
    );
  }

  /** The same as piece by piece: the history, the places below, and items that add up to the last period. */
  async function expectPlaceOfOracle(
    played: PlayedWorld,
    { territory, ord, knownAt }: Moment,
  ): Promise<void> {
    const { world, stored } = played;
    const programme = await desk.calendars.byId(desk.database, stored.programmeId);
    const place = await desk.places.run({ programme, territory, ord, knownAt });
    expect(place.series.map(({ period }) => period)).toEqual(programme.periods.slice(0, ord + 1));
    for (const { territory: code, period, measures, indicators } of [...place.series, ...place.children]) {
      const expected = figuresOf(world, code, programme.periods.indexOf(period), knownAt);
      expectSameFigures({ measures, indicators }, expected, `${code}/${period} at ${knownAt}`);
    }
    const pieces = { programme, territory, fromOrd: ord, toOrd: ord, knownAt };
    const below = await desk.figures.run({ ...pieces, of: 'children' });
    expect(place.children.map((one) => one.territory)).toEqual(below.map((one) => one.territory));
    expect(place.apart).toEqual(await desk.sumByItem.run({ programme, territory, ord, knownAt }));
  }

  async function expectCleanAudit(played: PlayedWorld): Promise<void> {
    const { differences } = await desk.audit.run(played.stored.programmeId, { repair: false });
    expect(differences).toEqual([]);
  }

  async function check(
    numRuns: number,
    property: (world: World, staging: Staging, dice: fc.GeneratorValue) => Promise<void>,
  ): Promise<void> {
    await fc.assert(
      fc.asyncProperty(arbitraryWorld(), staging, fc.gen(), property).beforeEach(() => desk.clear()),
      { numRuns, seed: SEED, endOnFailure: process.env.PROPERTY_SHRINK === undefined },
    );
  }

  it(
    'has the figures and item states of the oracle everywhere and at every period, and its audit finds nothing',
    () =>
      check(RUNS, async (world, how) => {
        const played = await PlayedWorld.play(desk, world, how);
        await expectFiguresOfOracle(played);
        await expectStatesOfOracle(played);
        await expectCleanAudit(played);
      }),
    RUNS * SECONDS_A_WORLD * 1_000,
  );

  it(
    'has the figures and item states that were known at any earlier moment, within the borders of any day',
    () =>
      check(FEWER_RUNS, async (world, how, dice) => {
        const played = await PlayedWorld.play(desk, world, how);
        for (let nth = 0; nth < 3; nth += 1) {
          const moment = dice(arbitraryMoment, played.world);
          await expectReplayOfOracle(played, moment);
          await expectPlaceOfOracle(played, moment);
          await expectStatesOfOracle(played, moment);
        }
      }),
    RUNS * SECONDS_A_WORLD * 1_000,
  );

  it(
    'has the same figures whatever the order in which entries of distinct items and periods came',
    () =>
      check(FEWER_RUNS, async (world, how, dice) => {
        const rank = new Map<string, number>();
        const rankOf = (key: string): number => {
          if (!rank.has(key)) rank.set(key, dice(fc.nat));
          return rank.get(key) ?? 0;
        };
        const played = await PlayedWorld.play(desk, world, {
          ...how,
          order: (facts) => shuffled(facts, rankOf),
        });
        await expectFiguresOfOracle(played);
        await expectCleanAudit(played);
      }),
    RUNS * SECONDS_A_WORLD * 1_000,
  );
});

/** Plan and verifications first, then the entries pair by pair (item and period), each pair in its own order. */
function shuffled(facts: readonly Fact[], rankOf: (pair: string) => number): readonly Fact[] {
  const pairOf = (fact: Fact): string => ('entry' in fact ? `${fact.entry.item}/${fact.entry.ord}` : '');
  const before = (fact: Fact): number =>
    fact.kind === 'added' ? -2 : 'entry' in fact ? rankOf(pairOf(fact)) : -1;
  return [...facts].sort(
    (a, b) => before(a) - before(b) || pairOf(a).localeCompare(pairOf(b)) || a.at - b.at,
  );
}
