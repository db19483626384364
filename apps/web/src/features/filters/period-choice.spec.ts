import type { ReportingPeriod } from '../../shared/api/reporting-period';
import { periodChoice } from './period-choice';

const period = (key: string, state: 'ended' | 'running' | 'future'): ReportingPeriod => ({
  period: key,
  startsOn: `${key}-01`,
  endsOn: `${key}-28`,
  dueAt: '',
  locked: false,
  ended: state === 'ended',
  future: state === 'future',
});

describe('periodChoice', () => {
  const term = [
    period('2026-12', 'future'),
    period('2026-11', 'running'),
    period('2026-09', 'ended'),
    period('2026-10', 'ended'),
  ];

  it('shows the last period that ended unless the address names another', () => {
    expect(periodChoice(term, undefined).chosen?.period).toBe('2026-10');
    expect(periodChoice(term, '2026-09').chosen?.period).toBe('2026-09');
    expect(periodChoice(term, '2026-11').chosen?.period).toBe('2026-11');
  });

  it('does not follow an address into the future or out of the term', () => {
    expect(periodChoice(term, '2026-12').chosen?.period).toBe('2026-10');
    expect(periodChoice(term, '1999-01').chosen?.period).toBe('2026-10');
  });

  it('offers what has begun, oldest first', () => {
    expect(periodChoice(term, undefined).begun.map((one) => one.period)).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
  });

  it('stands as it stood on a day of the past', () => {
    const then = periodChoice(term, undefined, '2026-10-20');
    expect(then.begun.map((one) => one.period)).toEqual(['2026-09', '2026-10']);
    expect(then.chosen?.period).toBe('2026-09');
    expect(periodChoice(term, '2026-11', '2026-10-20').chosen?.period).toBe('2026-09');
    expect(periodChoice(term, undefined, '2026-10-29').chosen?.period).toBe('2026-10');
    expect(periodChoice(term, undefined, '2020-01-01').chosen?.period).toBe('2026-09');
  });

  it('shows the running first period of a young programme, and nothing before its term', () => {
    expect(periodChoice([period('2026-11', 'running')], undefined).chosen?.period).toBe('2026-11');
    expect(periodChoice([period('2026-12', 'future')], undefined).chosen).toBeNull();
  });
});
