import type { TerritoryRow } from '@core/reporting';
import { servedTerritories, type ServedTerritories } from './testing/served-territories.factory';
import { aTerritoryRow as aRow } from './testing/territory-row.factory';

let served: ServedTerritories;

const ABAI = { kk: 'Абай ауданы', ru: 'Абайский район', en: 'Abai District' };
/** Four places named Abai under three parents, and a city district of level 3. */
const ROWS: TerritoryRow[] = [
  aRow(2, '103200000', '100000000', 2, { name: ABAI }),
  aRow(3, '353200000', '350000000', 2, { name: ABAI }),
  aRow(4, '791110000', '790000000', 2, { kind: 'city_district', name: ABAI }),
  aRow(5, '351010000', '350000000', 2, { kind: 'city_administration' }),
  aRow(6, '351011000', '351010000', 3),
  aRow(7, '100000000', null, 1, { name: { en: 'Abai Region' }, gridRow: 3, gridCol: 6 }),
  aRow(8, '350000000', 'KZ', 1),
  aRow(9, '790000000', 'KZ', 1, { kind: 'republican_city', validFrom: '2018-06-19' }),
  aRow(10, 'KZ', null, 0, { name: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' } }),
];

beforeAll(async () => {
  served = await servedTerritories();
});
afterAll(() => served.close());

beforeEach(async () => {
  await served.database.query('truncate outbox, territory_closure, territory restart identity cascade');
  await apply(...ROWS);
});

function apply(...rows: TerritoryRow[]) {
  return served.database.transaction((tx) => served.territories.applyRows(tx, rows));
}

async function codes(path: string, auditorOf?: string): Promise<string[]> {
  const { body } = await served.get(path, auditorOf);
  return (body['items'] as { code: string }[]).map(({ code }) => code);
}

/** The closure as `ancestor>descendant depth`. */
async function closure(): Promise<string[]> {
  const rows = await served.database.query<{ line: string }>(
    `select a.code || '>' || d.code || ' ' || c.depth as line from territory_closure c
       join territory a on a.id = c.ancestor_id join territory d on d.id = c.descendant_id order by 1`,
  );
  return rows.map(({ line }) => line);
}

describe('the stored tree', () => {
  it('knows every way down with its length', async () => {
    const lines = await closure();
    // 9 places with themselves, 8 below the country, 1 + 3 + 1 below the regions, 1 below the city.
    expect(lines).toHaveLength(9 + 8 + 5 + 1);
    expect(lines).toEqual(
      expect.arrayContaining(['KZ>KZ 0', 'KZ>351011000 3', '350000000>351011000 2', '351010000>351011000 1']),
    );
  });

  it('stays as it is when the same rows come again', async () => {
    const read = () => served.database.query('select * from territory order by id');
    const before = [await read(), await closure()];
    expect(await apply(...ROWS)).toEqual({ findings: [], applied: 0, unchanged: ROWS.length });
    expect([await read(), await closure()]).toEqual(before);
  });

  it('follows a place that moves with all below it, and tells of it', async () => {
    const moved = await apply(aRow(2, '351010000', '100000000', 2, { kind: 'city_administration' }));
    expect(moved).toEqual({ findings: [], applied: 1, unchanged: 0 });
    const lines = await closure();
    expect(lines).toContain('100000000>351011000 2');
    expect(lines).not.toContain('350000000>351011000 2');
    expect(lines).toHaveLength(9 + 8 + 5 + 1);
    const [{ id }] = await served.database.query<{ id: number }>(
      `select id from territory where code = '351010000'`,
    );
    expect(await served.database.query('select name, payload from outbox')).toEqual([
      { name: 'territories.moved', payload: { territoryIds: [id], since: null } },
    ]);
  });

  it('leaves a place where it is until the day of its move', async () => {
    const row = aRow(2, '351010000', '100000000', 2, {
      kind: 'city_administration',
      validFrom: '2999-01-01',
    });
    expect(await apply(row)).toMatchObject({ applied: 1 });
    expect(await closure()).toContain('350000000>351011000 2');
    expect((await served.get('/territories/351010000')).body).toMatchObject({ parent: '350000000' });
    expect(await codes('/regions/100000000/districts?at=2999-01-01')).toContain('351011000');
    expect(await codes('/regions/350000000/districts?at=2999-01-01')).toEqual(['353200000']);
    const events = await served.database.query<{ payload: object }>('select payload from outbox');
    expect(events).toMatchObject([{ payload: { since: '2999-01-01' } }]);

    await served.keepTree.sweep();
    expect(await closure()).toContain('350000000>351011000 2');
    await served.database.query(
      `update territory_parent set valid_from = valid_from - interval '990 years', valid_to = valid_to - interval '990 years'`,
    );
    await served.keepTree.sweep();
    expect(await closure()).toContain('100000000>351011000 2');
    expect((await served.get('/territories/351010000')).body).toMatchObject({ parent: '100000000' });
  });

  it('tells of nothing when names change or places are added', async () => {
    await apply(aRow(2, '100000000', null, 1, { name: { en: 'Abay' } }), aRow(3, '110000000', null, 1));
    expect(await served.database.query('select name from outbox')).toEqual([]);
  });

  it('keeps the sound rows beside a refused one', async () => {
    const applied = await apply(aRow(2, '999', '998', 2), aRow(3, '110000000', null, 1));
    expect(applied).toMatchObject({ findings: [{ code: 'ROW.TERRITORY_UNKNOWN', row: 2 }], applied: 1 });
    expect(await codes('/territories?level=1')).toContain('110000000');
  });

  it('makes one place of two files that bring it at once', async () => {
    const both = await Promise.all([apply(aRow(2, '11', null, 1)), apply(aRow(2, '11', null, 1))]);
    expect(both.map(({ applied }) => applied).sort()).toEqual([0, 1]);
  });

  it('changes nothing when asked what rows would do', async () => {
    const before = await closure();
    const rows = [aRow(2, '11', null, 1), aRow(3, 'KZ', null, 0)];
    const { outcomes } = await served.territories.checkRows(served.database, rows);
    expect(outcomes.map(({ change }) => change)).toEqual(['new', 'changed']);
    expect(await closure()).toEqual(before);
  });

  it('finds places by code with the way from the country', async () => {
    const found = await served.territories.byCode(served.database, ['351011000', 'KZ', 'nowhere']);
    expect([...found.keys()].sort()).toEqual(['351011000', 'KZ']);
    expect(found.get('351011000')).toMatchObject({
      level: 3,
      path: ['KZ', '350000000', '351010000', '351011000'],
    });
    const id = found.get('351011000')?.id ?? 0;
    expect(await served.territories.byId(served.database, id)).toEqual(found.get('351011000'));
  });
});

describe('the routes', () => {
  it('shows a territory with its place on the map of tiles', async () => {
    expect((await served.get('/territories/100000000')).body).toEqual({
      code: '100000000',
      parent: 'KZ',
      level: 1,
      kind: 'region',
      name: { en: 'Abai Region' },
      grid: { row: 3, col: 6 },
      validFrom: null,
      validTo: null,
      isoCode: null,
      children: 1,
    });
    expect((await served.get('/territories/790000000')).body).toMatchObject({
      grid: null,
      validFrom: '2018-06-19',
    });
  });

  it('lists the tree from the country down', async () => {
    expect(await codes('/territories')).toEqual([
      'KZ',
      ...['100000000', '350000000', '790000000'],
      ...['103200000', '351010000', '353200000', '791110000'],
      '351011000',
    ]);
    expect(await codes('/territories?level=1')).toEqual(['100000000', '350000000', '790000000']);
    expect(await codes('/territories?parent=350000000')).toEqual(['351010000', '353200000']);
    expect(await codes('/territories?parent=nowhere')).toEqual([]);
  });

  it('goes on where the page before ended', async () => {
    const { body } = await served.get('/territories?limit=6');
    expect(await codes(`/territories?limit=6&cursor=${String(body['nextCursor'])}`)).toEqual([
      '353200000',
      '791110000',
      '351011000',
    ]);
  });

  it('lists regions, and all that lies below one', async () => {
    expect(await codes('/regions')).toEqual(['100000000', '350000000', '790000000']);
    expect(await codes('/regions/350000000/districts')).toEqual(['351010000', '353200000', '351011000']);
    expect((await served.get('/regions/350000000')).body).toMatchObject({ code: '350000000', children: 2 });
    expect((await served.get('/districts/351011000')).body).toMatchObject({ parent: '351010000', level: 3 });
  });

  it.each([
    ['/territories/nowhere', 'nowhere'],
    ['/regions/103200000', '103200000'],
    ['/regions/KZ/districts', 'KZ'],
    ['/districts/100000000', '100000000'],
  ])('answers 404 at %s', async (path, code) => {
    const { status, body } = await served.get(path);
    expect([status, body['code'], body['params']]).toEqual([404, 'TERRITORY.NOT_FOUND', { code }]);
  });

  it('shows whoever has a grant its subtree and the way down to it', async () => {
    expect(await codes('/territories', '351010000')).toEqual(['KZ', '350000000', '351010000', '351011000']);
    expect((await served.get('/territories/100000000', '351010000')).status).toBe(404);
  });

  it('refuses a level that does not exist and a cursor of another make', async () => {
    expect((await served.get('/territories?level=4')).body['code']).toBe('REQUEST.INVALID');
    expect((await served.get('/territories?cursor=x')).body['code']).toBe('REQUEST.BAD_CURSOR');
  });
});
