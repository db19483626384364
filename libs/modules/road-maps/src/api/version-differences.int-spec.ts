import { aRoadMapRow as aRow } from '../testing/road-map-row.factory';
import { roadMapWorld, type RoadMapWorld } from '../testing/road-map-world.factory';
import type { ItemDifferenceResponse, VersionDifferencesResponse } from './differences.response';

const REGION = '110000000';
const OTHER = '150000000';
const measured = { kind: 'increase', baseline: '10', target: '40', unit: 'km' } as const;

let world: RoadMapWorld;
let roadMap: number;

/** What B says of itself. */
const B = {
  title: { kk: 'Көпір', ru: 'Мост' },
  leadExecutor: 'Roads office',
  budget: [{ year: 2026, source: 'local', planned: '12.50' }],
} as const;

beforeAll(async () => {
  world = await roadMapWorld();
  await world.apply([
    aRow(2, 'A'),
    aRow(3, 'B', B),
    aRow(4, 'C', measured),
    aRow(5, 'D', {
      shares: [
        { territoryCode: REGION, share: '0.6' },
        { territoryCode: OTHER, share: '0.4' },
      ],
    }),
  ]);
  const act = { title: 'An act', number: '1', date: '2026-04-01' };
  await decided('A', { kind: 'cancel', act, reason: 'Not needed' });
  await decided('C', { kind: 'rescope', act, reason: 'More road', target: 50 });
  await decided('C', { kind: 'reweight', act: { ...act, date: '2030-01-01' }, reason: 'Later', weight: 2 });
  await world.database.query(`update change_request set decided_at = '2026-04-02T00:00:00Z'`);
  await world.apply(
    [
      aRow(2, 'B', {
        ...B,
        title: { kk: 'Көпір', ru: 'Новый мост' },
        leadExecutor: null,
        coExecutors: ['A', 'B'],
      }),
      aRow(3, 'E', { ...measured, plan: [{ on: '2026-06-30', percent: '50.0' }] }),
    ],
    '2026-05-10T00:00:00Z',
  );
  await world.apply(
    [aRow(2, 'B', { ...B, title: { kk: 'Көпір', ru: 'Третий мост' } })],
    '2026-06-10T00:00:00Z',
  );
  const { body } = await world.send('analyst', 'GET', `/road-maps?territory=${REGION}`);
  roadMap = (body['items'] as { id: number }[])[0].id;
});

afterAll(() => world.close());

async function decided(code: string, change: object): Promise<void> {
  const item = await world.itemId(REGION, code);
  const { body } = await world.send('analyst', 'POST', `/items/${item}/changes`, change);
  const path = `/changes/${body['id'] as number}/decision`;
  expect((await world.send('otherAnalyst', 'POST', path, { decision: 'approve' })).status).toBe(200);
}

async function differences(version: number, query = ''): Promise<VersionDifferencesResponse> {
  const path = `/road-maps/${roadMap}/versions/${version}/differences${query}`;
  const { status, body } = await world.send('analyst', 'GET', path);
  expect(status).toBe(200);
  return body as unknown as VersionDifferencesResponse;
}

const of = ({ items }: VersionDifferencesResponse, code: string): ItemDifferenceResponse | undefined =>
  items.find(({ itemCode }) => itemCode === code);

describe('the differences of two versions', () => {
  it('tell what was added, removed by an act and changed, in the order of the road map', async () => {
    const found = await differences(2);
    expect([found.from, found.to, found.editsKept]).toEqual([1, 2, true]);
    expect(found.items.map(({ itemCode, change }) => [itemCode, change])).toEqual([
      ['A', 'removed'],
      ['B', 'changed'],
      ['C', 'changed'],
      ['E', 'added'],
    ]);
    expect(found.totals).toEqual({ added: 1, removed: 1, changed: 2 });
    expect(of(found, 'A')).toMatchObject({ attributes: [], acts: [1] });
  });

  it('hold an edited text as it was and as the version left it, not as later ones did', async () => {
    const found = await differences(2);
    expect(of(found, 'B')?.attributes).toEqual([
      { attribute: 'title', before: { kk: 'Көпір', ru: 'Мост' }, after: { kk: 'Көпір', ru: 'Новый мост' } },
      { attribute: 'leadExecutor', before: 'Roads office', after: null },
      { attribute: 'coExecutors', before: null, after: ['A', 'B'] },
    ]);
    expect(found.attributes).toEqual([
      { attribute: 'title', items: 1 },
      { attribute: 'target', items: 1 },
      { attribute: 'leadExecutor', items: 1 },
      { attribute: 'coExecutors', items: 1 },
    ]);
  });

  it('count an act from its day on and name it', async () => {
    const changed = of(await differences(2), 'C');
    expect(changed?.attributes).toEqual([{ attribute: 'target', before: '40', after: '50' }]);
    expect(changed?.acts).toEqual([2]);
  });

  it('say all of an added item, its plan, money and shares too', async () => {
    const attributes = of(await differences(2), 'E')?.attributes;
    expect(attributes?.every(({ before }) => before === null)).toBe(true);
    expect(Object.fromEntries(attributes?.map(({ attribute, after }) => [attribute, after]) ?? [])).toEqual({
      ...{ type: 'measure', title: { kk: 'Іс-шара E' }, kind: 'increase', unit: 'km' },
      ...{ baseline: '10', target: '40', deadline: '2026-12-31' },
      plan: [{ on: '2026-06-30', percent: '50' }],
      shares: [{ territoryCode: REGION, share: '1' }],
    });
    const first = of(await differences(1, '?from=2'), 'E');
    expect(first).toMatchObject({ change: 'removed', attributes: [] });
  });

  it('span several versions, either way round', async () => {
    const there = of(await differences(3, '?from=1'), 'B');
    expect(there?.attributes).toEqual([
      { attribute: 'title', before: { kk: 'Көпір', ru: 'Мост' }, after: { kk: 'Көпір', ru: 'Третий мост' } },
    ]);
    const back = of(await differences(1, '?from=3'), 'B');
    expect(back?.attributes).toEqual([
      { attribute: 'title', before: { kk: 'Көпір', ru: 'Третий мост' }, after: { kk: 'Көпір', ru: 'Мост' } },
    ]);
    expect((await differences(2, '?from=2')).items).toEqual([]);
  });

  it('are narrowed by change and by attribute, and paged, while the counts stay', async () => {
    const changed = await differences(2, '?change=changed');
    expect(changed.items.map(({ itemCode }) => itemCode)).toEqual(['B', 'C']);
    expect(changed.totals).toEqual({ added: 1, removed: 1, changed: 2 });
    expect((await differences(2, '?attribute=target')).items.map(({ itemCode }) => itemCode)).toEqual(['C']);
    const page = await differences(2, '?limit=3');
    expect(page.items.map(({ itemCode }) => itemCode)).toEqual(['A', 'B', 'C']);
    const rest = await differences(2, `?limit=3&cursor=${page.nextCursor}`);
    expect([rest.items.map(({ itemCode }) => itemCode), rest.nextCursor]).toEqual([['E'], null]);
  });

  it('own up to texts that a version of old did not keep', async () => {
    await world.database.query('update road_map_version set keeps_edits = false where number = 2');
    expect((await differences(3)).editsKept).toBe(true);
    expect((await differences(3, '?from=1')).editsKept).toBe(false);
    await world.database.query('update road_map_version set keeps_edits = true');
  });

  it('are of versions there are, for whoever may see the road map', async () => {
    const ask = (who: 'analyst' | 'strangerAnalyst', version: string) =>
      world.send(who, 'GET', `/road-maps/${roadMap}/versions/${version}/differences`);
    expect(await ask('analyst', '9')).toMatchObject({
      status: 404,
      body: { code: 'ROAD_MAP.VERSION_NOT_FOUND' },
    });
    expect(await ask('analyst', '1')).toMatchObject({
      status: 404,
      body: { code: 'ROAD_MAP.VERSION_NOT_FOUND' },
    });
    expect(await ask('analyst', 'x')).toMatchObject({ status: 404 });
    expect(await ask('strangerAnalyst', '2')).toMatchObject({
      status: 404,
      body: { code: 'ROAD_MAP.NOT_FOUND' },
    });
    const { status, body } = await world.send(
      'analyst',
      'GET',
      `/road-maps/${roadMap}/versions/2/differences?attribute=colour`,
    );
    expect([status, body['code']]).toEqual([400, 'REQUEST.INVALID']);
  });
});

describe('one change request', () => {
  it('is told to whoever may see its road map', async () => {
    expect((await world.send('liaison', 'GET', '/changes/2')).body).toMatchObject({
      kind: 'rescope',
      target: 50,
    });
    expect(await world.send('strangerAnalyst', 'GET', '/changes/2')).toMatchObject({
      ...{ status: 404, body: { code: 'CHANGE.NOT_FOUND' } },
    });
    expect((await world.send('analyst', 'GET', '/changes/99')).status).toBe(404);
  });
});
