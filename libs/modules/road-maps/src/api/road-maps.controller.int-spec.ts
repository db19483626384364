import { aRoadMapRow as aRow } from '../testing/road-map-row.factory';
import { roadMapWorld, type RoadMapWorld } from '../testing/road-map-world.factory';

let world: RoadMapWorld;

beforeAll(async () => {
  world = await roadMapWorld();
  const indicator = { type: 'indicator', kind: 'increase', baseline: '0', target: '1' } as const;
  await world.apply([
    aRow(2, 'M1', { territoryCode: '111000000' }),
    aRow(3, 'M1'),
    aRow(4, 'I1', indicator),
    aRow(5, 'M1', { territoryCode: 'KZ' }),
    aRow(6, 'M1', { territoryCode: '150000000' }),
  ]);
  await world.apply([aRow(2, 'M2')], '2026-04-10T00:00:00Z');
});
afterAll(() => world.close());

async function territories(who: 'analyst' | 'liaison', query: string): Promise<unknown[]> {
  const { body } = await world.send(who, 'GET', `/road-maps${query}`);
  return (body['items'] as { territory: string }[]).map(({ territory }) => territory);
}

it('lists road maps from the country down', async () => {
  expect(await territories('analyst', '?programme=P1')).toEqual([
    'KZ',
    '110000000',
    '150000000',
    '111000000',
  ]);
  expect(await territories('analyst', '?territory=110000000')).toEqual(['110000000']);
  expect(await territories('analyst', '?programme=P2')).toEqual([]);
});

it('lists only what lies within the grants', async () => {
  expect(await territories('liaison', '')).toEqual(['110000000', '111000000']);
});

it('goes on where the page before ended', async () => {
  const { body } = await world.send('analyst', 'GET', '/road-maps?limit=3');
  expect(await territories('analyst', `?limit=3&cursor=${String(body['nextCursor'])}`)).toEqual([
    '111000000',
  ]);
});

it('refuses a cursor and a limit that make no sense', async () => {
  expect((await world.send('analyst', 'GET', '/road-maps?cursor=nonsense')).body['code']).toBe(
    'REQUEST.BAD_CURSOR',
  );
  expect((await world.send('analyst', 'GET', '/road-maps?limit=501')).body['code']).toBe('REQUEST.INVALID');
});

it('shows a road map with its versions, the frozen baseline last', async () => {
  const { body } = await world.send('analyst', 'GET', '/road-maps?territory=110000000');
  const [{ id }] = body['items'] as { id: number }[];
  expect((await world.send('liaison', 'GET', `/road-maps/${id}`)).body).toEqual({
    id,
    programme: 'P1',
    territory: '110000000',
    version: 2,
    approvedAt: '2026-04-10T00:00:00.000Z',
    counts: { measures: 2, indicators: 1 },
    versions: [
      {
        number: 2,
        status: 'approved',
        approvedAt: '2026-04-10T00:00:00.000Z',
        importId: null,
        countsFrom: '2026-04',
        items: 1,
      },
      {
        number: 1,
        status: 'superseded',
        approvedAt: '2026-03-15T00:00:00.000Z',
        importId: null,
        countsFrom: '2026-01',
        items: 2,
      },
    ],
  });
});

it('answers 404 for a road map that is not there or not to be seen', async () => {
  const { body } = await world.send('analyst', 'GET', '/road-maps?territory=150000000');
  const [{ id }] = body['items'] as { id: number }[];
  for (const path of [`/road-maps/${id}`, '/road-maps/4711']) {
    const { status, body: problem } = await world.send('liaison', 'GET', path);
    expect([status, problem['code']]).toEqual([404, 'ROAD_MAP.NOT_FOUND']);
  }
  expect((await world.send('liaison', 'GET', '/road-maps/first')).status).toBe(404);
});
