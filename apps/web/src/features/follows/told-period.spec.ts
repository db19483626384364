import { toldPeriod } from './told-period';

const period = (code: string, dueAt: string, ended: boolean) => ({
  ...{ period: code, startsOn: '', endsOn: '', locked: false, future: !ended, ended, dueAt },
});
const PERIODS = [
  period('2026-09', '2026-10-10T19:00:00Z', true),
  period('2026-10', '2026-11-10T19:00:00Z', true),
  period('2026-11', '2026-12-10T19:00:00Z', false),
];

describe('the period that followers are told of', () => {
  it.each([
    ['2026-11-10T18:59:59Z', '2026-09'],
    ['2026-11-10T19:00:00Z', '2026-10'],
    ['2026-10-01T00:00:00Z', undefined],
  ])('at %s is %s', (now, expected) => {
    expect(toldPeriod(PERIODS, new Date(now))).toBe(expected);
  });
});
