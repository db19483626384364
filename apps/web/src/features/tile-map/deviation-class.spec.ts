import type { FigureSet } from '../../shared/api/figures';
import { deviationClass } from './deviation-class';

const figures = (part: Partial<FigureSet>): FigureSet =>
  ({ band: 'amber', deviation: 0, accepted: 50, ...part }) as FigureSet;

describe('deviationClass', () => {
  it.each([
    [5.01, 'ahead'],
    [5, 'on_plan'],
    [0, 'on_plan'],
    [-5, 'on_plan'],
    [-5.01, 'slightly_behind'],
    [-10, 'slightly_behind'],
    [-10.01, 'behind'],
    [-20, 'behind'],
    [-20.01, 'far_behind'],
  ])('puts %d points in %s', (deviation, expected) => {
    expect(deviationClass(figures({ deviation }))).toBe(expected);
  });

  it('gives no colour to what has no band, whatever its deviation', () => {
    expect(deviationClass(figures({ band: 'grey', deviation: -40 }))).toBe('no_data');
  });

  it('tells missing figures from zero', () => {
    expect(deviationClass(null)).toBe('no_data');
    expect(deviationClass(figures({ deviation: null }))).toBe('no_data');
  });
});
