import type { BoundaryRow } from '@core/reporting';
import { planBoundaries, type BoundaryPlace } from './plan-boundaries';

const PLACES: BoundaryPlace[] = [
  { territoryId: 1, code: '100', isoCode: 'KZ-10', inScope: true, digest: null },
  { territoryId: 2, code: '200', isoCode: 'KZ-20', inScope: true, digest: null },
  { territoryId: 3, code: '300', isoCode: null, inScope: false, digest: null },
];

function aRow(rowNumber: number, own: Partial<BoundaryRow> = {}, size = 1): BoundaryRow {
  const ring = [
    [70, 50],
    [70 + size, 50],
    [70 + size, 51],
    [70, 50],
  ];
  const geometry = { type: 'Polygon', coordinates: [ring] } as const;
  return { rowNumber, code: null, isoCode: null, positions: 4, geometry, ...own };
}

/** Outcomes as `row territory change`, then findings as `row CODE`. */
function planned(rows: BoundaryRow[], places = PLACES): string[] {
  const { findings, outcomes } = planBoundaries(places, rows);
  return [
    ...outcomes.map(({ rowNumber, territory, change }) => `${rowNumber} ${territory ?? '-'} ${change}`),
    ...findings.map(({ row, code }) => `${row} ${code}`),
  ];
}

describe('planBoundaries', () => {
  it('takes a territory by its code or by its ISO 3166-2 code', () => {
    const rows = [aRow(1, { code: '100' }), aRow(2, { isoCode: 'KZ-20' })];
    expect(planned(rows)).toEqual(['1 100 new', '2 200 new']);
  });

  it('goes by the ISO code when the property "code" means something else', () => {
    expect(planned([aRow(1, { code: 'ABC', isoCode: 'KZ-10' })])).toEqual(['1 100 new']);
  });

  it('refuses unknown codes, no code, and two codes of two territories', () => {
    const rows = [aRow(1, { code: '999' }), aRow(2), aRow(3, { code: '100', isoCode: 'KZ-20' })];
    const refused = [1, 2, 3].map((row) => `${row} - refused`);
    expect(planned(rows)).toEqual([...refused, ...[1, 2, 3].map((row) => `${row} ROW.TERRITORY_UNKNOWN`)]);
  });

  it("refuses what is outside the sender's grant", () => {
    expect(planned([aRow(1, { code: '300' })])).toEqual(['1 - refused', '1 ROW.OUT_OF_SCOPE']);
  });

  it('refuses all boundaries of one territory that differ', () => {
    const rows = [aRow(1, { code: '100' }), aRow(2, { isoCode: 'KZ-10' }, 2), aRow(3, { code: '200' })];
    expect(planned(rows)).toEqual([
      ...['1 - refused', '2 - refused', '3 200 new'],
      ...['1 ROW.CONFLICTING_DUPLICATE', '2 ROW.CONFLICTING_DUPLICATE'],
    ]);
  });

  it('counts an equal second boundary once', () => {
    const rows = [aRow(1, { code: '100' }), aRow(2, { isoCode: 'KZ-10' })];
    expect(planned(rows)).toEqual(['1 100 new', '2 100 unchanged']);
    expect(planBoundaries(PLACES, rows).writes).toHaveLength(1);
  });

  it('tells a changed boundary from one that stays', () => {
    const [{ digest }] = planBoundaries(PLACES, [aRow(1, { code: '100' })]).writes;
    const places = PLACES.map((place) => ({ ...place, digest }));
    const rows = [aRow(1, { code: '100' }), aRow(2, { code: '200' }, 3)];
    expect(planned(rows, places)).toEqual(['1 100 unchanged', '2 200 changed']);
  });
});
