import type { Figures } from '../../shared/api/figures';
import type { Territory } from '../../shared/api/territory';
import { placesIn } from './compare-search';
import { comparedCells, type ComparedPlace } from './compared-cells';
import { comparisonCsv } from './comparison-csv';

const figures = (accepted: number | null): Figures => ({ measures: { accepted } }) as Figures;
const place = (code: string, now: number | null, earlier?: number | null): ComparedPlace => ({
  territory: { code } as Territory,
  figures: figures(now),
  ...(earlier === undefined ? {} : { earlier: figures(earlier) }),
});

describe('a comparison', () => {
  it('measures places against the first', () => {
    const cells = comparedCells([place('A', 40), place('B', 55), place('C', null)], 'measures', 'accepted');
    expect(cells).toEqual([
      { value: 40, against: undefined, difference: null },
      { value: 55, against: 40, difference: 15 },
      { value: null, against: 40, difference: null },
    ]);
  });

  it('measures each place against its own other period where there is one', () => {
    const cells = comparedCells([place('A', 40, 30), place('B', 55, null)], 'measures', 'accepted');
    expect(cells.map(({ difference }) => difference)).toEqual([10, null]);
  });

  it('takes each place of the address once, and six at most', () => {
    expect(placesIn('110,,190,110')).toEqual(['110', '190']);
    expect(placesIn('1,2,3,4,5,6,7')).toHaveLength(6);
    expect(placesIn(undefined)).toEqual([]);
  });
});

describe('its CSV', () => {
  it('is what spreadsheets read, and holds no formula', () => {
    expect(
      comparisonCsv([
        ['Figure', 'North, "far"'],
        ['=1+1', -2.5],
        ['none', null],
      ]),
    ).toBe('\uFEFFFigure,"North, ""far"""\r\n\'=1+1,-2.5\r\nnone,\r\n');
  });
});
