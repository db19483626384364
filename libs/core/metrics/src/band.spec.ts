import { band } from './band';

const WEIGHT = 1;
const COVERED = 100;

describe('band', () => {
  it.each([
    [3, 'green'],
    [-5, 'green'],
    [-5.001, 'green_amber'],
    [-10, 'green_amber'],
    [-10.001, 'amber'],
    [-20, 'amber'],
    [-20.001, 'amber_red'],
    [-30, 'amber_red'],
    [-30.001, 'red'],
  ])('gives a deviation of %d points %s', (deviation, expected) => {
    expect(band(deviation, 0, COVERED, WEIGHT)).toBe(expected);
  });

  it.each([
    [0, 'green'],
    [0.001, 'green_amber'],
    [5, 'green_amber'],
    [5.001, 'amber'],
    [15, 'amber'],
    [15.001, 'amber_red'],
    [30, 'amber_red'],
    [30.001, 'red'],
  ])('gives an overdue share of %d %% %s', (overdueShare, expected) => {
    expect(band(0, overdueShare, COVERED, WEIGHT)).toBe(expected);
  });

  it('takes the worse of the two', () => {
    expect(band(0, 20, COVERED, WEIGHT)).toBe('amber_red');
    expect(band(-25, 0, COVERED, WEIGHT)).toBe('amber_red');
    expect(band(-8, 12, COVERED, WEIGHT)).toBe('amber');
  });

  it('counts "nothing is due" as nothing overdue', () => {
    expect(band(0, null, COVERED, WEIGHT)).toBe('green');
  });

  it('is grey where too little is known, however bad the rest', () => {
    expect(band(-90, 90, 59.999, WEIGHT)).toBe('grey');
    expect(band(-90, 90, 60, WEIGHT)).toBe('red');
    expect(band(null, null, null, 0)).toBe('grey');
  });

  it('does not let a binary fraction decide on a threshold', () => {
    // 55 % accepted against 65 % planned is ten points, but 0.55 * 100 - 0.65 * 100 may miss −10 by 1e-14.
    expect(band(-10.000000000000007, 0, COVERED, WEIGHT)).toBe('green_amber');
    expect(band(-5.00000000000001, 0, COVERED, WEIGHT)).toBe('green');
  });
});
