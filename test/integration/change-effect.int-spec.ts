import 'reflect-metadata';
import fc from 'fast-check';
import type { Figures } from '@core/metrics';
import type { WeighedChange, WeighedMoment } from '@modules/metrics';
import type { Fact } from '../support/facts-of';
import { MetricsDesk } from '../support/metrics-desk';
import { arbitraryWorld, figuresOf, itemAt, type World } from '../support/oracle';
import { PlayedWorld } from '../support/played-world';
import { expectSameFigures } from '../support/same-figures';
import type { StoredWorld } from '../support/stored-world';

type Change = World['changes'][number];
type Verification = World['verifications'][number];
type LateVerification = Extract<Fact, { kind: 'verified' }>;
type Told = Pick<WeighedChange, 'type'> & {
  state: string;
  moments: (WeighedMoment & { ord: number })[];
};

const RUNS = Number(process.env.PROPERTY_RUNS ?? 8);
const SECONDS_A_WORLD = 6;
const TOLD = [
  ...['weight', 'planned', 'accepted', 'deviation', 'baseline', 'churn', 'overdueShare', 'band', 'total'],
  ...['statuses', 'coverage', 'onTimeRate', 'verified', 'reported'],
] as const;

/** A world with one of its approved changes still open, and that change. */
const openWorld = fc
  .tuple(arbitraryWorld(), fc.nat())
  .filter(([world]) => world.changes.some(({ decision }) => decision === 'approved'))
  .map(([world, nth]) => {
    const approved = world.changes.filter(({ decision }) => decision === 'approved');
    const { decision: _, decidedAt: __, ...open } = approved[nth % approved.length];
    return { world: replaced(world, approved[nth % approved.length], open), open };
  });

function replaced(world: World, change: Change, by: Change): World {
  return { ...world, changes: world.changes.map((each) => (each === change ? by : each)) };
}

function withVerifications(world: World, late: readonly LateVerification[]): World {
  return {
    ...world,
    verifications: [...world.verifications, ...late.map(({ verification }) => verification)],
  };
}

function pick(figures: object): Partial<Figures> {
  const wanted: readonly string[] = TOLD;
  return Object.fromEntries(Object.entries(figures).filter(([key]) => wanted.includes(key)));
}

describe('the effect of a change', () => {
  let desk: MetricsDesk;

  beforeAll(async () => {
    desk = await MetricsDesk.open();
  });
  afterAll(async () => desk.close());

  async function idOf(change: Change): Promise<number> {
    const [{ id }] = await desk.database.query<{ id: number }>(
      'select id from change_request where requested_at = $1',
      [change.requestedAt],
    );
    return id;
  }

  /** The effect of a stored change; its moments by the ords of their periods. */
  async function weigh(programmeId: number, changeId: number, ord: number): Promise<Told> {
    const programme = await desk.calendars.byId(desk.database, programmeId);
    const studied = await desk.studied.find(desk.database, changeId, 'everywhere');
    if (studied === undefined) throw new Error(`Change ${changeId} is not there.`);
    const { row, state } = studied;
    const effect = await desk.weighChange.run({ programme, change: row, stage: state, ord });
    const moments = effect.moments.map((moment) => ({
      ...moment,
      ord: programme.periods.indexOf(moment.period),
    }));
    return { type: effect.type, state, moments };
  }

  function expectSidesOfOracle(
    { type, moments }: Told,
    sides: { before: World; after: World },
    open: Change,
  ): void {
    for (const { ord, period, item, territories } of moments) {
      for (const side of ['before', 'after'] as const) {
        for (const { territory, [side]: figures } of territories) {
          const { measures, indicators } = figuresOf(sides[side], territory, ord);
          const expected = pick(type === 'measure' ? measures : indicators);
          expectSameFigures(pick(figures), expected, `${side}/${territory}/${period}`);
        }
        const state = item[side];
        if (state === null) continue;
        const { status, planned } = itemAt(sides[side], open.item, ord);
        expectSameFigures([state.status, state.planned * 100], [status, planned], `${side}/${open.item}`);
      }
    }
  }

  /** Recorded after the last fold, so that the item's road map is behind. */
  function lateVerification(stored: StoredWorld, { item }: Change, ord: number): LateVerification {
    const recordedAt = desk.clock.now().toISOString();
    const verification: Verification = {
      ...{ item, date: stored.periods.lastDay(ord), recordedAt, result: 'refuted', value: null },
    };
    return { kind: 'verified', at: Date.parse(recordedAt), verification };
  }

  it(
    'is that of the oracle on both sides, and what comes of approving it, in any world',
    () =>
      fc.assert(
        fc
          .asyncProperty(openWorld, fc.nat(), fc.boolean(), async ({ world, open }, dice, isPending) => {
            const played = await PlayedWorld.play(desk, world, { foldsAt: [0.5], clockMoves: false });
            const { stored } = played;
            const askedOrd = dice % (stored.periods.last() + 1);
            const changeId = await idOf(open);
            const late = isPending ? [lateVerification(stored, open, askedOrd)] : [];
            await played.tellAll(late);
            const foretold = await weigh(stored.programmeId, changeId, askedOrd);
            const decidedAt = desk.clock.now().toISOString();
            const before = withVerifications(played.world, late);
            const after = replaced(before, open, { ...open, decision: 'approved', decidedAt });
            expectSidesOfOracle(foretold, { before, after }, open);

            await desk.database.transaction(async (tx) => {
              await tx.query(
                `update change_request set decision = 'approved', decided_by = 'analyst', decided_at = $2 where id = $1`,
                [changeId, decidedAt],
              );
              const fromOrd = open.kind === 'replace' ? 0 : Math.max(0, stored.periods.ordOf(open.actDate));
              await desk.dirty.markPlan(tx, [stored.roadMapOf(open.item)], fromOrd);
            });
            await desk.fold.run(stored.programmeId);
            const programme = await desk.calendars.byId(desk.database, stored.programmeId);
            for (const { territory, after: foreseen } of foretold.moments[0].territories) {
              const range = { fromOrd: askedOrd, toOrd: askedOrd };
              const [real] = await desk.figures.run({ programme, territory, of: 'itself', ...range });
              const of = foretold.type === 'measure' ? real.measures : real.indicators;
              expectSameFigures(pick(foreseen), pick(of), `approved/${territory}`);
            }
            const told = await weigh(stored.programmeId, changeId, askedOrd);
            expect([foretold.state, told.state]).toEqual(['undecided', 'approved']);
            expectSidesOfOracle(told, { before, after }, open);
          })
          .beforeEach(() => desk.clear()),
        { numRuns: RUNS, endOnFailure: process.env.PROPERTY_SHRINK === undefined },
      ),
    RUNS * SECONDS_A_WORLD * 1_000,
  );

  const PENDING = {
    'something of it waits to be folded': (roadMapId: number) =>
      desk.database.transaction((tx) => desk.dirty.markPlan(tx, [roadMapId], 0)),
    'a period has begun since the last fold': () =>
      desk.database.query(`update fold_run set started_at = started_at - interval '20 years'`),
  };

  it.each(Object.entries(PENDING))(
    'does not trust the sums of its road map while %s',
    async (_, bringAbout) => {
      await desk.clear();
      const [{ world, open }] = fc.sample(openWorld, { numRuns: 1, seed: 7 });
      const { stored, world: before } = await PlayedWorld.play(desk, world, {
        foldsAt: [],
        clockMoves: false,
      });
      const roadMapId = stored.roadMapOf(open.item);
      await desk.database.query(
        `update road_map_sum set weight = weight + 1, accepted = accepted + 2, items = items + 3, churned = churned + 4
       where road_map_id = $1`,
        [roadMapId],
      );
      await bringAbout(roadMapId);
      const effect = await weigh(stored.programmeId, await idOf(open), stored.periods.last());
      expect(effect.moments[0].territories).not.toEqual([]);
      const decidedAt = desk.clock.now().toISOString();
      const after = replaced(before, open, { ...open, decision: 'approved', decidedAt });
      expectSidesOfOracle(effect, { before, after }, open);
    },
  );

  it('is not told to who may not see the item', async () => {
    await desk.clear();
    const [{ world, open }] = fc.sample(openWorld, { numRuns: 1, seed: 7 });
    await PlayedWorld.play(desk, world, { foldsAt: [], clockMoves: false });
    const id = await idOf(open);
    const find = (territory: string, programme: string | null) =>
      desk.studied.find(desk.database, id, [{ territory, programme }]);
    const { home } = world.items.find(({ key }) => key === open.item) ?? { home: '' };
    expect((await find(home, null))?.row.id).toBe(id);
    expect((await find('KZ', 'P'))?.row.id).toBe(id);
    expect(await find('KZ', 'another')).toBeUndefined();
    const outside = world.territories.find(
      ({ parent, code }) => parent === 'KZ' && code !== home && !home.startsWith(code),
    );
    expect(outside && (await find(outside.code, null))).toBeUndefined();
  });
});
