import { itemAt } from './item-at';
import { aWorld } from './world.factory';

const [JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE] = [0, 1, 2, 3, 4, 5];
const UP = { kind: 'increase', baseline: 20, target: 60 } as const;
const DOWN = { kind: 'decrease', baseline: 10, target: 4 } as const;
const FLOOR = { kind: 'maintain_at_least', baseline: 50, target: 90 } as const;
const CEILING = { kind: 'maintain_at_most', baseline: 9, target: 5 } as const;

describe('progress by kind', () => {
  it.each([
    ['binary', { kind: 'binary' }, 1, 100],
    ['binary: no half schools', { kind: 'binary' }, 0.5, 0],
    ['stages', { kind: 'stages' }, 45, 45],
    ['increase', UP, 30, 25],
    ['increase past the target', UP, 70, 125],
    ['increase under the baseline', UP, 10, -25],
    ['decrease', DOWN, 8.5, 25],
    ['decrease past the target', DOWN, 1, 150],
    ['decrease above the baseline', DOWN, 13, -50],
    ['maintain at least: the target itself is enough', FLOOR, 90, 100],
    ['maintain at least', FLOOR, 89.9, 0],
    ['maintain at most: the target itself is enough', CEILING, 5, 100],
    ['maintain at most', CEILING, 5.1, 0],
  ] as const)('%s', (_, terms, value, progress) => {
    const world = aWorld().item('one', terms).accepted('one', JUNE, value).build();
    expect(itemAt(world, 'one', JUNE)).toMatchObject({
      reported: progress,
      accepted: progress,
      verified: null,
    });
  });

  it('is the share of reported periods in which the target was kept', () => {
    const world = aWorld().item('one', FLOOR).accepted('one', JANUARY, 95).accepted('one', FEBRUARY, 80);
    world
      .accepted('one', APRIL, 91)
      .accepted('one', APRIL, 70)
      .accepted('one', APRIL, 90)
      .accepted('one', MAY, 99);
    expect(itemAt(world.build(), 'one', MARCH).accepted).toBe(50);
    expect(itemAt(world.build(), 'one', APRIL).accepted).toBeCloseTo(200 / 3, 12);
    expect(itemAt(world.build(), 'one', MAY).accepted).toBe(75);
  });

  it('looks at the last verification of each period in which there was one', () => {
    const world = aWorld()
      .item('one', FLOOR)
      .verified('one', '2026-01-10', 80)
      .verified('one', '2026-01-20', 95);
    world.verified('one', '2026-03-05', 99, { result: 'refuted' });
    expect(itemAt(world.build(), 'one', FEBRUARY).verified).toBe(100);
    expect(itemAt(world.build(), 'one', MARCH).verified).toBe(50);
  });

  it('takes numerator and denominator over the value', () => {
    const world = aWorld()
      .item('one', { ...UP, baseline: 0, target: 50 })
      .accepted('one', JUNE, 99, { numerator: 1, denominator: 8 })
      .build();
    expect(itemAt(world, 'one', JUNE).accepted).toBe(25);
  });

  it('counts what was refuted or unusable as never begun, whatever was sent', () => {
    for (const result of ['refuted', 'unusable'] as const) {
      const world = aWorld().item('up', UP).item('stages').item('binary', { kind: 'binary' });
      world.verified('up', '2026-06-01', 60, { result }).verified('stages', '2026-06-01', 80, { result });
      world.verified('binary', '2026-06-01', 1, { result });
      expect(['up', 'stages', 'binary'].map((key) => itemAt(world.build(), key, JUNE).verified)).toEqual([
        0, 0, 0,
      ]);
    }
  });
});

describe('the tracks', () => {
  it('fall back to an older revision, then to an older period', () => {
    const world = aWorld().item('one').accepted('one', MARCH, 10).accepted('one', APRIL, 20);
    world
      .reported('one', APRIL, 30)
      .reported('one', APRIL, 40, { decision: 'returned', decidedAt: '2026-05-07T00:00:00Z' });
    world.reported('one', APRIL, null).reported('one', MAY, null);
    expect(itemAt(world.build(), 'one', MAY)).toMatchObject({ reported: 30, accepted: 20 });
    world.reported('one', APRIL, null, { withdraws: 2 });
    expect(itemAt(world.build(), 'one', MAY)).toMatchObject({ reported: 20, accepted: 20 });
    world.reported('one', APRIL, null, { withdraws: 1 });
    expect(itemAt(world.build(), 'one', MAY)).toMatchObject({ reported: 10, accepted: 10 });
  });

  it('let a late correction of an old period change that period and later ones without an entry', () => {
    const world = aWorld().item('one').accepted('one', MARCH, 10).accepted('one', JUNE, 50);
    world.accepted('one', MARCH, 25, { submittedAt: '2026-09-01T00:00:00Z' });
    expect([MARCH, MAY, JUNE].map((ord) => itemAt(world.build(), 'one', ord).accepted)).toEqual([25, 25, 50]);
  });

  it('take the verification of the latest date, of one date the later recorded', () => {
    const world = aWorld()
      .item('one')
      .verified('one', '2026-04-20', 30, { recordedAt: '2026-06-02T00:00:00Z' });
    world.verified('one', '2026-04-20', 20, { recordedAt: '2026-06-01T00:00:00Z' });
    world.verified('one', '2026-04-19', 90, { recordedAt: '2026-06-03T00:00:00Z' });
    expect(itemAt(world.build(), 'one', MARCH).verified).toBeNull();
    expect(itemAt(world.build(), 'one', APRIL).verified).toBe(30);
  });

  it('show what was known at an instant: submissions, decisions, withdrawals and verifications', () => {
    const world = aWorld().item('one');
    world.reported('one', APRIL, 70, { submittedAt: '2026-05-05T00:00:00Z' });
    world.build().entries[0].decision = 'accepted';
    world.build().entries[0].decidedAt = '2026-05-08T00:00:00Z';
    world.reported('one', APRIL, null, { withdraws: 1, submittedAt: '2026-05-20T00:00:00Z' });
    world.verified('one', '2026-04-30', 50, { recordedAt: '2026-05-12T00:00:00Z' });
    const known = (day: string) => {
      const { reported, accepted, verified } = itemAt(world.build(), 'one', APRIL, `${day}T00:00:00Z`);
      return [reported, accepted, verified];
    };
    expect(known('2026-05-04')).toEqual([null, null, null]);
    expect(known('2026-05-05')).toEqual([70, null, null]);
    expect(known('2026-05-08')).toEqual([70, 70, null]);
    expect(known('2026-05-12')).toEqual([70, 70, 50]);
    expect(known('2026-05-20')).toEqual([null, null, 50]);
  });
});

describe('fresh', () => {
  it('is a valued revision for the period or the one before', () => {
    const world = aWorld().item('one').reported('one', MARCH, 10).reported('one', MAY, null).build();
    expect([FEBRUARY, MARCH, APRIL, MAY].map((ord) => itemAt(world, 'one', ord).fresh)).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it('reaches a quarter back where periods are quarters', () => {
    const world = aWorld({ reporting: 'quarter' }).item('one').reported('one', 0, 10).build();
    expect([0, 1, 2].map((ord) => itemAt(world, 'one', ord).fresh)).toEqual([true, true, false]);
  });

  it('asks nothing of what has not started or was accepted as done a period ago', () => {
    const world = aWorld()
      .item('later', { startsOn: '2026-05-01' })
      .item('done')
      .accepted('done', JANUARY, 100)
      .item('claimed')
      .reported('claimed', JANUARY, 100)
      .build();
    expect([APRIL, MAY].map((ord) => itemAt(world, 'later', ord).fresh)).toEqual([true, false]);
    expect(itemAt(world, 'done', JUNE).fresh).toBe(true);
    expect(itemAt(world, 'claimed', JUNE).fresh).toBe(false);
  });

  it('judges the period before by the target in force now', () => {
    const world = aWorld().item('one', UP).accepted('one', JANUARY, 60);
    world.changed('one', 'rescope', '2026-05-10', { target: 100 });
    expect(itemAt(world.build(), 'one', APRIL)).toMatchObject({ accepted: 100, fresh: true, status: 'done' });
    expect(itemAt(world.build(), 'one', MAY)).toMatchObject({
      accepted: 50,
      fresh: false,
      status: 'not_reported',
    });
  });

  it('does not take what is maintained as done before its deadline', () => {
    const world = aWorld()
      .item('one', { ...FLOOR, deadline: '2026-04-30' })
      .accepted('one', JANUARY, 95)
      .build();
    expect([MARCH, APRIL, MAY].map((ord) => itemAt(world, 'one', ord).fresh)).toEqual([false, false, true]);
    expect([MARCH, APRIL].map((ord) => itemAt(world, 'one', ord).status)).toEqual(['not_reported', 'done']);
  });
});
