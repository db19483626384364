import { differencesBetween } from './differences-between';

const FIGURES = {
  territory: '101',
  computedAt: '2026-02-11T00:00:00.000Z',
  measures: { accepted: 40, gap: null, band: 'amber', reporting: { expected: 3, onTime: 1 } },
};

describe('differencesBetween', () => {
  it('finds none between the same figures made at another time', () => {
    expect(differencesBetween(FIGURES, { ...FIGURES, computedAt: '2026-03-01T00:00:00.000Z' })).toEqual([]);
  });

  it('names every figure that differs, however deep, and null as a value', () => {
    const now = {
      ...FIGURES,
      measures: { accepted: 50, gap: -3, band: 'green', reporting: { expected: 3, onTime: 2 } },
    };
    expect(differencesBetween(FIGURES, now)).toEqual([
      { figure: 'measures.accepted', was: 40, is: 50 },
      { figure: 'measures.gap', was: null, is: -3 },
      { figure: 'measures.band', was: 'amber', is: 'green' },
      { figure: 'measures.reporting.onTime', was: 1, is: 2 },
    ]);
  });

  it('takes a figure that is gone for none', () => {
    expect(differencesBetween({ money: { spent: 5 } }, {})).toEqual([
      { figure: 'money.spent', was: 5, is: null },
    ]);
  });
});
