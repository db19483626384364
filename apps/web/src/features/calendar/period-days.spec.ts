import { periodDays } from './period-days';

describe('the days of a period', () => {
  it('are those of the zone of the programme, whatever the reader’s', () => {
    expect(periodDays.dueOn('2026-02-10T19:00:00.000Z', 'Asia/Almaty')).toBe('2026-02-10');
    expect(periodDays.dueOn('2026-03-01T00:00:00.000Z', 'UTC')).toBe('2026-02-28');
  });

  it('count the grace, also over a change of clocks', () => {
    const dueAt = '2026-03-27T23:00:00.000Z';
    expect(periodDays.grace({ dueAt, graceEndsAt: '2026-04-01T22:00:00.000Z' })).toBe(5);
    expect(periodDays.grace({ dueAt, graceEndsAt: dueAt })).toBe(0);
  });
});
