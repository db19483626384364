import { day } from './day';

describe('day', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '1999-12-31'])('accepts %s', (text) => {
    expect(day.isValid(text)).toBe(true);
  });

  it.each([
    ['a day February never has', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of a century that is not leap', '1900-02-29'],
    ['31 April', '2026-04-31'],
    ['month 13', '2026-13-01'],
    ['day 0', '2026-01-00'],
    ['the local order', '31.01.2026'],
    ['an instant', '2026-01-31T00:00:00Z'],
    ['a short year', '26-01-31'],
    ['letters', '2026-0a-01'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(day.isValid(text)).toBe(false);
  });

  it('adds days over the end of a leap February and of a year', () => {
    expect(day.add('2024-02-28', 1)).toBe('2024-02-29');
    expect(day.add('2024-02-28', 2)).toBe('2024-03-01');
    expect(day.add('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('counts the 366 days of 2024 and backwards', () => {
    expect(day.between('2024-01-01', '2025-01-01')).toBe(366);
    expect(day.between('2025-01-01', '2024-01-01')).toBe(-366);
    expect(day.between('2026-05-05', '2026-05-05')).toBe(0);
  });

  it('numbers days from 1970', () => {
    expect(day.toNumber('1970-01-01')).toBe(0);
    expect(day.toNumber('1970-02-01')).toBe(31);
    expect(day.fromNumber(-1)).toBe('1969-12-31');
  });

  it('finds the last day of a month', () => {
    expect(day.endOfMonth('2026-02-01')).toBe('2026-02-28');
    expect(day.endOfMonth('2024-02-10')).toBe('2024-02-29');
    expect(day.endOfMonth('2026-11-30')).toBe('2026-11-30');
  });
});
