import { readBoundaryDocument } from './read-boundary-document';

const SQUARE = [
  [70, 50],
  [71, 50],
  [71, 51],
  [70, 51],
  [70, 50],
];

function aFeature(properties: object, coordinates: unknown = [SQUARE], type = 'Polygon'): object {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

/** The only finding of a document of one feature, as `row column CODE`. */
function fault(feature: object): string {
  const [{ boundary, findings }] = readBoundaryDocument([feature]);
  expect(boundary).toBeNull();
  expect(findings).toHaveLength(1);
  return `${findings[0].row} ${findings[0].column} ${findings[0].code}`;
}

describe('readBoundaryDocument', () => {
  it('keeps an area whose line crosses itself, and says where', () => {
    const tie = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]];
    const [{ boundary, findings }] = readBoundaryDocument([aFeature({ code: '100' }, [SQUARE, tie])]);
    expect(boundary?.positions).toBe(10);
    expect(findings).toEqual([
      {
        ...{ code: 'ROW.RING_CROSSES_ITSELF', severity: 'warning', row: 1, column: 'geometry' },
        params: { value: '[70.5,50.5]' },
      },
    ]);
  });

  it('takes a collection, a bare array and one feature alike', () => {
    const feature = aFeature({ code: '100' });
    const forms = [{ type: 'FeatureCollection', features: [feature] }, [feature], feature];
    for (const form of forms) {
      expect(readBoundaryDocument(form)).toEqual([
        {
          rowNumber: 1,
          findings: [],
          boundary: {
            rowNumber: 1,
            code: '100',
            isoCode: null,
            positions: 5,
            geometry: { type: 'Polygon', coordinates: [SQUARE] },
          },
        },
      ]);
    }
  });

  it.each([
    [{ iso_3166_2: 'kz-10' }, null, 'KZ-10'],
    [{ 'ISO3166-2': 'KZ-62' }, null, 'KZ-62'],
    [{ shapeISO: ' KZ-33 ' }, null, 'KZ-33'],
    [{ ISO: 'KZ-71', Code: 710000000 }, '710000000', 'KZ-71'],
    // What many files call "iso" is the country.
    [{ iso: 'KAZ', code: ' 100 ' }, '100', null],
    [{ name: 'Abai Region', NAME_1: 'Abai' }, null, null],
    [null, null, null],
  ])('reads the keys of %j', (properties, code, isoCode) => {
    const [{ boundary }] = readBoundaryDocument([aFeature(properties as object)]);
    expect(boundary).toMatchObject({ code, isoCode });
  });

  it('counts the positions of all rings of several polygons', () => {
    const [{ boundary }] = readBoundaryDocument([aFeature({}, [[SQUARE, SQUARE], [SQUARE]], 'MultiPolygon')]);
    expect(boundary?.positions).toBe(15);
  });

  it.each([
    ['a point', aFeature({}, [70, 50], 'Point')],
    ['no geometry', { type: 'Feature', properties: {}, geometry: null }],
    ['no ring', aFeature({}, [])],
    ['rings that are none', aFeature({}, ['a', 'b'])],
    ['a polygon where several are announced', aFeature({}, SQUARE, 'MultiPolygon')],
  ])('refuses %s as no area', (_what, feature) => {
    expect(fault(feature)).toMatch(/^1 geometry ROW\.(GEOMETRY_NOT_AREA|NOT_DEGREES)$/);
  });

  it.each([
    ['metres', [6_512_345.6, 7_000_000.1]],
    ['a latitude beyond the pole', [70, 90.1]],
    ['a longitude beyond the date line', [-180.5, 50]],
    ['text', ['70', '50']],
    ['a number that is too large for one', [1e999, 50]],
    ['one number', [70]],
    ['nothing', null],
  ])('refuses %s as coordinates', (_what, position) => {
    expect(fault(aFeature({}, [[SQUARE[0], position, SQUARE[2], SQUARE[0]]]))).toBe(
      '1 geometry ROW.NOT_DEGREES',
    );
  });

  it('refuses a ring of three positions, and one that is open', () => {
    expect(fault(aFeature({}, [[SQUARE[0], SQUARE[1], SQUARE[0]]]))).toBe('1 geometry ROW.RING_TOO_SHORT');
    expect(fault(aFeature({}, [SQUARE.slice(0, 4)]))).toBe('1 geometry ROW.RING_NOT_CLOSED');
  });

  it('goes on after a bad feature, and counts features from 1', () => {
    const readings = readBoundaryDocument([aFeature({}, [[]]), aFeature({ code: '100' })]);
    expect(readings.map(({ rowNumber, boundary }) => [rowNumber, boundary?.code])).toEqual([
      [1, undefined],
      [2, '100'],
    ]);
  });

  it.each([
    ['a number', 7],
    ['a topology', { type: 'Topology', arcs: [] }],
    ['a collection of something else', { type: 'FeatureCollection', features: 'all of them' }],
    ['objects that are no features', [{ code: '100' }]],
  ])('cannot read %s', (_what, json) => {
    expect(readBoundaryDocument(json)[0].findings[0].code).toBe('IMPORT.UNREADABLE');
  });

  it('calls a collection without features empty', () => {
    const [{ findings }] = readBoundaryDocument({ type: 'FeatureCollection', features: [] });
    expect(findings[0].code).toBe('IMPORT.EMPTY');
  });

  it('does not take what pollutes prototypes for a key', () => {
    const feature = JSON.parse(
      `{"type":"Feature","properties":{"__proto__":{"code":"100"},"constructor":{"code":"100"}},
        "geometry":{"type":"Polygon","coordinates":[${JSON.stringify(SQUARE)}]}}`,
    ) as object;
    expect(readBoundaryDocument([feature])[0].boundary?.code).toBeNull();
    expect(Object.prototype).not.toHaveProperty('code');
  });
});
