import { dateFormat } from './date-format';

describe('dateFormat', () => {
  it('names a month in each language', () => {
    expect(dateFormat.period('kk', '2026-10')).toBe('2026 ж. қазан');
    expect(dateFormat.period('ru', '2026-10')).toBe('октябрь 2026');
    expect(dateFormat.period('en', '2026-10')).toBe('October 2026');
  });

  it('names a quarter in each language', () => {
    expect(dateFormat.period('kk', '2026-Q4')).toBe('2026 ж. IV тоқсан');
    expect(dateFormat.period('ru', '2026-Q1')).toBe('I квартал 2026');
    expect(dateFormat.period('en', '2026-Q2')).toBe('Q2 2026');
  });

  it('puts the Russian month of a date in the genitive', () => {
    expect(dateFormat.day('ru', '2026-11-22')).toBe('22 ноября 2026 г.');
    expect(dateFormat.day('kk', '2026-11-22')).toBe('2026 ж. 22 қараша');
  });

  it('shows what it cannot read as it came', () => {
    expect(dateFormat.period('kk', 'soon')).toBe('soon');
  });
});
