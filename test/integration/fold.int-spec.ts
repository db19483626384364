import 'reflect-metadata';
import type { Fact } from '../support/facts-of';
import { MetricsDesk } from '../support/metrics-desk';
import { figuresOf, type World } from '../support/oracle';
import { aWorld } from '../support/oracle/world.factory';
import { PlayedWorld } from '../support/played-world';
import { expectSameFigures } from '../support/same-figures';

const LAST = 11;
const REGION = '110000000';
const DISTRICT = '112000000';
const OTHER_REGION = '150000000';
/** Two periods behind the last one, which is the current one. */
const CHECKPOINT = 9;

type Entry = World['entries'][number];

describe('the fold of a programme', () => {
  let desk: MetricsDesk;

  beforeAll(async () => {
    desk = await MetricsDesk.open();
  });
  afterAll(async () => desk.close());
  beforeEach(async () => desk.clear());

  /** A year of reports of items that remember: a level to keep, an amount to reach, money spent. */
  function aReportedYear() {
    const world = aWorld()
      .item('level', {
        home: DISTRICT,
        kind: 'maintain_at_least',
        baseline: 0,
        target: 50,
        deadline: '2026-06-30',
      })
      .item('amount', { home: DISTRICT, kind: 'increase', baseline: 0, target: 200 })
      .item('works', { home: REGION });
    for (let ord = 0; ord <= LAST; ord += 1) {
      world.accepted('level', ord, ord % 3 === 0 ? 40 : 60);
      world.accepted('amount', ord, 10 * ord, { spent: ord });
      if (ord < 5) world.reported('works', ord, 15 * ord);
    }
    return world.build();
  }

  async function completion(played: PlayedWorld, territory: string): Promise<(number | null)[]> {
    const programme = await desk.calendars.byId(desk.database, played.stored.programmeId);
    const request = {
      programme,
      territory,
      of: 'itself',
      fromOrd: 0,
      toOrd: played.stored.periods.last(),
    } as const;
    return (await desk.figures.run(request)).map(({ measures }) => measures.accepted);
  }

  async function expectFiguresOf(world: World, played: PlayedWorld): Promise<void> {
    const programme = await desk.calendars.byId(desk.database, played.stored.programmeId);
    for (const { code } of world.territories) {
      const told = await desk.figures.run({
        programme,
        territory: code,
        of: 'itself',
        fromOrd: 0,
        toOrd: LAST,
      });
      told.forEach(({ measures, indicators }, ord) =>
        expectSameFigures({ measures, indicators }, figuresOf(world, code, ord), `${code}/${ord}`),
      );
    }
  }

  /** One more accepted entry after the play, folded; gives the world as it is then. */
  async function tellLater(played: PlayedWorld, entry: Omit<Entry, 'spent' | 'submittedAt'>): Promise<World> {
    const [at, decidedAt] = ['2027-03-01T09:00:00Z', '2027-03-02T09:00:00Z'];
    const told: Entry = { ...entry, spent: null, submittedAt: at, decision: 'accepted', decidedAt };
    const facts: Fact[] = [
      { kind: 'submitted', at: Date.parse(at), entry: told },
      { kind: 'decided', at: Date.parse(decidedAt), entry: told },
    ];
    await played.tellAll(facts);
    await desk.fold.run(played.stored.programmeId);
    return { ...played.world, entries: [...played.world.entries, told] };
  }

  function checkpointOrds(): Promise<{ ord: number }[]> {
    return desk.database.query<{ ord: number }>('select ord from item_checkpoint order by item_id');
  }

  /** The stored sums in an order of their own, without when they were made. */
  function storedSums(): Promise<object[]> {
    return desk.database.query<object>(
      `select to_jsonb(r) as row from road_map_sum r
       union all select to_jsonb(t) - 'computed_at' from territory_sum t order by 1`,
    );
  }

  describe('with checkpoints', () => {
    it('keeps one an item, two periods behind the current one', async () => {
      await PlayedWorld.play(desk, aReportedYear(), { foldsAt: [], clockMoves: false });
      expect(await checkpointOrds()).toEqual([{ ord: CHECKPOINT }, { ord: CHECKPOINT }, { ord: CHECKPOINT }]);
    });

    it('changes all later figures, and no earlier one, when an old period is corrected', async () => {
      const played = await PlayedWorld.play(desk, aReportedYear(), { foldsAt: [0.5], clockMoves: false });
      const before = await completion(played, DISTRICT);
      const world = await tellLater(played, { item: 'level', ord: 3, revision: 2, value: 60 });
      const after = await completion(played, DISTRICT);
      expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
      // Months 0 and 3 fell short; now month 0 alone does, so of n months reported n - 1 count and not n - 2.
      expect(before[4]).toBeCloseTo(((3 / 5 + 40 / 200) / 2) * 100, 9);
      expect(after[4]).toBeCloseTo(((4 / 5 + 40 / 200) / 2) * 100, 9);
      after.slice(3).forEach((value, index) => expect(value).toBeGreaterThan(before[index + 3] ?? Infinity));
      await expectFiguresOf(world, played);
    });

    it('reads only what came after them when a current period is reported', async () => {
      const played = await PlayedWorld.play(desk, aReportedYear(), { foldsAt: [], clockMoves: false });
      await desk.database.query(
        'update item_checkpoint set kept_periods = 0, met_periods = 0, accepted_kept_periods = 0',
      );
      await tellLater(played, { item: 'amount', ord: LAST, revision: 2, value: 200 });
      const { differences } = await desk.audit.run(played.stored.programmeId, { repair: false });
      expect(new Set(differences.map(({ ord }) => ord))).toEqual(new Set([LAST]));
    });

    it('sums to the last digit what it sums without them', async () => {
      const played = await PlayedWorld.play(desk, aReportedYear(), {
        foldsAt: [0.3, 0.6],
        clockMoves: false,
      });
      const world = await tellLater(played, { item: 'level', ord: LAST, revision: 2, value: 70 });
      await expectFiguresOf(world, played);
      const withCheckpoints = await storedSums();
      await desk.database.query('delete from item_checkpoint');
      await desk.database.transaction((tx) => desk.dirty.markProgramme(tx, played.stored.programmeId, 0));
      await desk.fold.run(played.stored.programmeId);
      expect(await storedSums()).toEqual(withCheckpoints);
    });
  });

  describe('of a replaced item', () => {
    it('credits the road map of the replaced item with what its replacement elsewhere achieves', async () => {
      const world = aWorld()
        .item('school', { home: REGION })
        .item('other school', { home: OTHER_REGION })
        .changed('school', 'replace', '2026-03-10', { replacement: 'other school' })
        .build();
      const played = await PlayedWorld.play(desk, world, { foldsAt: [], clockMoves: false });
      const later = await tellLater(played, { item: 'other school', ord: 6, revision: 1, value: 80 });
      const programme = await desk.calendars.byId(desk.database, played.stored.programmeId);
      const request = { programme, territory: REGION, of: 'itself', fromOrd: 5, toOrd: 6 } as const;
      const baselines = (await desk.figures.run(request)).map(({ measures }) => measures.baseline);
      expect(baselines).toEqual([0, 80]);
      await expectFiguresOf(later, played);
    });

    it('follows a chain of replacements through three road maps', async () => {
      const world = aWorld()
        .item('first', { home: REGION })
        .item('second', { home: OTHER_REGION })
        .item('third', { home: 'KZ' })
        .changed('first', 'replace', '2026-03-10', { replacement: 'second' })
        .changed('second', 'replace', '2026-04-10', { replacement: 'third' })
        .build();
      const played = await PlayedWorld.play(desk, world, { foldsAt: [0.5], clockMoves: false });
      const later = await tellLater(played, { item: 'third', ord: 7, revision: 1, value: 30 });
      const programme = await desk.calendars.byId(desk.database, played.stored.programmeId);
      const request = { programme, territory: REGION, of: 'itself', fromOrd: 6, toOrd: 7 } as const;
      const baselines = (await desk.figures.run(request)).map(({ measures }) => measures.baseline);
      expect(baselines).toEqual([0, 30]);
      await expectFiguresOf(later, played);
    });
  });

  it('takes the figures of a district along when the district moves to another region', async () => {
    const world = aWorld().item('works', { home: DISTRICT }).accepted('works', 2, 40).build();
    const played = await PlayedWorld.play(desk, world, { foldsAt: [], clockMoves: false });
    expect(await completion(played, REGION)).toEqual([0, 0, ...Array<number>(10).fill(40)]);
    await desk.database.transaction(async (tx) => {
      const places = `from territory d, territory old, territory new
        where d.code = $1 and old.code = $2 and new.code = $3`;
      const params = [DISTRICT, REGION, OTHER_REGION];
      await tx.query(`update territory t set parent_id = new.id ${places} and t.id = d.id`, params);
      await tx.query(
        `update territory_closure c set ancestor_id = new.id ${places} and c.ancestor_id = old.id and c.descendant_id = d.id`,
        params,
      );
      await desk.dirty.markProgramme(tx, played.stored.programmeId, 0);
    });
    await desk.fold.run(played.stored.programmeId);
    const territories = world.territories.map((one) => ({
      ...one,
      parent: one.code === DISTRICT ? OTHER_REGION : one.parent,
    }));
    await expectFiguresOf({ ...world, territories }, played);
    expect(await completion(played, REGION)).toEqual(Array<null>(12).fill(null));
    const { differences } = await desk.audit.run(played.stored.programmeId, { repair: false });
    expect(differences).toEqual([]);
  });

  describe('of territories that change', () => {
    const [WEST, EAST] = [DISTRICT, '113000000'];
    type Lineage = NonNullable<World['lineage']>[number];

    /** An event that becomes known after all else, and is folded. */
    async function happened(played: PlayedWorld, ...lineage: Lineage[]): Promise<void> {
      await played.tellAll([{ kind: 'reshaped', at: 0, lineage }]);
      await desk.fold.run(played.stored.programmeId);
    }

    async function expectNoDifference(played: PlayedWorld): Promise<void> {
      const { differences } = await desk.audit.run(played.stored.programmeId, { repair: false });
      expect(differences).toEqual([]);
    }

    it('brings the sums up to an event that is recorded long after its day', async () => {
      const played = await PlayedWorld.play(desk, aReportedYear(), { foldsAt: [0.5], clockMoves: false });
      const split = { from: WEST, kind: 'split' as const, effective: '2026-05-15' };
      const lineage = [
        { ...split, to: EAST, share: 0.6 },
        { ...split, to: OTHER_REGION, share: 0.4 },
      ];
      const before = await completion(played, 'KZ');
      await happened(played, ...lineage);
      await expectFiguresOf({ ...played.world, lineage }, played);
      expect((await completion(played, WEST)).slice(4)).toEqual(Array<null>(8).fill(null));
      (await completion(played, 'KZ')).forEach((value, ord) =>
        expect(value).toBeCloseTo(before[ord] ?? NaN, 9),
      );
      await expectNoDifference(played);
    });

    it('brings the sums up to what befalls shares that came by an earlier event', async () => {
      const played = await PlayedWorld.play(desk, aReportedYear(), { foldsAt: [], clockMoves: false });
      const first = { from: WEST, to: EAST, kind: 'rename' as const, effective: '2026-03-01', share: 1 };
      const then = {
        from: EAST,
        to: OTHER_REGION,
        kind: 'transfer' as const,
        effective: '2026-08-31',
        share: 0.25,
      };
      await happened(played, first);
      await happened(played, then);
      await expectFiguresOf({ ...played.world, lineage: [first, then] }, played);
      await expectNoDifference(played);
    });

    it('sums only what the event touches, from its period on', async () => {
      const played = await PlayedWorld.play(desk, aReportedYear(), { foldsAt: [], clockMoves: false });
      const madeAt = () =>
        desk.database.query<{ ord: number }>(
          `select ord, max(computed_at) as at from territory_sum group by ord order by ord`,
        );
      const before = await madeAt();
      const rename = { from: WEST, to: EAST, kind: 'rename' as const, effective: '2026-05-31', share: 1 };
      await played.tellAll([{ kind: 'reshaped', at: 0, lineage: [rename] }]);
      expect(await desk.fold.run(played.stored.programmeId)).toBe(1);
      const after = await madeAt();
      expect(after.slice(0, 4)).toEqual(before.slice(0, 4));
      expect(after[4]).not.toEqual(before[4]);
    });

    it('sums a moved district below its new region from the period of the day on', async () => {
      const played = await PlayedWorld.play(desk, aReportedYear(), { foldsAt: [], clockMoves: false });
      const move = { parent: OTHER_REGION, from: '2026-06-30' };
      await played.tellAll([{ kind: 'moved', at: 0, territory: WEST, move }]);
      await desk.fold.run(played.stored.programmeId);
      const territories = played.world.territories.map((one) =>
        one.code === WEST ? { ...one, moves: [move] } : one,
      );
      await expectFiguresOf({ ...played.world, territories }, played);
      const weights = (await completion(played, OTHER_REGION)).map((value) => value === null);
      expect(weights).toEqual([...Array<boolean>(5).fill(true), ...Array<boolean>(7).fill(false)]);
      await expectNoDifference(played);
    });
  });

  describe('when time goes on', () => {
    /** Two road maps under one another; nobody but the first reports. */
    const world = () =>
      aWorld().item('works', { home: DISTRICT }).item('region works', { home: REGION }).build();

    async function report(played: PlayedWorld, item: string, ord: number, value: number): Promise<void> {
      const submittedAt = desk.clock.now().toISOString();
      const entry: Entry = { item, ord, revision: 1, value, spent: null, submittedAt };
      played.stored.world.entries.push(entry);
      await played.tellAll([{ kind: 'submitted', at: 0, entry }]);
      await desk.fold.run(played.stored.programmeId);
    }

    async function expectAllCurrent(played: PlayedWorld): Promise<void> {
      await desk.fold.run(played.stored.programmeId);
      await expectFiguresUpTo(played);
      const { differences } = await desk.audit.run(played.stored.programmeId, { repair: false });
      expect(differences).toEqual([]);
    }

    async function expectFiguresUpTo(played: PlayedWorld): Promise<void> {
      const programme = await desk.calendars.byId(desk.database, played.stored.programmeId);
      for (const territory of ['KZ', REGION, DISTRICT]) {
        const range = { fromOrd: 0, toOrd: programme.currentOrd };
        const told = await desk.figures.run({ programme, territory, of: 'itself', ...range });
        told.forEach(({ measures, indicators }, ord) =>
          expectSameFigures(
            { measures, indicators },
            figuresOf(played.world, territory, ord),
            `${territory}/${ord}`,
          ),
        );
      }
    }

    async function playedInJanuary(): Promise<PlayedWorld> {
      const played = await PlayedWorld.play(desk, world(), { foldsAt: [], clockMoves: false });
      desk.clock.moveTo(new Date('2026-01-10T06:00:00Z'));
      await desk.database.transaction((tx) => desk.dirty.markProgramme(tx, played.stored.programmeId, 0));
      await desk.fold.run(played.stored.programmeId);
      return played;
    }

    it('brings a period up to date that begins after the last report', async () => {
      const played = await playedInJanuary();
      await report(played, 'works', 0, 40);
      desk.clock.moveTo(new Date('2026-02-01T06:00:00Z'));
      await desk.beginPeriods.run();
      await expectAllCurrent(played);
    });

    it('brings every period up to date that began while nobody was there', async () => {
      const played = await playedInJanuary();
      await report(played, 'works', 0, 40);
      desk.clock.moveTo(new Date('2026-05-20T06:00:00Z'));
      await desk.beginPeriods.run();
      await expectAllCurrent(played);
    });

    it('brings the road maps above up to date when one below reported first in the new period', async () => {
      const played = await playedInJanuary();
      await report(played, 'region works', 0, 40);
      desk.clock.moveTo(new Date('2026-02-01T06:00:00Z'));
      await report(played, 'works', 0, 10);
      await desk.beginPeriods.run();
      await expectAllCurrent(played);
    });

    it('asks for nothing while the same period lasts', async () => {
      const played = await playedInJanuary();
      desk.clock.moveTo(new Date('2026-02-01T06:00:00Z'));
      await desk.beginPeriods.run();
      await desk.fold.run(played.stored.programmeId);
      await desk.database.query('truncate outbox');
      await desk.beginPeriods.run();
      const marks = await desk.database.query('select 1 from dirty union all select 1 from outbox');
      expect(marks).toEqual([]);
      expect(await desk.fold.run(played.stored.programmeId)).toBe(0);
    });
  });
});
