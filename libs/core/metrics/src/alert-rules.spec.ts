import { ALERT_RULES, ALERT_TERMS, isCrossed, type AlertRule } from './alert-rules';
import { figures, type Figures } from './figures';
import { emptySums } from './metric-sums';

/** A place where everything is done and seen, but for what is given. */
const place = (part: Partial<Figures> = {}): Figures => ({
  ...figures(emptySums()),
  ...{ total: 10, reported: 60, accepted: 60, planned: 60, verifiedCoverage: 50, overdueShare: 0 },
  ...{ band: 'green', ...part },
});
const overdue = (count: number): Figures => place({ statuses: { ...place().statuses, overdue: count } });

describe('isCrossed', () => {
  it.each<[AlertRule, number | null, Figures, boolean]>([
    ['on_paper', 10, place({ reported: 69.9 }), false],
    ['on_paper', 10, place({ reported: 70 }), true],
    ['behind_plan', 10, place({ planned: 69.9 }), false],
    ['behind_plan', 10, place({ planned: 70 }), true],
    ['overdue_items', 5, overdue(4), false],
    ['overdue_items', 5, overdue(5), true],
    ['overdue_share', 15, place({ overdueShare: 14.9 }), false],
    ['overdue_share', 15, place({ overdueShare: 15 }), true],
    ['little_verified', 10, place({ verifiedCoverage: 10 }), false],
    ['little_verified', 10, place({ verifiedCoverage: 9.9 }), true],
    ['band_red', null, place({ band: 'amber_red' }), false],
    ['band_red', null, place({ band: 'red' }), true],
  ])('by %s, line %s', (rule, line, found, expected) => {
    expect(isCrossed(rule, line, found, false)).toBe(expected);
  });

  it.each<[AlertRule, number | null, Figures, boolean]>([
    // A tenth of 20 is 2; of 5 it is less than the least margin, 1.
    ['on_paper', 20, place({ reported: 78.1 }), true],
    ['on_paper', 20, place({ reported: 78 }), false],
    ['overdue_items', 1, overdue(1), true],
    ['overdue_items', 1, overdue(0), false],
    ['overdue_items', 50, overdue(46), true],
    ['overdue_items', 50, overdue(45), false],
    ['little_verified', 10, place({ verifiedCoverage: 10.9 }), true],
    ['little_verified', 10, place({ verifiedCoverage: 11 }), false],
    // There is no more than everything.
    ['little_verified', 100, place({ verifiedCoverage: 100 }), false],
    ['band_red', null, place({ band: 'amber_red' }), false],
  ])('is over only at a distance: %s, line %s', (rule, line, found, expected) => {
    expect(isCrossed(rule, line, found, true)).toBe(expected);
  });

  it.each([true, false])('leaves what was said (%s) where a figure is undefined', (was) => {
    const nothing = { ...figures(emptySums()), band: 'grey' } as const;
    for (const rule of ALERT_RULES)
      expect(isCrossed(rule, ALERT_TERMS[rule].proposed, nothing, was)).toBe(was);
  });
});
