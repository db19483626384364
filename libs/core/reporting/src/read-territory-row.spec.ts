import type { Cell } from './cell';
import { COLUMNS } from './columns';
import { mapHeader } from './map-header';
import { readTerritoryRow } from './read-territory-row';

type Cells = Partial<Record<(typeof COLUMNS)['territories'][number], Cell>>;

const abai: Cells = {
  code: '103200000',
  parent_code: '100000000',
  level: '2',
  kind: 'district',
  name_kk: 'Абай ауданы',
  name_ru: 'Абайский район',
};

function read(cells: Cells) {
  const columns = COLUMNS.territories;
  const layout = { columns: mapHeader(columns, 'territories').columns, decimalMark: '.' } as const;
  return readTerritoryRow(
    columns.map((column) => cells[column]),
    5,
    layout,
  );
}

const faults = (cells: Cells) => read(cells).findings.map(({ code, column }) => [code, column]);

describe('readTerritoryRow', () => {
  it('reads a district', () => {
    expect(read(abai)).toEqual({
      findings: [],
      row: {
        rowNumber: 5,
        code: '103200000',
        parentCode: '100000000',
        level: 2,
        kind: 'district',
        name: { kk: 'Абай ауданы', ru: 'Абайский район' },
        gridRow: null,
        gridCol: null,
        validFrom: null,
        validTo: null,
        isoCode: null,
      },
    });
  });

  it('writes a code of ISO 3166-2 in its one spelling', () => {
    expect(read({ ...abai, iso_3166_2: ' kz-10 ' }).row?.isoCode).toBe('KZ-10');
  });

  it('keeps the leading zeros of a code', () => {
    expect(read({ ...abai, code: '007' }).row?.code).toBe('007');
  });

  it('lets a region stand without a parent, a district not', () => {
    expect(faults({ ...abai, parent_code: '', level: 1, kind: 'region' })).toEqual([]);
    expect(faults({ ...abai, parent_code: '' })).toEqual([['ROW.VALUE_MISSING', 'parent_code']]);
  });

  it.each([
    ['no code', { code: '' }, 'ROW.VALUE_MISSING', 'code'],
    ['no level', { level: '' }, 'ROW.VALUE_MISSING', 'level'],
    ['a level below the tree', { level: '4' }, 'ROW.OUT_OF_RANGE', 'level'],
    ['half a level', { level: '1.5' }, 'ROW.OUT_OF_RANGE', 'level'],
    ['no kind', { kind: null }, 'ROW.VALUE_MISSING', 'kind'],
    ['an unknown kind', { kind: 'oblast' }, 'ROW.BAD_CHOICE', 'kind'],
    ['no name', { name_kk: '', name_ru: '' }, 'ROW.VALUE_MISSING', 'name_kk'],
    ['itself as a parent', { parent_code: '103200000' }, 'ROW.OUT_OF_RANGE', 'parent_code'],
    ['a tile in row 0', { grid_row: 0 }, 'ROW.OUT_OF_RANGE', 'grid_row'],
    ['the code of a country', { iso_3166_2: 'KZ' }, 'ROW.BAD_CHOICE', 'iso_3166_2'],
    ['a day that does not exist', { valid_from: '2022-06-31' }, 'ROW.BAD_DATE', 'valid_from'],
    [
      'an empty validity',
      { valid_from: '2022-06-08', valid_to: '2022-06-08' },
      'ROW.OUT_OF_RANGE',
      'valid_to',
    ],
  ] as const)('refuses %s', (_, cells, code, column) => {
    expect(faults({ ...abai, ...cells })).toEqual([[code, column]]);
  });
});
