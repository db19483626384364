import { figuresOf } from './figures-of';
import { aWorld } from './world.factory';

const [JANUARY, FEBRUARY, MAY, JUNE, JULY] = [0, 1, 4, 5, 6];
const [REGION, DISTRICT, OTHER_REGION] = ['110000000', '112000000', '150000000'];
const HALF_BY_JUNE = [{ date: '2026-06-30', percent: 50 }];

describe('the leaf sum of a territory', () => {
  it('gives each territory its part and counts the item once in each and at the ancestor', () => {
    const shares = [
      { territory: DISTRICT, share: 0.25 },
      { territory: OTHER_REGION, share: 0.75 },
    ];
    const world = aWorld().item('shared', { shares }).item('own', { home: REGION });
    world.accepted('shared', JUNE, 100).accepted('own', JUNE, 50);
    const { measures } = figuresOf(world.build(), REGION, JUNE);
    expect(measures).toMatchObject({ total: 2, weight: 1.25, accepted: 60 });
    expect(figuresOf(world.build(), 'KZ', JUNE).measures).toMatchObject({
      total: 2,
      weight: 2,
      accepted: 75,
    });
    expect(figuresOf(world.build(), DISTRICT, JUNE).measures).toMatchObject({
      total: 1,
      weight: 0.25,
      accepted: 100,
    });
  });

  it('adds the share of an ancestor to that of its descendant', () => {
    const shares = [
      { territory: REGION, share: 0.4 },
      { territory: DISTRICT, share: 0.6 },
    ];
    const world = aWorld().item('shared', { shares }).build();
    expect(figuresOf(world, REGION, JUNE).measures).toMatchObject({ total: 1, weight: 1 });
    expect(figuresOf(world, DISTRICT, JUNE).measures).toMatchObject({ total: 1, weight: 0.6 });
  });

  it('moves an item with the shares in force', () => {
    const world = aWorld().item('one', { home: REGION }).accepted('one', JANUARY, 30);
    world.changed('one', 'rescope', '2026-05-31', { shares: [{ territory: OTHER_REGION, share: 1 }] });
    expect(figuresOf(world.build(), REGION, MAY).measures).toMatchObject({
      total: 0,
      weight: 0,
      accepted: null,
    });
    expect(figuresOf(world.build(), OTHER_REGION, MAY).measures).toMatchObject({ total: 1, accepted: 30 });
    expect(figuresOf(world.build(), OTHER_REGION, FEBRUARY).measures).toMatchObject({
      total: 0,
      accepted: null,
    });
  });

  it('clamps progress, and knows an added item from its period on', () => {
    const terms = { kind: 'increase', baseline: 0, target: 10 } as const;
    const world = aWorld().item('over', terms).item('under', terms);
    world.item('added', { inBaseline: false, countsFrom: JULY });
    world.accepted('over', JUNE, 30).accepted('under', JUNE, -5).accepted('added', JUNE, 100);
    expect(figuresOf(world.build(), 'KZ', JUNE).measures).toMatchObject({ total: 2, accepted: 50 });
    expect(figuresOf(world.build(), 'KZ', JULY).measures).toMatchObject({
      total: 3,
      accepted: expect.closeTo(200 / 3, 12),
    });
  });

  it('leaves an empty territory without weighted figures', () => {
    const { measures, indicators } = figuresOf(aWorld().build(), 'KZ', JUNE);
    const nothing = {
      reported: null,
      accepted: null,
      verified: null,
      high: null,
      planned: null,
      deviation: null,
    };
    const alsoNothing = {
      scheduleIndex: null,
      gap: null,
      coverage: null,
      verifiedCoverage: null,
      overdueShare: null,
    };
    const rates = { onTimeRate: null, baseline: null, churn: null, childrenMean: null };
    const rest = { total: 0, weight: 0, band: 'grey', reporting: { expected: 0, received: 0, onTime: 0 } };
    expect(indicators).toMatchObject({ ...nothing, ...alsoNothing, ...rates, ...rest });
    expect(measures).toMatchObject({ ...nothing, money: { planned: 0, spent: 0 } });
    expect(indicators).not.toHaveProperty('money');
  });
});

describe('weighted figures', () => {
  it('set accepted against the plan, and count what is not fresh as planned in the high figure', () => {
    const world = aWorld().item('silent', { plan: HALF_BY_JUNE }).item('fresh', { plan: HALF_BY_JUNE });
    world.accepted('silent', JANUARY, 20).accepted('fresh', JUNE, 30);
    expect(figuresOf(world.build(), 'KZ', JUNE).measures).toMatchObject({
      ...{
        accepted: 25,
        planned: 50,
        deviation: -25,
        scheduleIndex: 0.5,
        high: 40,
        coverage: 50,
        band: 'grey',
      },
    });
  });

  it('have no schedule index while less than 5 % is planned', () => {
    const planned = (percent: number) =>
      figuresOf(
        aWorld()
          .item('one', { plan: [{ date: '2026-06-30', percent }] })
          .build(),
        'KZ',
        JUNE,
      ).measures;
    expect(planned(4.99).scheduleIndex).toBeNull();
    expect(planned(5).scheduleIndex).toBe(0);
  });

  it('see verifications of the last three periods', () => {
    const world = aWorld().items(4, 'one');
    world.verified('one-0', '2026-03-31', 10).verified('one-1', '2026-04-01', 10, { result: 'unusable' });
    world.verified('one-2', '2026-06-30', 10).verified('one-3', '2026-07-01', 10);
    expect(figuresOf(world.build(), 'KZ', JUNE).measures.verifiedCoverage).toBe(50);
  });

  it('weigh what is overdue against all that is due', () => {
    const world = aWorld({ weights: 'expert' });
    world.item('overdue', { weight: 3, deadline: '2026-05-31' }).item('done', { deadline: '2026-06-29' });
    world.item('due today', { weight: 9, deadline: '2026-06-30' }).accepted('done', JUNE, 100);
    expect(figuresOf(world.build(), 'KZ', JUNE).measures.overdueShare).toBe(75);
  });

  it('use the weight in force under expert and the budget under budget', () => {
    const expert = aWorld({ weights: 'expert' }).item('one', { weight: 2 }).item('plain');
    expert.accepted('one', JUNE, 100).changed('one', 'reweight', '2026-06-01', { weight: 4 });
    expect(figuresOf(expert.build(), 'KZ', MAY).measures.weight).toBe(3);
    expect(figuresOf(expert.build(), 'KZ', JUNE).measures).toMatchObject({ weight: 5, accepted: 80 });
    const lines = [
      { year: 2026, source: 'republican', planned: 120.5 },
      { year: 2026, source: 'local', planned: 30 },
    ];
    const budget = aWorld({ weights: 'budget' })
      .item('paid', { budget: lines })
      .item('free')
      .accepted('free', JUNE, 100);
    expect(figuresOf(budget.build(), 'KZ', JUNE).measures).toMatchObject({
      ...{ weight: 150.5, total: 2, accepted: 0, statuses: { done: 1, not_reported: 1 } },
    });
  });
});

describe('reporting and money', () => {
  it('expects reports of what has started, is not cancelled and was not done a period ago', () => {
    const world = aWorld()
      .item('silent')
      .item('text')
      .item('returned')
      .item('withdrawn')
      .item('done')
      .item('off');
    world.item('later', { startsOn: '2026-07-01' }).reported('later', JUNE, 1).accepted('done', MAY, 100);
    world.reported('text', JUNE, null).changed('off', 'cancel', '2026-06-01').reported('off', JUNE, 1);
    world.reported('returned', JUNE, 1, { decision: 'returned', decidedAt: '2026-07-06T00:00:00Z' });
    world.reported('withdrawn', JUNE, 1).reported('withdrawn', JUNE, null, { withdraws: 1 });
    const { reporting } = figuresOf(world.build(), 'KZ', JUNE).measures;
    expect(reporting).toEqual({ expected: 4, received: 1, onTime: 1 });
  });

  it('takes a report as in time until the due day ends where the programme is run', () => {
    const world = aWorld()
      .items(3, 'one')
      .reported('one-0', JUNE, 1, { submittedAt: '2026-07-10T18:59:59Z' });
    world.reported('one-0', JUNE, 2, { submittedAt: '2026-08-01T00:00:00Z' });
    world.reported('one-1', JUNE, 1, { submittedAt: '2026-07-10T19:00:00Z' });
    world.reported('one-2', JUNE, 1, { decision: 'returned', decidedAt: '2026-07-06T00:00:00Z' });
    world.reported('one-2', JUNE, 1, { submittedAt: '2026-07-12T00:00:00Z' });
    const { reporting } = figuresOf(world.build(), 'KZ', JUNE).measures;
    expect(reporting).toEqual({ expected: 3, received: 3, onTime: 1 });
  });

  it('splits planned and last reported spending by share', () => {
    const budget = [
      { year: 2026, source: 'local', planned: 40 },
      { year: 2027, source: 'local', planned: 20 },
    ];
    const shares = [
      { territory: REGION, share: 0.25 },
      { territory: OTHER_REGION, share: 0.75 },
    ];
    const world = aWorld().item('paid', { budget, shares }).item('off', { budget });
    world
      .reported('paid', MAY, 5, { spent: 8 })
      .reported('paid', MAY, null, { spent: 12 })
      .reported('paid', JUNE, 6);
    world.reported('paid', JUNE, 7, { spent: 50, decision: 'returned', decidedAt: '2026-07-06T00:00:00Z' });
    world.changed('off', 'cancel', '2026-06-01');
    expect(figuresOf(world.build(), REGION, JUNE).measures.money).toEqual({ planned: 15, spent: 3 });
    expect(figuresOf(world.build(), 'KZ', JUNE).measures.money).toEqual({ planned: 60, spent: 12 });
  });
});
