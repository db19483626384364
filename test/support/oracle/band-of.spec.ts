import { bandOf } from './band-of';
import { Fraction } from './fraction';
import { Periods } from './periods';

const of = Fraction.of;

describe('the band', () => {
  it.each([
    [0.2, 0, 'green'],
    [-0.05, 0, 'green'],
    [-0.0501, 0, 'green_amber'],
    [-0.1, 0.05, 'green_amber'],
    [0, 0.0001, 'green_amber'],
    [-0.1001, 0, 'amber'],
    [-0.2, 0.15, 'amber'],
    [0, 0.0501, 'amber'],
    [-0.2001, 0, 'amber_red'],
    [-0.3, 0.3, 'amber_red'],
    [0, 0.1501, 'amber_red'],
    [-0.3001, 0, 'red'],
    [0, 0.3001, 'red'],
  ])('is the worse of deviation %d and overdue share %d: %s', (deviation, overdue, band) => {
    expect(bandOf(of(deviation), of(overdue), of(1))).toBe(band);
  });

  it('takes no overdue share as none overdue', () => {
    expect(bandOf(of(0), null, of(1))).toBe('green');
  });

  it('is grey under 60 % coverage or without weight', () => {
    expect(bandOf(of(0), of(0), of(0.6))).toBe('green');
    expect(bandOf(of(-1), of(1), of(0.5999))).toBe('grey');
    expect(bandOf(null, null, null)).toBe('grey');
  });
});

describe('the periods of a programme', () => {
  const facts = { end: '2027-02-20', dueDay: 31, weights: 'equal', timeZone: 'Asia/Almaty' } as const;

  it('count months from the one that contains the start', () => {
    const months = new Periods({ ...facts, start: '2026-02-10', reporting: 'month' });
    expect([months.firstDay(0), months.lastDay(0), months.dueDate(0)]).toEqual([
      ...['2026-02-01', '2026-02-28', '2026-03-31'],
    ]);
    expect([months.ordOf('2026-01-31'), months.ordOf('2026-12-31'), months.last()]).toEqual([-1, 10, 12]);
    expect(months.dueDate(2)).toBe('2026-05-31');
    expect(months.dueDate(1)).toBe('2026-04-30');
  });

  it('count calendar quarters, due in the month after the quarter', () => {
    const quarters = new Periods({ ...facts, start: '2026-02-10', reporting: 'quarter', dueDay: 10 });
    expect([quarters.firstDay(0), quarters.lastDay(0), quarters.dueDate(3)]).toEqual([
      ...['2026-01-01', '2026-03-31', '2027-01-10'],
    ]);
    expect([quarters.ordOf('2026-06-30'), quarters.last()]).toEqual([1, 4]);
  });

  it('put an instant on the date where the programme is run', () => {
    const months = new Periods({ ...facts, start: '2026-02-10', reporting: 'month' });
    expect([months.localDate('2026-03-31T18:59:59Z'), months.localDate('2026-03-31T19:00:00Z')]).toEqual([
      ...['2026-03-31', '2026-04-01'],
    ]);
  });
});
