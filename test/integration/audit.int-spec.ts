import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { MetricsDesk } from '../support/metrics-desk';
import { aWorld } from '../support/oracle/world.factory';
import { PlayedWorld } from '../support/played-world';

const REGION = '110000000';
const DISTRICT = '112000000';

describe('the audit of a programme', () => {
  let desk: MetricsDesk;
  let played: PlayedWorld;

  beforeAll(async () => {
    desk = await MetricsDesk.open();
  });
  afterAll(async () => desk.close());
  beforeEach(async () => {
    await desk.clear();
    const world = aWorld()
      .item('road', { home: DISTRICT })
      .item('bridge', { home: REGION })
      .accepted('road', 2, 25)
      .accepted('bridge', 3, 50)
      .item('works', { home: REGION })
      .reported('works', 4, 10)
      .build();
    played = await PlayedWorld.play(desk, world, { foldsAt: [0.5], clockMoves: false });
  });

  function audit(repair: boolean) {
    return desk.audit.run(played.stored.programmeId, { repair });
  }

  async function lastRun(): Promise<object> {
    const [run] = await desk.database.query<object>(
      `select kind, road_maps as "roadMaps", differences, jsonb_array_length(sample) as sample
       from fold_run order by id desc limit 1`,
    );
    return run;
  }

  it('finds nothing where nobody touched a sum, and says so in its record', async () => {
    expect(await audit(false)).toEqual({ programme: 'P', roadMaps: 2, differences: [] });
    expect(await lastRun()).toEqual({ kind: 'audit', roadMaps: 2, differences: 0, sample: 0 });
  });

  it("finds a road map's sum that was changed by hand, in the road map and in the territories above", async () => {
    await desk.database.query(
      'update road_map_sum set accepted = accepted + 0.000001 where road_map_id = $1 and ord = 4',
      [played.stored.roadMapId(DISTRICT)],
    );
    const { differences } = await audit(false);
    expect(differences.filter(({ roadMapId }) => roadMapId !== null)).toEqual([
      expect.objectContaining({
        roadMapId: played.stored.roadMapId(DISTRICT),
        ...{ ord: 4, type: 'measure', column: 'accepted', recomputed: 0.25, stored: 0.250001 },
      }),
    ]);
    // The district, its region and the country.
    expect(differences.filter(({ roadMapId }) => roadMapId === null)).toHaveLength(3);
    expect(await lastRun()).toEqual({ kind: 'audit', roadMaps: 2, differences: 4, sample: 4 });
  });

  it("finds a territory's sum that was changed by hand", async () => {
    await desk.database.query(
      `update territory_sum set on_track_count = on_track_count + 1
       where ord = 3 and territory_id = (select id from territory where code = $1)`,
      [REGION],
    );
    expect((await audit(false)).differences).toEqual([
      expect.objectContaining({
        roadMapId: null,
        ord: 3,
        type: 'measure',
        column: 'on_track_count',
        recomputed: 2,
        stored: 3,
      }),
    ]);
  });

  it('finds sums that are gone and sums that nobody should have', async () => {
    await desk.database.query('delete from road_map_sum where ord = 5 and road_map_id = $1', [
      played.stored.roadMapId(REGION),
    ]);
    await desk.database.query(
      `insert into road_map_sum (programme_id, road_map_id, ord, territory_id, type, items)
       select programme_id, road_map_id, ord, territory_id, 'indicator', 7 from road_map_sum where ord = 6 and road_map_id = $1`,
      [played.stored.roadMapId(REGION)],
    );
    const found = (await audit(false)).differences.filter(({ roadMapId }) => roadMapId !== null);
    expect(found.filter(({ column }) => column === 'items')).toEqual([
      expect.objectContaining({ ord: 5, type: 'measure', recomputed: 2, stored: 0 }),
      expect.objectContaining({ ord: 6, type: 'indicator', recomputed: 0, stored: 7 }),
    ]);
  });

  it.each([
    ['a road map', 'update road_map_sum set weight = weight * 2'],
    ['a territory', 'update territory_sum set weight = weight * 2'],
    ['a road map that is gone', 'delete from road_map_sum where ord > 2'],
    ['a territory that is gone', 'delete from territory_sum where ord > 2'],
  ])('repairs %s by the next fold, when asked to', async (_, damage) => {
    await desk.database.query(damage);
    expect((await audit(false)).differences).not.toEqual([]);
    expect(await desk.fold.run(played.stored.programmeId)).toBe(0);
    expect((await audit(true)).differences).not.toEqual([]);
    expect(await desk.fold.run(played.stored.programmeId)).toBeGreaterThan(0);
    expect((await audit(false)).differences).toEqual([]);
  });

  it('repairs a territory where no road map adds anything', async () => {
    await desk.database.query(
      `insert into territory_sum (programme_id, ord, territory_id, type, weight, rule_version, computed_at)
       select $1, 3, id, 'measure', 5, 'any', now() from territory where code = '150000000'`,
      [played.stored.programmeId],
    );
    expect((await audit(true)).differences).toHaveLength(1);
    await desk.fold.run(played.stored.programmeId);
    expect((await audit(false)).differences).toEqual([]);
  });

  it('repairs a figure that a false checkpoint made', async () => {
    await desk.database.query('update item_checkpoint set accepted = 0.75');
    await desk.database.transaction((tx) =>
      desk.dirty.markItems(tx, [{ itemId: played.stored.itemId('road'), ord: 11 }]),
    );
    await desk.fold.run(played.stored.programmeId);
    expect((await audit(true)).differences).not.toEqual([]);
    await desk.fold.run(played.stored.programmeId);
    expect((await audit(false)).differences).toEqual([]);
  });

  it('leaves out what waits for a fold: marked road maps and periods that have only begun', async () => {
    desk.clock.moveTo(new Date('2026-06-10T06:00:00Z'));
    await desk.database.transaction((tx) => desk.dirty.markProgramme(tx, played.stored.programmeId, 0));
    await desk.fold.run(played.stored.programmeId);
    await desk.database.query('update road_map_sum set weight = weight + 1 where ord = 6');
    desk.clock.moveTo(new Date('2026-07-10T06:00:00Z'));
    expect(await audit(false)).toMatchObject({ roadMaps: 2, differences: [] });
    await desk.database.transaction((tx) =>
      desk.dirty.markItems(tx, [{ itemId: played.stored.itemId('road'), ord: 0 }]),
    );
    expect(await audit(false)).toMatchObject({ roadMaps: 1, differences: [] });
  });

  it('leaves out the road map of an item whose replacement elsewhere waits for a fold', async () => {
    await desk.clear();
    const world = aWorld()
      .item('school', { home: REGION })
      .item('other school', { home: DISTRICT })
      .changed('school', 'replace', '2026-03-10', { replacement: 'other school' })
      .reported('other school', 6, 80)
      .build();
    played = await PlayedWorld.play(desk, world, { foldsAt: [], clockMoves: false });
    const decision = {
      decision: 'accepted',
      reason: null,
      by: 'analyst',
      at: new Date('2026-09-01T09:00:00Z'),
    } as const;
    await desk.database.transaction((tx) =>
      desk.ledger.decide(tx, [`${played.stored.itemId('other school')}-6-1`], {
        ...decision,
        mustBeImpartial: true,
      }),
    );
    expect(await audit(false)).toEqual({ programme: 'P', roadMaps: 0, differences: [] });
    await desk.fold.run(played.stored.programmeId);
    expect(await audit(false)).toEqual({ programme: 'P', roadMaps: 2, differences: [] });
  });

  it('does not mistake what is reported while it runs for a difference', async () => {
    let audited: ReturnType<typeof audit> | undefined;
    await desk.database.transaction(async (tx) => {
      // The audit reads the tree between its look at the marks and its look at the entries.
      await tx.query('lock table territory in access exclusive mode');
      audited = audit(false);
      await untilSomebodyWaits();
      await desk.database.transaction((other) =>
        desk.ledger.decide(other, [`${played.stored.itemId('works')}-4-1`], {
          ...{ decision: 'accepted', reason: null, by: 'analyst', at: new Date('2026-09-01T09:00:00Z') },
          mustBeImpartial: true,
        }),
      );
    });
    expect((await audited)?.differences).toEqual([]);
  });

  async function untilSomebodyWaits(): Promise<void> {
    for (const end = Date.now() + 5_000; ; await sleep(10)) {
      const waiting = await desk.database.query(
        `select 1 from pg_locks where not granted and relation = 'territory'::regclass`,
      );
      if (waiting.length > 0) return;
      if (Date.now() > end) throw new Error('The audit never reached the tree.');
    }
  }
});
