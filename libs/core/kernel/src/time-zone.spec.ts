import { timeZone } from './time-zone';

describe('timeZone', () => {
  it('ends a day in Almaty at 19:00 UTC, five hours before UTC does', () => {
    expect(timeZone.endOf('2026-11-10', 'Asia/Almaty').toISOString()).toBe('2026-11-10T19:00:00.000Z');
  });

  it('ends a day in Almaty at 18:00 UTC while the city lived six hours ahead', () => {
    expect(timeZone.endOf('2023-11-10', 'Asia/Almaty').toISOString()).toBe('2023-11-10T18:00:00.000Z');
  });

  it('gives 29 February 2024 in Almaty its 25th hour', () => {
    // At 00:00 of 1 March the clock went back to 23:00 of 29 February: +06 became +05.
    expect(timeZone.endOf('2024-02-29', 'Asia/Almaty').toISOString()).toBe('2024-02-29T19:00:00.000Z');
    expect(timeZone.dayAt(new Date('2024-02-29T18:30:00Z'), 'Asia/Almaty')).toBe('2024-02-29');
  });

  it('starts a day at the jump where midnight does not exist', () => {
    // Beirut, 27 March 2022: 00:00 (+02) became 01:00 (+03).
    expect(timeZone.startOf('2022-03-27', 'Asia/Beirut').toISOString()).toBe('2022-03-26T22:00:00.000Z');
  });

  it('starts a day at the first of two midnights', () => {
    // Havana, 6 November 2022: 01:00 (-04) became 00:00 (-05).
    expect(timeZone.startOf('2022-11-06', 'America/Havana').toISOString()).toBe('2022-11-06T04:00:00.000Z');
  });

  it('knows the day on the wall on both sides of midnight', () => {
    expect(timeZone.dayAt(new Date('2026-10-31T18:59:59.999Z'), 'Asia/Almaty')).toBe('2026-10-31');
    expect(timeZone.dayAt(new Date('2026-10-31T19:00:00Z'), 'Asia/Almaty')).toBe('2026-11-01');
    expect(timeZone.dayAt(new Date('2026-10-31T02:00:00Z'), 'America/New_York')).toBe('2026-10-30');
  });

  it('tells a zone from an invention', () => {
    expect(timeZone.isValid('Asia/Almaty')).toBe(true);
    expect(timeZone.isValid('Asia/Nowhere')).toBe(false);
  });
});
