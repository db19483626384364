import { aRoadMapRow as aRow } from '../testing/road-map-row.factory';
import { roadMapWorld, type RoadMapWorld } from '../testing/road-map-world.factory';

let world: RoadMapWorld;

beforeAll(async () => {
  world = await roadMapWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  await world.database.query(
    'truncate change_request, budget_line, allocation, item, road_map_version, road_map restart identity cascade',
  );
});

/** Findings as `row code column`. */
async function faultsOf(rows: Parameters<RoadMapWorld['apply']>[0]): Promise<string[]> {
  const { findings } = await world.apply(rows);
  return findings.map(({ row, code, column }) => `${row} ${code} ${column}`);
}

async function items(): Promise<Record<string, unknown>[]> {
  return world.database.query(
    `select code, counts_from, in_baseline, title, deadline, weight, budget_planned, position from item order by id`,
  );
}

const increase = { kind: 'increase', baseline: '0', target: '10' } as const;

describe('the first version', () => {
  it('stores an item with all it was approved with, digit by digit', async () => {
    const row = aRow(2, 'I1', {
      type: 'indicator',
      kind: 'increase',
      title: { kk: 'Үлес', ru: 'Доля' },
      directionCode: 'D1',
      promiseCode: 'PR1',
      unit: '%',
      baseline: '0.1',
      target: '12.3456789012345678',
      startsOn: '2026-02-01',
      deadline: '2027-06-30',
      weight: '2.5',
      completionForm: 'Есеп',
      leadExecutor: 'Білім басқармасы',
      coExecutors: ['Қаржы, басқармасы', 'A "B"'],
      plan: [
        { on: '2026-03-31', percent: '16.4' },
        { on: '2026-12-31', percent: '38.3' },
      ],
      budget: [
        { year: 2026, source: 'republican', planned: '120.5' },
        { year: 2026, source: 'local', planned: '30' },
      ],
      shares: [
        { territoryCode: '150000000', share: '0.4' },
        { territoryCode: '110000000', share: '0.6' },
      ],
    });
    const applied = await world.apply([row]);
    expect(applied).toMatchObject({ findings: [], accepted: 1, unchanged: 0 });
    const [stored] = await world.database.query(
      `select i.*, d.code as direction, p.code as promise,
              (select json_object_agg(t.code, a.share::text) from allocation a join territory t on t.id = a.territory_id
                where a.item_id = i.id) as shares,
              (select array_agg(b.year || ' ' || b.source || ' ' || b.planned order by b.source) from budget_line b
                where b.item_id = i.id) as budget
         from item i join direction d on d.id = i.direction_id join promise p on p.id = i.promise_id`,
    );
    expect(stored).toMatchObject({
      code: 'I1',
      type: 'indicator',
      title: { kk: 'Үлес', ru: 'Доля' },
      direction: 'D1',
      promise: 'PR1',
      unit: '%',
      baseline: '0.1',
      target: '12.3456789012345678',
      starts_on: '2026-02-01',
      deadline: '2027-06-30',
      weight: '2.5',
      completion_form: 'Есеп',
      lead_executor: 'Білім басқармасы',
      co_executors: ['Қаржы, басқармасы', 'A "B"'],
      plan_dates: ['2026-03-31', '2026-12-31'],
      plan_percents: ['16.4', '38.3'],
      budget_planned: '150.5',
      shares: { '110000000': '0.6', '150000000': '0.4' },
      budget: ['2026 local 30', '2026 republican 120.5'],
      counts_from: 0,
      in_baseline: true,
    });
  });

  it('makes a road map and a baseline of every territory in the file', async () => {
    const { roadMaps } = await world.apply([
      aRow(2, 'M1'),
      aRow(3, 'M1', { territoryCode: '111000000' }),
      aRow(4, 'M2', { territoryCode: '111000000' }),
    ]);
    expect(roadMaps.map(({ fromOrd }) => fromOrd)).toEqual([0, 0]);
    const rows = await world.database.query(
      `select t.code, v.number, v.status, v.counts_from, count(i.id)
         from road_map m join territory t on t.id = m.territory_id join road_map_version v on v.road_map_id = m.id
         join item i on i.version_id = v.id group by t.code, v.id order by t.code`,
    );
    const first = { number: 1, status: 'approved', counts_from: 0 };
    expect(rows).toEqual([
      { code: '110000000', ...first, count: 1 },
      { code: '111000000', ...first, count: 2 },
    ]);
  });

  it('has no planned money where there are no budget lines', async () => {
    await world.apply([
      aRow(2, 'M1'),
      aRow(3, 'M2', { budget: [{ year: 2026, source: 'local', planned: '0' }] }),
    ]);
    expect((await items()).map((item) => item['budget_planned'])).toEqual([null, '0']);
  });

  it('links measures to indicators of the same road map, wherever these stand in the file', async () => {
    await world.apply([
      aRow(2, 'M1', { indicatorCode: 'I1' }),
      aRow(3, 'I1', { type: 'indicator', ...increase }),
      aRow(4, 'I1', { type: 'indicator', ...increase, territoryCode: '111000000' }),
    ]);
    const [link] = await world.database.query(
      `select i.code, t.code as territory from item m join item i on i.id = m.indicator_id
         join territory t on t.id = i.territory_id where m.code = 'M1'`,
    );
    expect(link).toEqual({ code: 'I1', territory: '110000000' });
  });
});

describe('rows that are refused', () => {
  it('names each unknown code and applies the rest', async () => {
    const rows = [
      aRow(2, 'M1', { territoryCode: '999999999' }),
      aRow(3, 'M2', { directionCode: 'D9' }),
      aRow(4, 'M3', { promiseCode: 'PR9' }),
      aRow(5, 'M4', { indicatorCode: 'I9' }),
      aRow(6, 'M5', {
        shares: [
          { territoryCode: '110000000', share: '0.5' },
          { territoryCode: '888888888', share: '0.5' },
        ],
      }),
      aRow(7, 'M6'),
    ];
    const { findings, accepted } = await world.apply(rows);
    expect(findings).toEqual(
      [
        [2, 'ROW.TERRITORY_UNKNOWN', 'territory_code', '999999999'],
        [3, 'ROW.DIRECTION_UNKNOWN', 'direction_code', 'D9'],
        [4, 'ROW.PROMISE_UNKNOWN', 'promise_code', 'PR9'],
        [5, 'ROW.INDICATOR_UNKNOWN', 'indicator_code', 'I9'],
        [6, 'ROW.TERRITORY_UNKNOWN', 'shares', '888888888'],
      ].map(([row, code, column, value]) => ({ row, code, column, severity: 'error', params: { value } })),
    );
    expect(accepted).toBe(1);
    expect((await items()).map((item) => item['code'])).toEqual(['M6']);
  });

  it('refuses every row of an item that comes twice in one road map, and no other', async () => {
    const rows = [aRow(2, 'M1'), aRow(3, 'M1'), aRow(4, 'M1', { territoryCode: '111000000' })];
    expect(await faultsOf(rows)).toEqual(['2 ROW.ITEM_REPEATED item_code', '3 ROW.ITEM_REPEATED item_code']);
    expect(await items()).toHaveLength(1);
  });

  it('refuses a measure whose indicator is refused in the same file', async () => {
    const rows = [
      aRow(2, 'I1', { type: 'indicator', ...increase, directionCode: 'D9' }),
      aRow(3, 'M1', { indicatorCode: 'I1' }),
    ];
    expect(await faultsOf(rows)).toEqual([
      '2 ROW.DIRECTION_UNKNOWN direction_code',
      '3 ROW.INDICATOR_UNKNOWN indicator_code',
    ]);
  });

  it('refuses another measure, or an indicator elsewhere, as the indicator', async () => {
    const rows = [
      aRow(2, 'M1'),
      aRow(3, 'M2', { indicatorCode: 'M1' }),
      aRow(4, 'I1', { type: 'indicator', ...increase, territoryCode: '111000000' }),
      aRow(5, 'M3', { indicatorCode: 'I1' }),
      aRow(6, 'I2', { type: 'indicator', ...increase, indicatorCode: 'I1', territoryCode: '111000000' }),
    ];
    expect(await faultsOf(rows)).toEqual([
      '3 ROW.INDICATOR_UNKNOWN indicator_code',
      '5 ROW.INDICATOR_UNKNOWN indicator_code',
      '6 ROW.BAD_CHOICE indicator_code',
    ]);
  });

  it('changes nothing when asked what it would do', async () => {
    const rows = [aRow(2, 'M1'), aRow(3, 'M2', { directionCode: 'D9' })];
    const { findings, outcomes } = await world.database.transaction((tx) =>
      world.roadMaps.check(tx, world.programmeId, rows),
    );
    expect(findings).toHaveLength(1);
    expect(outcomes).toEqual([
      { rowNumber: 2, change: 'new' },
      { rowNumber: 3, change: 'refused' },
    ]);
    expect(await world.database.query('select 1 from road_map')).toEqual([]);
  });
});

describe('a later version', () => {
  it('changes nothing when it says the same again', async () => {
    const rows = [
      aRow(2, 'M1', {
        weight: '2.50',
        indicatorCode: 'I1',
        plan: [{ on: '2026-03-31', percent: '50' }],
        budget: [
          { year: 2026, source: 'republican', planned: '1.0' },
          { year: 2026, source: 'local', planned: '2' },
        ],
        shares: [
          { territoryCode: '150000000', share: '0.40' },
          { territoryCode: '110000000', share: '0.60' },
        ],
      }),
      aRow(3, 'I1', { type: 'indicator', ...increase }),
    ];
    await world.apply(rows);
    const again = await world.apply([...rows].reverse(), '2026-05-15T00:00:00Z');
    expect(again).toEqual({ findings: [], accepted: 0, unchanged: 2, roadMaps: [] });
    expect(await world.database.query('select number from road_map_version')).toEqual([{ number: 1 }]);
  });

  it('adds items that count from the period of its approval, in the time zone of the programme', async () => {
    await world.apply([aRow(2, 'M1')]);
    // 20:00 UTC on 30 April is 1 May in Almaty, the fifth month of the term.
    const later = await world.apply([aRow(2, 'M2')], '2026-04-30T20:00:00Z');
    expect(later.roadMaps.map(({ fromOrd }) => fromOrd)).toEqual([4]);
    expect(await items()).toMatchObject([
      { code: 'M1', counts_from: 0, in_baseline: true, position: 1 },
      { code: 'M2', counts_from: 4, in_baseline: false, position: 2 },
    ]);
    expect(
      await world.database.query('select number, status, counts_from from road_map_version order by number'),
    ).toEqual([
      { number: 1, status: 'superseded', counts_from: 0 },
      { number: 2, status: 'approved', counts_from: 4 },
    ]);
  });

  it.each([
    ['before the term', '2025-06-01T00:00:00Z', 0],
    ['after the term', '2029-06-01T00:00:00Z', 23],
  ])('keeps additions approved %s inside it', async (_when, approvedAt, ord) => {
    await world.apply([aRow(2, 'M1')], '2025-05-01T00:00:00Z');
    await world.apply([aRow(2, 'M2')], approvedAt);
    expect(await items()).toMatchObject([{}, { code: 'M2', counts_from: ord, in_baseline: false }]);
  });

  it('edits texts and keeps items that it leaves out', async () => {
    await world.apply([aRow(2, 'M1'), aRow(3, 'M2'), aRow(4, 'I1', { type: 'indicator', ...increase })]);
    const edited = await world.apply([
      aRow(2, 'M1', { title: { kk: 'Жаңа', en: 'New' }, directionCode: 'D2', indicatorCode: 'I1' }),
    ]);
    expect(edited).toMatchObject({ findings: [], accepted: 1, unchanged: 0 });
    expect(edited.roadMaps).toHaveLength(1);
    const rows = await world.database.query(
      `select i.code, i.title, d.code as direction, linked.code as indicator from item i
         left join direction d on d.id = i.direction_id left join item linked on linked.id = i.indicator_id order by i.id`,
    );
    expect(rows).toEqual([
      { code: 'M1', title: { kk: 'Жаңа', en: 'New' }, direction: 'D2', indicator: 'I1' },
      { code: 'M2', title: { kk: 'Іс-шара M2' }, direction: null, indicator: null },
      { code: 'I1', title: { kk: 'Іс-шара I1' }, direction: null, indicator: null },
    ]);
  });

  it('needs an act for whatever an item is measured by, and leaves the item alone', async () => {
    await world.apply([aRow(2, 'M1'), aRow(3, 'I1', { type: 'indicator', ...increase })]);
    const faults = await faultsOf([
      aRow(2, 'M1', {
        title: { kk: 'Жаңа' },
        type: 'indicator',
        kind: 'stages',
        startsOn: '2026-02-01',
        deadline: '2027-01-31',
        weight: '3',
        plan: [{ on: '2026-03-31', percent: '50' }],
        budget: [{ year: 2026, source: 'local', planned: '2' }],
        shares: [{ territoryCode: '111000000', share: '1' }],
      }),
      aRow(3, 'I1', { type: 'indicator', kind: 'increase', baseline: '1', target: '11' }),
    ]);
    expect(faults).toEqual([
      '2 ROW.CHANGE_NEEDS_ACT budget',
      '2 ROW.CHANGE_NEEDS_ACT deadline',
      '2 ROW.CHANGE_NEEDS_ACT kind',
      '2 ROW.CHANGE_NEEDS_ACT plan',
      '2 ROW.CHANGE_NEEDS_ACT shares',
      '2 ROW.CHANGE_NEEDS_ACT starts_on',
      '2 ROW.CHANGE_NEEDS_ACT type',
      '2 ROW.CHANGE_NEEDS_ACT weight',
      '3 ROW.CHANGE_NEEDS_ACT baseline',
      '3 ROW.CHANGE_NEEDS_ACT target',
    ]);
    expect(await items()).toMatchObject([
      { code: 'M1', title: { kk: 'Іс-шара M1' }, deadline: '2026-12-31', weight: null },
      {},
    ]);
  });

  describe('that changes one thing an item is measured by', () => {
    const asApproved = aRow(2, 'I1', { type: 'indicator', ...increase, weight: '1' });
    const elsewhere = [{ territoryCode: '111000000', share: '1' }];

    it.each([
      ['deadline', { deadline: '2027-01-31' }],
      ['weight', { weight: '3' }],
      ['weight', { weight: null }],
      ['baseline', { baseline: '1' }],
      ['target', { target: '11' }],
      ['shares', { shares: elsewhere }],
      ['shares', { shares: [...elsewhere, { territoryCode: '110000000', share: '0' }] }],
    ] as const)('is refused for its %s alone: %j', async (column, change) => {
      await world.apply([asApproved]);
      const frozen = await world.database.query('select * from item');
      expect(await faultsOf([{ ...asApproved, ...change, title: { kk: 'Жаңа' } }])).toEqual([
        `2 ROW.CHANGE_NEEDS_ACT ${column}`,
      ]);
      expect(await world.database.query('select * from item')).toEqual(frozen);
    });

    it.each([
      ['postpone', { deadline: '2027-01-31' }, { deadline: '2027-01-31' }],
      ['reweight', { weight: '3' }, { weight: '3' }],
      ['rescope', { target: '11' }, { target: '11' }],
      ['rescope', { shares: elsewhere }, { shares: { '111000000': '1' } }],
    ] as const)('may say what an act to %s has made of it: %j', async (kind, row, act) => {
      await world.apply([asApproved]);
      const { deadline, weight, target, shares } = {
        ...{ deadline: null, weight: null, target: null, shares: null },
        ...act,
      };
      await world.database.query(
        `insert into change_request (item_id, kind, act, act_date, reason, deadline, weight, target, shares,
                requested_by, requested_at, decision, decided_by, decided_at)
         select id, $1, '{}', '2026-05-01', 'an act', $2, $3, $4, $5, 'a', now(), 'approved', 'b', now() from item`,
        [kind, deadline, weight, target, shares && JSON.stringify(shares)],
      );
      expect(await world.apply([{ ...asApproved, ...row }])).toMatchObject({ findings: [], unchanged: 1 });
    });

    it('knows no act that moves a baseline: not even a new target allows it', async () => {
      await world.apply([asApproved]);
      await world.database.query(
        `insert into change_request (item_id, kind, act, act_date, reason, target, requested_by, requested_at,
                decision, decided_by, decided_at)
         select id, 'rescope', '{}', '2026-05-01', 'an act', 11, 'a', now(), 'approved', 'b', now() from item`,
      );
      expect(await faultsOf([{ ...asApproved, baseline: '1', target: '11' }])).toEqual([
        '2 ROW.CHANGE_NEEDS_ACT baseline',
      ]);
    });

    it('is refused as long as the act is only asked for', async () => {
      await world.apply([asApproved]);
      await world.database.query(
        `insert into change_request (item_id, kind, act, act_date, reason, deadline, requested_by, requested_at)
         select id, 'postpone', '{}', '2026-05-01', 'an act', '2027-01-31', 'a', now() from item`,
      );
      expect(await faultsOf([{ ...asApproved, deadline: '2027-01-31' }])).toEqual([
        '2 ROW.CHANGE_NEEDS_ACT deadline',
      ]);
    });
  });

  it('may say what an approved act has made of an item, and what it was before', async () => {
    const asApproved = aRow(2, 'M1', { weight: '1' });
    await world.apply([asApproved]);
    await world.database.query(
      `insert into change_request (item_id, kind, act, act_date, reason, deadline, requested_by, requested_at,
              decision, decided_by, decided_at)
       select id, 'postpone', '{}', '2026-05-01', 'floods', date '2027-03-31', 'a', now(), 'approved', 'b', now() from item`,
    );
    const inForce = { ...asApproved, deadline: '2027-03-31' };
    expect(await world.apply([inForce])).toMatchObject({ findings: [], unchanged: 1 });
    expect(await world.apply([asApproved])).toMatchObject({ findings: [], unchanged: 1 });
    expect(await faultsOf([{ ...asApproved, deadline: '2027-04-30' }])).toEqual([
      '2 ROW.CHANGE_NEEDS_ACT deadline',
    ]);
  });
});

it('makes one item of two imports of it at once', async () => {
  const both = await Promise.all([world.apply([aRow(2, 'M1')]), world.apply([aRow(2, 'M1')])]);
  expect(both.map(({ accepted }) => accepted).sort()).toEqual([0, 1]);
  expect(await items()).toHaveLength(1);
});

it('gives every territory of one large file one version, with items in the order of the file', async () => {
  const codes = ['110000000', '111000000', '113200000', '150000000'];
  const rows = Array.from({ length: 5_000 }, (_, n) => aRow(n + 2, `M${n}`, { territoryCode: codes[n % 4] }));
  const applied = await world.apply(rows);
  expect(applied).toMatchObject({ findings: [], accepted: 5_000 });
  expect(applied.roadMaps).toHaveLength(4);
  // Ids follow the file, so that a road map's items lie together.
  const [{ inOrder }] = await world.database.query<{ inOrder: boolean }>(
    `select bool_and(id > before) as "inOrder" from (
       select id, lag(id) over (order by substr(code, 2)::int) as before from item) i where before is not null`,
  );
  expect(inOrder).toBe(true);
});
