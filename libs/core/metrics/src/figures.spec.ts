import { figures } from './figures';
import { meanOfChildren } from './mean-of-children';
import { emptySums, type MetricSums } from './metric-sums';
import { STATUSES, type Status } from './statuses';

function sums(
  parts: Partial<Omit<MetricSums, 'statuses'>> & { statuses?: Partial<Record<Status, number>> },
): MetricSums {
  const empty = emptySums();
  return { ...empty, ...parts, statuses: { ...empty.statuses, ...parts.statuses } };
}

describe('figures', () => {
  it('weighs completion by the expert weights (vector 1)', () => {
    // Weights 3 and 2, progress 0.5 and 1: (1.5 + 2) / 5. Weights 3 and 1: (1.5 + 1) / 4. Equal: 1.5 / 2.
    expect(figures(sums({ total: 2, weight: 5, accepted: 3.5 })).accepted).toBe(70);
    expect(figures(sums({ total: 2, weight: 4, accepted: 2.5 })).accepted).toBe(62.5);
    expect(figures(sums({ total: 2, weight: 2, accepted: 1.5 })).accepted).toBe(75);
  });

  it('is not the mean of the children, which is shown beside it (vector 3)', () => {
    const districts = [sums({ weight: 1, accepted: 1 }), sums({ weight: 9, accepted: 0 })];
    const region = figures(sums({ total: 10, weight: 10, accepted: 1 }), meanOfChildren(districts));
    expect(region.accepted).toBe(10);
    expect(region.childrenMean).toBe(50);
  });

  it('keeps the completion of the baseline when open measures are cancelled (vector 6)', () => {
    const figure = figures(
      sums({
        total: 10,
        weight: 8,
        accepted: 4,
        baselineWeight: 10,
        baselineAccepted: 4,
        churnWeight: 2,
        statuses: { cancelled: 2, done: 4, on_track: 4 },
      }),
    );
    expect([figure.accepted, figure.baseline, figure.churn]).toEqual([50, 40, 20]);
  });

  it('counts an open overdue item against the on-time rate (vector 7)', () => {
    expect(figures(sums({ doneCount: 80, doneOnTime: 60, overdueCount: 20 })).onTimeRate).toBe(60);
  });

  it('shows three different figures and the gap between the outer two (vector 10)', () => {
    const figure = figures(
      sums({ total: 1, weight: 1, reported: 1, accepted: 0.6, statuses: { claimed_done: 1 } }),
    );
    expect([figure.reported, figure.accepted, figure.verified, figure.gap]).toEqual([100, 60, 0, 100]);
  });

  it('measures deviation in points and the schedule index as a ratio', () => {
    const figure = figures(sums({ weight: 200, accepted: 60, planned: 80 }));
    expect(figure.deviation).toBe(-10);
    expect(figure.scheduleIndex).toBe(0.75);
  });

  it('has no schedule index while less than 5 % is planned', () => {
    expect(figures(sums({ weight: 1000, accepted: 20, planned: 49 })).scheduleIndex).toBeNull();
    expect(figures(sums({ weight: 1000, accepted: 20, planned: 50 })).scheduleIndex).toBe(0.4);
  });

  it('divides each share by its own whole', () => {
    const figure = figures(
      sums({
        weight: 8,
        fresh: 6,
        verifiedFresh: 1,
        high: 7,
        overdueWeight: 1,
        dueWeight: 4,
        accepted: 8,
        planned: 8,
      }),
    );
    expect(figure).toMatchObject({
      coverage: 75,
      verifiedCoverage: 12.5,
      high: 87.5,
      overdueShare: 25,
      band: 'amber_red',
    });
  });

  it('has no percentages, only counts, without weight', () => {
    const figure = figures(
      sums({ total: 3, statuses: { not_reported: 3 }, expected: 3, received: 1, receivedOnTime: 1 }),
    );
    const nulls = Object.entries(figure)
      .filter(([, value]) => value === null)
      .map(([name]) => name);
    expect(nulls).toEqual([
      'reported',
      'accepted',
      'verified',
      'high',
      'planned',
      'deviation',
      'scheduleIndex',
      'gap',
      'coverage',
      'verifiedCoverage',
      'overdueShare',
      'onTimeRate',
      'baseline',
      'churn',
      'childrenMean',
    ]);
    expect(figure).toMatchObject({
      total: 3,
      weight: 0,
      band: 'grey',
      reporting: { expected: 3, received: 1, onTime: 1 },
    });
  });

  it('tells zero from null: nothing overdue of what is due is 0, nothing due is null', () => {
    expect(figures(sums({ weight: 4, dueWeight: 2 })).overdueShare).toBe(0);
    expect(figures(sums({ weight: 4 })).overdueShare).toBeNull();
  });

  it('keeps full precision and does not lose whole percents', () => {
    expect(figures(sums({ weight: 3, accepted: 1 })).accepted).toBeCloseTo(100 / 3, 12);
    expect(figures(sums({ weight: 100, accepted: 57 })).accepted).toBe(57);
  });

  it('gives money to measures and none to indicators', () => {
    expect(figures(sums({ moneyPlanned: 150.5, moneySpent: 20 })).money).toEqual({
      planned: 150.5,
      spent: 20,
    });
    expect(figures(sums({ moneyPlanned: null, moneySpent: null }))).not.toHaveProperty('money');
  });

  it('lists the statuses in their fixed order', () => {
    const shuffled = { on_track: 1, cancelled: 2 };
    expect(
      Object.keys(figures({ ...emptySums(), statuses: { ...shuffled, ...emptySums().statuses } }).statuses),
    ).toEqual([...STATUSES]);
  });
});

describe('meanOfChildren', () => {
  it('leaves out a child without weight', () => {
    expect(
      meanOfChildren([
        { weight: 2, accepted: 1 },
        { weight: 0, accepted: 0 },
      ]),
    ).toBe(50);
  });

  it('is null when no child has a completion', () => {
    expect(meanOfChildren([])).toBeNull();
  });
});
