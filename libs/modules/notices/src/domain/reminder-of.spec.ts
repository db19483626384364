import { reminderOf } from './reminder-of';

describe('reminderOf', () => {
  it.each([
    ['2026-02-06', null],
    ['2026-02-07', 'due_soon'],
    ['2026-02-09', 'due_soon'],
    ['2026-02-10', 'due_today'],
    ['2026-02-11', 'overdue'],
    ['2026-02-17', 'overdue'],
    ['2026-02-18', null],
  ])('is on %s, for what is due on 10 February, %s', (today, kind) => {
    expect(reminderOf('2026-02-10', today)).toBe(kind);
  });
});
