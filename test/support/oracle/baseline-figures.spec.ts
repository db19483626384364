import { figuresOf } from './figures-of';
import { aWorld } from './world.factory';

const [MARCH, APRIL, MAY, JUNE] = [2, 3, 4, 5];
const REGION = '110000000';
const OTHER_REGION = '150000000';

describe('completion of the frozen baseline', () => {
  it('counts a lighter replacement by its part of the weight it replaced', () => {
    const world = aWorld({ weights: 'expert' }).item('old', { weight: 4 }).item('kept', { weight: 4 });
    world
      .item('new', { weight: 2, inBaseline: false })
      .changed('old', 'replace', '2026-05-01', { replacement: 'new' });
    world.accepted('old', APRIL, 60).accepted('kept', APRIL, 100).accepted('new', JUNE, 80);
    expect(figuresOf(world.build(), 'KZ', APRIL).measures).toMatchObject({ baseline: 80, churn: 0 });
    expect(figuresOf(world.build(), 'KZ', JUNE).measures).toMatchObject({ baseline: 70, churn: 50 });
  });

  it('counts a heavier replacement no more than what it replaced', () => {
    const world = aWorld({ weights: 'expert' }).item('old', { weight: 1 }).item('kept', { weight: 1 });
    world
      .item('new', { weight: 9, inBaseline: false })
      .changed('old', 'replace', '2026-05-01', { replacement: 'new' });
    world.accepted('new', JUNE, 50);
    expect(figuresOf(world.build(), 'KZ', JUNE).measures.baseline).toBe(25);
  });

  it('follows a chain to its last item and counts nothing when that was cancelled', () => {
    const world = aWorld().item('first').items(2, 'new', { inBaseline: false });
    world.changed('first', 'replace', '2026-03-01', { replacement: 'new-0' });
    world.changed('new-0', 'replace', '2026-04-01', { replacement: 'new-1' });
    world.accepted('new-0', MARCH, 90).accepted('new-1', MARCH, 30).changed('new-1', 'cancel', '2026-05-01');
    const baselines = [MARCH, APRIL, MAY].map((ord) => figuresOf(world.build(), 'KZ', ord).measures.baseline);
    expect(baselines).toEqual([90, 30, 0]);
  });

  it('keeps the weights and shares of the baseline and counts no additions', () => {
    const world = aWorld({ weights: 'expert' })
      .item('moved', { home: REGION, weight: 3 })
      .item('stays', { home: REGION });
    world
      .item('added', { home: REGION, inBaseline: false })
      .accepted('moved', JUNE, 100)
      .accepted('added', JUNE, 100);
    world.changed('moved', 'rescope', '2026-05-01', { shares: [{ territory: OTHER_REGION, share: 1 }] });
    world.changed('moved', 'reweight', '2026-05-01', { weight: 100 });
    const { measures } = figuresOf(world.build(), REGION, JUNE);
    expect(measures).toMatchObject({ total: 2, accepted: 50, baseline: 75, churn: 75 });
    expect(figuresOf(world.build(), OTHER_REGION, JUNE).measures.baseline).toBeNull();
  });

  it('uses the target in force, and no requests that are not effective', () => {
    const terms = { kind: 'increase', baseline: 0, target: 10 } as const;
    const world = aWorld()
      .item('one', terms)
      .item('two', terms)
      .accepted('one', JUNE, 5)
      .accepted('two', JUNE, 5);
    world.changed('one', 'rescope', '2026-06-30', { target: 20 });
    world.changed('two', 'rescope', '2026-07-01', { target: 20 });
    expect(figuresOf(world.build(), 'KZ', JUNE).measures).toMatchObject({ baseline: 37.5, churn: 50 });
  });

  it('leaves out baseline items without a budget under the budget policy', () => {
    const line = (planned: number) => [{ year: 2026, source: 'local', planned }];
    const world = aWorld({ weights: 'budget' })
      .item('old', { budget: line(8) })
      .item('free')
      .item('kept', { budget: line(2) });
    world
      .item('unpaid', { inBaseline: false })
      .changed('old', 'replace', '2026-05-01', { replacement: 'unpaid' });
    world.accepted('unpaid', JUNE, 100).accepted('free', JUNE, 100).accepted('kept', JUNE, 50);
    expect(figuresOf(world.build(), 'KZ', JUNE).measures).toMatchObject({ baseline: 10, churn: 80 });
  });
});

describe('the on-time rate', () => {
  it('takes the first period that reached the target, though a correction fell back since', () => {
    const world = aWorld().item('one', { deadline: '2026-04-15' }).item('two', { deadline: '2026-03-31' });
    world.accepted('one', APRIL, 100).accepted('one', MAY, 90).accepted('one', JUNE, 100);
    world.accepted('two', MARCH, 100).accepted('two', APRIL, 100).accepted('two', MARCH, 70);
    expect(figuresOf(world.build(), 'KZ', APRIL).measures.onTimeRate).toBe(50);
    expect(figuresOf(world.build(), 'KZ', JUNE).measures.onTimeRate).toBe(50);
  });

  it('looks at what is maintained in the period of its deadline', () => {
    const terms = { kind: 'maintain_at_least', baseline: 0, target: 90, deadline: '2026-04-15' } as const;
    const world = aWorld().item('kept', terms).item('silent', terms).item('broke', terms);
    world
      .accepted('kept', MARCH, 90)
      .accepted('silent', MAY, 95)
      .accepted('broke', MARCH, 95)
      .accepted('broke', MAY, 80);
    const { onTimeRate, statuses } = figuresOf(world.build(), 'KZ', MAY).measures;
    expect(statuses).toMatchObject({ done: 2, overdue: 1 });
    expect(onTimeRate).toBeCloseTo(100 / 3, 12);
  });

  it('forgives by the deadline in force and leaves cancelled items out', () => {
    const world = aWorld().item('moved', { deadline: '2026-03-31' }).item('off', { deadline: '2026-03-31' });
    world.accepted('moved', MAY, 100).accepted('off', MAY, 100).changed('off', 'cancel', '2026-06-01');
    expect(figuresOf(world.build(), 'KZ', MAY).measures.onTimeRate).toBe(0);
    world.changed('moved', 'postpone', '2026-03-15', { deadline: '2026-05-31' });
    expect(figuresOf(world.build(), 'KZ', JUNE).measures.onTimeRate).toBe(100);
  });
});
