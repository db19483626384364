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

  it('gives what is small by nature two digits that count, so that a half is as exact as its neighbours', () => {
    expect(numberFormat.fineDifference('kk', -0.048)).toBe('\u22120,048');
    expect(numberFormat.fineDifference('kk', -0.5)).toBe('\u22120,50');
    expect(numberFormat.fineDifference('en', -1.84)).toBe('\u22121.8');
    expect(numberFormat.finePercent('ru', 0.5)).toBe(`0,50${NBSP}%`);
  });

  it('groups thousands', () => {
    expect(numberFormat.count('en', 12345)).toBe('12,345');
    expect(numberFormat.count('ru', 12345)).toBe(`12${NBSP}345`);
  });

  it('writes an amount in billions, and in millions where billions would say nothing', () => {
    expect(numberFormat.money('ru', 12_440)).toEqual({ number: '12,4', unit: 'billion' });
    expect(numberFormat.money('en', 1_000)).toEqual({ number: '1.0', unit: 'billion' });
    expect(numberFormat.money('kk', 40)).toEqual({ number: '40', unit: 'million' });
    expect(numberFormat.money('en', 999.94)).toEqual({ number: '999.9', unit: 'million' });
    expect(numberFormat.money('en', 999.96)).toEqual({ number: '1.0', unit: 'billion' });
    expect(numberFormat.money('ru', 0.0432)).toEqual({ number: '0,043', unit: 'million' });
    expect(numberFormat.money('ru', 0)).toEqual({ number: '0', unit: 'million' });
    expect(numberFormat.money('en', -1_500)).toEqual({ number: '\u22121.5', unit: 'billion' });
  });

  it('writes the percent sign as the language does, and other units apart', () => {
    expect(numberFormat.measured('kk', '57,5', '%')).toBe('57,5%');
    expect(numberFormat.measured('en', '57.5', '%')).toBe('57.5%');
    expect(numberFormat.measured('ru', '57,5', '%')).toBe(`57,5${NBSP}%`);
    expect(numberFormat.measured('kk', '12', 'км')).toBe(`12${NBSP}км`);
  });
});
