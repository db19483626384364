import { CountryUnderTest } from '../support/country-under-test';
import type { ImportView, Upload } from '../support/platform-under-test';
import { csvOf } from '../support/csv-of';

jest.setTimeout(120_000);

interface Shape {
  id: string;
  properties: { code: string; level: number; name: Record<string, string> };
  geometry: { type: string; coordinates: number[][][] };
}

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open();
  // The regions get codes of ISO 3166-2; the districts have none.
  const region = (code: string, name_en: string, iso_3166_2: string) => {
    return { code, parent_code: 'KZ', level: 1, kind: 'region', name_en, iso_3166_2 };
  };
  const rows = [region('100', 'North', 'XX-10'), region('200', 'South', 'XX-20')];
  await country.platform.import(csvOf(rows), { kind: 'territories' });
});

afterAll(() => country.close());

beforeEach(async () => {
  const { database } = country.platform;
  await database.query('delete from territory_shape');
  await database.query('delete from territory_boundary');
  // A document that came before is a new one to the next test.
  await database.query(`update import set status = 'reverted' where kind = 'boundaries'`);
});

/** A ring around `width` × `height` degrees, counterclockwise from its lower left corner. */
function square(x: number, y: number, width = 1, height = 1): number[][] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
}

function aFeature(properties: object, ...rings: number[][][]): object {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } };
}

function collection(...features: object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const NORTH = aFeature({ shapeISO: 'xx-10', name: 'South' }, square(70, 51));
const SOUTH = aFeature({ code: '200' }, square(70, 50));

async function send(content: string, more: Partial<Upload> = {}): Promise<ImportView> {
  return country.platform.import(content, { kind: 'boundaries', fileName: 'map.geojson', ...more });
}

async function shapes(query = ''): Promise<Shape[]> {
  const map = await country.platform.call<{ type: string; features: Shape[] }>(
    'GET',
    `/territories/boundaries${query}`,
  );
  expect(map.type).toBe('FeatureCollection');
  return map.features;
}

/** Territories on the map with the lower left corner of each. */
async function corners(query = ''): Promise<string[]> {
  return (await shapes(query)).map(({ properties, geometry }) => {
    const [ring] = geometry.coordinates;
    const least = (axis: number) => Math.min(...ring.map((position) => position[axis]));
    return `${properties.code} ${least(0)} ${least(1)}`;
  });
}

async function findings(id: string): Promise<string[]> {
  const { items } = await country.platform.call<{
    items: { row: number | null; code: string; params: object }[];
  }>('GET', `/imports/${id}/findings`);
  return items.map(({ row, code }) => `${row} ${code}`);
}

/** The map is believed for a second at most. */
async function soon(expected: string[]): Promise<void> {
  for (const until = Date.now() + 5_000; Date.now() < until;) {
    if (JSON.stringify(await corners()) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await corners()).toEqual(expected);
}

describe('boundaries', () => {
  it('are drawn by code and by ISO 3166-2, never by name', async () => {
    expect(await send(collection(NORTH, SOUTH))).toMatchObject({ status: 'applied', acceptedRows: 2 });
    await soon(['100 70 51', '200 70 50']);
    const [north] = await shapes();
    expect(north).toMatchObject({
      type: 'Feature',
      id: '100',
      properties: { code: '100', level: 1, name: { en: 'North' } },
    });
  });

  it('are asked for by level and by what they lie in', async () => {
    const districts = [
      aFeature({ code: '101' }, square(70, 51, 0.5)),
      aFeature({ code: 201 }, square(70, 50)),
    ];
    await send(collection(NORTH, SOUTH, ...districts));
    await soon(['100 70 51', '200 70 50', '101 70 51', '201 70 50']);
    expect(await corners('?level=1')).toEqual(['100 70 51', '200 70 50']);
    expect(await corners('?parent=200')).toEqual(['201 70 50']);
    expect(await corners('?level=3')).toEqual([]);
  });

  it('answer with a tag, and with nothing more to who has them', async () => {
    await send(collection(NORTH));
    await soon(['100 70 51']);
    const first = await country.platform.send('GET', '/territories/boundaries');
    expect(first.headers.get('content-type')).toContain('application/geo+json');
    const tag = first.headers.get('etag') ?? '';
    const again = await country.platform.send('GET', '/territories/boundaries', undefined, {
      'if-none-match': tag,
    });
    expect(again.status).toBe(304);
  });

  it('show what they would do before they do it', async () => {
    await send(collection(NORTH, SOUTH));
    const moved = aFeature({ iso: 'XX-20' }, square(70, 50, 2));
    const east = aFeature({ code: '102' }, square(71, 51));
    const unknown = aFeature({ code: 'North' }, square(70, 51));
    const { id, status } = await send(collection(NORTH, moved, east, unknown), { mode: 'preview' });
    expect(status).toBe('previewed');
    const { items } = await country.platform.call<{ items: Record<string, unknown>[] }>(
      'GET',
      `/imports/${id}/changes`,
    );
    expect(items.map(({ row, territory, change }) => [row, territory, change])).toEqual([
      [1, '100', 'unchanged'],
      [2, '200', 'changed'],
      [3, '102', 'new'],
      [4, null, 'refused'],
    ]);
    // Nothing of the lines themselves, which may be megabytes.
    expect(items[1].after).toMatchObject({ isoCode: 'XX-20', positions: 5 });
    expect(JSON.stringify(items)).not.toContain('coordinates');
    expect(await findings(id)).toEqual(['4 ROW.TERRITORY_UNKNOWN']);
    expect(await corners('?level=1')).toEqual(['100 70 51', '200 70 50']);

    await country.platform.call('POST', `/imports/${id}/apply`);
    expect(await country.platform.untilOver(id)).toMatchObject({
      status: 'applied',
      acceptedRows: 2,
      unchangedRows: 1,
      rejectedRows: 1,
    });
    await soon(['100 70 51', '200 70 50', '102 71 51']);
  });

  it('give way to those before them when their import is taken back', async () => {
    const first = await send(collection(NORTH));
    const second = await send(collection(aFeature({ code: '100' }, square(60, 40)), SOUTH));
    await soon(['100 60 40', '200 70 50']);
    const { withdrawn } = await country.platform.call<{ withdrawn: number }>(
      'POST',
      `/imports/${second.id}/revert`,
    );
    expect(withdrawn).toBe(2);
    await soon(['100 70 51']);
    // Sent again, it is a new import.
    await send(collection(aFeature({ code: '100' }, square(60, 40)), SOUTH));
    await soon(['100 60 40', '200 70 50']);
    // Taking back what is covered by something later changes nothing to be seen.
    await country.platform.call('POST', `/imports/${first.id}/revert`);
    await soon(['100 60 40', '200 70 50']);
    expect((await country.platform.send('POST', `/imports/${first.id}/revert`)).status).toBe(409);
  });

  it('of one document are the same when it comes again', async () => {
    const { id } = await send(collection(NORTH, SOUTH));
    const again = await country.platform.upload(collection(NORTH, SOUTH), { kind: 'boundaries' });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ id });
    expect(await send(` ${collection(NORTH, SOUTH)}`)).toMatchObject({ acceptedRows: 0, unchangedRows: 2 });
  });
});

describe('bad boundaries', () => {
  const open = square(70, 50).slice(0, 4);
  const metres = square(7_800_000, 6_500_000, 100_000, 100_000);

  it('are refused one by one, and the good ones apply', async () => {
    const { id, ...view } = await send(
      collection(
        NORTH,
        { type: 'Feature', properties: { code: '200' }, geometry: { type: 'Point', coordinates: [70, 50] } },
        aFeature({ code: '101' }, open),
        aFeature({ code: '102' }, metres),
        aFeature({ code: '201' }, open.slice(2)),
        aFeature({ name: 'South' }, square(70, 50)),
      ),
    );
    expect(view).toMatchObject({ status: 'applied', totalRows: 6, acceptedRows: 1, rejectedRows: 5 });
    expect(await findings(id)).toEqual([
      '2 ROW.GEOMETRY_NOT_AREA',
      '3 ROW.RING_NOT_CLOSED',
      '4 ROW.NOT_DEGREES',
      '5 ROW.RING_TOO_SHORT',
      '6 ROW.TERRITORY_UNKNOWN',
    ]);
    await soon(['100 70 51']);
  });

  it('refuse the whole document where the sender wants all or nothing', async () => {
    const conflict = [aFeature({ code: '200' }, square(70, 50)), aFeature({ iso: 'XX-20' }, square(71, 50))];
    const { id, status } = await send(collection(NORTH, ...conflict), { onError: 'reject' });
    expect(status).toBe('rejected');
    expect(await findings(id)).toEqual(['2 ROW.CONFLICTING_DUPLICATE', '3 ROW.CONFLICTING_DUPLICATE']);
    await soon([]);
  });

  it.each([
    ['a table', 'code,geometry\n100,none\n', 'IMPORT.UNREADABLE'],
    ['half a document', collection(NORTH).slice(0, -3), 'IMPORT.UNREADABLE'],
    ['a topology', '{"type":"Topology","objects":{},"arcs":[]}', 'IMPORT.UNREADABLE'],
    ['a collection of nothing', collection(), 'IMPORT.EMPTY'],
    ['brackets a million deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'IMPORT.TOO_LARGE'],
    ['two million empty objects', `[${'{},'.repeat(2_000_000)}{}]`, 'IMPORT.TOO_LARGE'],
    ['a key that pollutes', '{"__proto__":{"type":"FeatureCollection","features":[]}}', 'IMPORT.UNREADABLE'],
  ])('refuse %s', async (_what, content, code) => {
    const { id, status } = await send(content);
    expect(status).toBe('rejected');
    expect(await findings(id)).toEqual([expect.stringContaining(code)]);
    expect((await country.platform.send('GET', '/territories/boundaries')).status).toBe(200);
  });
});
