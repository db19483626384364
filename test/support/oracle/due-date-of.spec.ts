import { AsOf } from './as-of';
import { dueDateOf } from './due-date-of';
import type { World } from './world';
import { aWorld } from './world.factory';

const HOME = '112000000';
type Extension = NonNullable<World['extensions']>[number];

function due(extensions: Extension[], knownAt?: string): string {
  return dueDateOf(new AsOf({ ...aWorld().build(), extensions }, 0, knownAt), HOME);
}

const forAll = (dueOn: string, day: number): Extension => ({ home: null, ord: 0, dueOn, grantedAt: at(day) });
const own = (dueOn: string, day: number): Extension => ({ home: HOME, ord: 0, dueOn, grantedAt: at(day) });
const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;

describe('the day a report is due', () => {
  const rule = due([]);
  const [earlier, later, latest] = ['2000-01-01', '2100-01-01', '2100-02-01'];

  it('is the calendar’s without extensions, and with those of others', () => {
    expect(
      due([
        { ...own(later, 1), home: 'elsewhere' },
        { ...own(later, 1), ord: 1 },
      ]),
    ).toBe(rule);
  });

  it('is the last word of all that was known', () => {
    expect(due([own(latest, 1), own(later, 2)])).toBe(later);
    expect(due([own(later, 2), own(latest, 1)])).toBe(later);
    expect(due([own(latest, 1), own(later, 2)], at(1))).toBe(latest);
  });

  it('is never before what holds for all', () => {
    expect(due([own(earlier, 1)])).toBe(rule);
    expect(due([own(later, 1), forAll(latest, 2)])).toBe(latest);
    expect(due([forAll(earlier, 1), own(later, 2)])).toBe(later);
  });
});
