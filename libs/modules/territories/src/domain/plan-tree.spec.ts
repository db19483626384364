import type { TerritoryRow } from '@core/reporting';
import { aTerritoryRow as aRow } from '../testing/territory-row.factory';
import { mergeTerritory } from './merge-territory';
import { planTree, type TreePlan } from './plan-tree';
import type { TerritoryRecord } from './territory-record';

const STORED = [
  stored(aRow(2, 'KZ', null, 0)),
  stored(aRow(3, '11', 'KZ', 1, { name: { kk: 'Ақмола', en: 'Aqmola' }, gridRow: 2, gridCol: 5 })),
  stored(aRow(4, '1101', '11', 2)),
];

function stored(row: TerritoryRow): TerritoryRecord {
  return mergeTerritory(undefined, row, null);
}

/** Findings as `row code column` and outcomes as `row change`. */
function saidOf({ findings, outcomes }: TreePlan): string[] {
  return [
    ...findings.map(({ row, code, column }) => `${row} ${code} ${column}`),
    ...outcomes.map(({ rowNumber, change }) => `${rowNumber} ${change}`),
  ];
}

function plan(...rows: TerritoryRow[]): string[] {
  return saidOf(planTree(STORED, rows));
}

describe('what fits', () => {
  it('takes rows in any order, children before their parents', () => {
    const rows = [aRow(2, '150101', '1501', 3), aRow(3, '1501', '15', 2), aRow(4, '15', 'KZ', 1)];
    expect(plan(...rows)).toEqual(['2 new', '3 new', '4 new']);
  });

  it('tells homonyms apart by their codes', () => {
    const abai = { name: { kk: 'Абай', en: 'Abai' } };
    const rows = [
      aRow(2, '10', 'KZ', 1, abai),
      aRow(3, '1032', '10', 2, abai),
      aRow(4, '3532', '11', 2, abai),
      aRow(5, '79111', '10', 2, abai),
    ];
    const { writes, findings } = planTree(STORED, rows);
    expect(findings).toEqual([]);
    expect(writes.map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ['10', 'KZ'],
      ['1032', '10'],
      ['3532', '11'],
      ['79111', '10'],
    ]);
  });

  it('gives a level-1 row without a parent to the country', () => {
    expect(planTree(STORED, [aRow(2, '15', null, 1)]).writes[0].parentCode).toBe('KZ');
  });

  it('gives it to the country of its own file where none is stored yet', () => {
    const rows = [aRow(2, '01', null, 1), aRow(3, 'UZ', null, 0)];
    expect(planTree([], rows).writes.find(({ code }) => code === '01')?.parentCode).toBe('UZ');
  });

  it('leaves what a row does not mention as it is', () => {
    const row = aRow(2, '11', null, 1, { name: { ru: 'Акмолинская область' } });
    expect(planTree(STORED, [row]).writes).toEqual([
      {
        ...STORED[1],
        name: { kk: 'Ақмола', en: 'Aqmola', ru: 'Акмолинская область' },
      },
    ]);
  });

  it('writes nothing where nothing is new', () => {
    const rows = [aRow(2, '11', 'KZ', 1, { name: { en: 'Aqmola' } }), aRow(3, '1101', '11', 2)];
    const again = planTree(STORED, rows);
    expect(saidOf(again)).toEqual(['2 unchanged', '3 unchanged']);
    expect(again.writes).toEqual([]);
  });

  it('counts equal rows of one territory once', () => {
    const again = planTree(STORED, [aRow(2, '15', 'KZ', 1), aRow(3, '15', 'KZ', 1)]);
    expect(saidOf(again)).toEqual(['2 new', '3 unchanged']);
    expect(again.writes).toHaveLength(1);
  });

  it('lets a whole branch come down one level together', () => {
    expect(
      plan(aRow(2, '11', null, 2, { parentCode: '15' }), aRow(3, '1101', '11', 3), aRow(4, '15', 'KZ', 1)),
    ).toEqual(['2 changed', '3 changed', '4 new']);
  });
});

describe('what does not fit', () => {
  it('refuses an unknown parent and all that lies below it', () => {
    expect(plan(aRow(2, '1601', '16', 2), aRow(3, '160101', '1601', 3), aRow(4, '15', 'KZ', 1))).toEqual([
      '2 ROW.TERRITORY_UNKNOWN parent_code',
      '3 ROW.TERRITORY_UNKNOWN parent_code',
      '2 refused',
      '3 refused',
      '4 new',
    ]);
  });

  it('keeps a row whose parent is refused but stored', () => {
    expect(plan(aRow(2, '11', '99', 1), aRow(3, '1102', '11', 2))).toEqual([
      '2 ROW.TERRITORY_UNKNOWN parent_code',
      '2 refused',
      '3 new',
    ]);
  });

  it('refuses all rows of one code that differ', () => {
    expect(plan(aRow(2, '15', 'KZ', 1), aRow(3, '15', 'KZ', 1, { name: { en: 'Other' } }))).toEqual([
      '2 ROW.CONFLICTING_DUPLICATE code',
      '3 ROW.CONFLICTING_DUPLICATE code',
      '2 refused',
      '3 refused',
    ]);
  });

  it('refuses a parent that is not above', () => {
    expect(plan(aRow(2, '15', '11', 1))).toEqual(['2 ROW.OUT_OF_RANGE level', '2 refused']);
  });

  it('refuses a circle', () => {
    expect(plan(aRow(2, '1501', '1502', 2), aRow(3, '1502', '1501', 2))).toContain(
      '2 ROW.OUT_OF_RANGE level',
    );
  });

  it('refuses to sink a territory to the level of its stored children', () => {
    expect(plan(aRow(2, '11', '15', 2), aRow(3, '15', 'KZ', 1))).toEqual([
      '2 ROW.OUT_OF_RANGE level',
      '2 refused',
      '3 new',
    ]);
  });

  it('refuses a country with a parent, and a country that is none', () => {
    expect(plan(aRow(2, 'UZ', 'KZ', 0), aRow(3, 'XX', 'KZ', 1, { kind: 'country' }))).toEqual([
      '2 ROW.OUT_OF_RANGE parent_code',
      '3 ROW.OUT_OF_RANGE level',
      '2 refused',
      '3 refused',
    ]);
  });

  it('refuses a second country with all that lies below it, and leaves the first', () => {
    const rows = [
      ...[aRow(2, '01', 'UZ', 1), aRow(3, 'UZ', null, 0)],
      aRow(4, 'KZ', null, 0, { name: { en: 'Kazakhstan' } }),
    ];
    const said = planTree(STORED, rows);
    expect(saidOf(said)).toEqual([
      ...['3 ROW.SECOND_COUNTRY level', '2 ROW.TERRITORY_UNKNOWN parent_code'],
      ...['2 refused', '3 refused', '4 changed'],
    ]);
    expect(said.findings[0].params).toEqual({ value: 'UZ', country: 'KZ' });
  });

  it('refuses both of two countries in one file', () => {
    expect(saidOf(planTree([], [aRow(2, 'KZ', null, 0), aRow(3, 'UZ', null, 0)]))).toEqual([
      ...['2 ROW.SECOND_COUNTRY level', '3 ROW.SECOND_COUNTRY level'],
      ...['2 refused', '3 refused'],
    ]);
  });

  it('refuses a region without a parent where there is no country yet', () => {
    expect(saidOf(planTree([], [aRow(2, '11', null, 1)]))).toEqual([
      '2 ROW.VALUE_MISSING parent_code',
      '2 refused',
    ]);
  });
});

describe('codes of ISO 3166-2', () => {
  const known = [...STORED, stored(aRow(5, '15', 'KZ', 1, { isoCode: 'KZ-15' }))];
  const planned = (...rows: TerritoryRow[]) => saidOf(planTree(known, rows));

  it('refuses one that another territory bears', () => {
    expect(planned(aRow(2, '11', 'KZ', 1, { isoCode: 'KZ-15' }))).toEqual([
      '2 ROW.CONFLICTING_DUPLICATE iso_3166_2',
      '2 refused',
    ]);
  });

  it('lets two territories exchange theirs', () => {
    const rows = [aRow(2, '11', 'KZ', 1, { isoCode: 'KZ-15' }), aRow(3, '15', 'KZ', 1, { isoCode: 'KZ-11' })];
    expect(planned(...rows)).toEqual(['2 changed', '3 changed']);
  });

  it('leaves the stored one where a file has none', () => {
    expect(planned(aRow(2, '15', 'KZ', 1))).toEqual(['2 unchanged']);
  });
});
