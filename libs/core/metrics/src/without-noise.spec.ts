import { describe, expect, it } from '@jest/globals';
import { withoutNoise } from './without-noise';

describe('withoutNoise', () => {
  it('takes away what doubles add by themselves', () => {
    expect(withoutNoise(0.55 * 100)).toBe(55);
    expect(withoutNoise(37.9 - 48.7)).toBe(-10.8);
  });

  it('keeps what a figure says', () => {
    expect(withoutNoise(100 / 3)).toBeCloseTo(100 / 3, 12);
    expect(withoutNoise(0)).toBe(0);
    expect(withoutNoise(123456789.125)).toBe(123456789.125);
    expect(withoutNoise(-100)).toBe(-100);
  });

  it('knows one zero', () => {
    expect(withoutNoise(-0)).toBe(0);
  });
});
