import { namedFigure, valueOfFigure } from './named-figure';

describe('a figure in the address', () => {
  it('is of measures unless it says otherwise', () => {
    expect(namedFigure('gap')).toMatchObject({ set: 'measures', name: 'gap', definition: 'gap' });
    expect(namedFigure('indicators.gap')).toMatchObject({ set: 'indicators', name: 'gap' });
    expect(namedFigure('measures.statuses.overdue').name).toBe('statuses.overdue');
    expect(namedFigure('all.reporting.received')).toMatchObject({ set: 'all', name: 'reporting.received' });
  });

  it('has the definition of what it is part of', () => {
    expect(namedFigure('verified').definition).toBe('completion');
    expect(namedFigure('indicators.verified').definition).toBe('attainment');
    expect(namedFigure('statuses.overdue').definition).toBe('statuses');
    expect(namedFigure('money.spent').definition).toBe('money');
  });

  it('may be no sum over items', () => {
    expect(namedFigure('band').parts).toBeUndefined();
    expect(namedFigure('constructor').parts).toBeUndefined();
    expect(namedFigure('overdueShare').parts).toMatchObject({ plus: ['overdue'], over: ['due'] });
  });

  it('is found among the figures by its name', () => {
    const figures = { gap: -1.5, statuses: { overdue: 4 }, money: undefined };
    expect(valueOfFigure(figures, 'gap')).toBe(-1.5);
    expect(valueOfFigure(figures, 'statuses.overdue')).toBe(4);
    expect(valueOfFigure(figures, 'money.spent')).toBeNull();
  });
});
