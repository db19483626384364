import { numberFormat } from './number-format';

const NBSP = '\u00a0';

describe('numberFormat', () => {
  it('writes Kazakh and Russian numbers with a comma, and the percent sign spaced in Russian only', () => {
    expect(numberFormat.percent('kk', 57.46)).toBe('57,5%');
    expect(numberFormat.percent('ru', 57.46)).toBe(`57,5${NBSP}%`);
    expect(numberFormat.percent('en', 57.46)).toBe('57.5%');
  });

  it('keeps the decimal of a round percentage so that columns align', () => {
    expect(numberFormat.percent('ru', 40)).toBe(`40,0${NBSP}%`);
  });

  it('signs differences with a true minus and leaves zero unsigned', () => {
    expect(numberFormat.difference('ru', -12.44)).toBe('\u221212,4');
    expect(numberFormat.difference('en', 3.14)).toBe('+3.1');
    expect(numberFormat.wholeDifference('kk', 0.2)).toBe('0');
  });

  it('groups thousands', () => {
    expect(numberFormat.count('en', 12345)).toBe('12,345');
    expect(numberFormat.count('ru', 12345)).toBe(`12${NBSP}345`);
  });

  it('turns million tenge into billions', () => {
    expect(numberFormat.billions('ru', 12_440)).toBe('12,4');
  });
});
