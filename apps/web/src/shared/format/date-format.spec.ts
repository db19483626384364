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
    expect(dateFormat.day('ru', '2026-11-22')).toBe('22 ноября 2026\u00a0г.');
    expect(dateFormat.day('kk', '2026-11-22')).toBe('2026\u00a0ж. 22\u00a0қараша');
  });

  it('writes days of tables and months of axes short, on one line', () => {
    expect(dateFormat.shortDay('kk', '2026-09-01')).toBe('01.09.2026');
    expect(dateFormat.shortDay('ru', '2026-09-01')).toBe('01.09.2026');
    expect(dateFormat.shortDay('en', '2026-09-01')).toBe('1\u00a0Sep\u00a02026');
    expect(dateFormat.shortPeriod('kk', '2026-09')).toBe('қыр\u00a026');
    expect(dateFormat.shortPeriod('ru', '2026-05')).toBe('май\u00a026');
    expect(dateFormat.shortPeriod('ru', '2026-09')).toBe('сент\u00a026');
    expect(dateFormat.shortPeriod('en', '2026-Q3')).toBe('III\u00a026');
  });

  it('writes an instant with its day and time', () => {
    const instant = new Date(2026, 10, 3, 9, 5).toISOString();
    expect(dateFormat.instant('ru', instant)).toBe('3 ноября 2026\u00a0г., 09:05');
    expect(dateFormat.instant('en', instant)).toBe('3 November 2026, 09:05');
  });

  it('shows what it cannot read as it came', () => {
    expect(dateFormat.period('kk', 'soon')).toBe('soon');
    expect(dateFormat.day('ru', 'soon')).toBe('soon');
  });
});
