import { decimal } from './decimal';

describe('decimal', () => {
  it('sums tenths to exactly one', () => {
    expect(decimal.sum(['0.1', '0.2', '0.7'])).toBe('1');
    expect(decimal.sum(['0.3333', '0.3333', '0.3333'])).toBe('0.9999');
    expect(decimal.sum([])).toBe('0');
    expect(decimal.sum(['-1.5', '0.25'])).toBe('-1.25');
  });

  it('compares by value, not by spelling', () => {
    expect(decimal.compare('0.10', '0.1')).toBe(0);
    expect(decimal.compare('-2', '1.5')).toBe(-1);
    expect(decimal.compare('9007199254740993', '9007199254740992')).toBe(1);
  });

  it('multiplies and turns signs exactly', () => {
    expect(decimal.multiply('33.35', '1000')).toBe('33350');
    expect(decimal.multiply('-0.05', '0.2')).toBe('-0.01');
    expect(decimal.negate('0.05')).toBe('-0.05');
    expect(decimal.abs('-0.05')).toBe('0.05');
  });
});
