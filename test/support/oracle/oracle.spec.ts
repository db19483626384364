import { figuresOf } from './figures-of';
import { itemAt } from './item-at';
import { verdictOf } from './verdict-of';
import { aWorld } from './world.factory';

const JANUARY = 0;
const MARCH = 2;
const APRIL = 3;
const JUNE = 5;
const REGION = '110000000';

describe('acceptance vectors of the domain', () => {
  it.each([
    ['expert', 3, 2, 70],
    ['expert', 3, 1, 62.5],
    ['equal', 3, 2, 75],
    ['equal', 3, 1, 75],
  ] as const)(
    '1: weighs by policy %s: weights %d, %d at 50 and 100 give %d',
    (weights, first, second, completion) => {
      const world = aWorld({ weights })
        .item('half', { weight: first })
        .item('whole', { weight: second })
        .accepted('half', JUNE, 50)
        .accepted('whole', JUNE, 100)
        .build();
      expect(figuresOf(world, 'KZ', JUNE).measures.accepted).toBe(completion);
    },
  );

  it('2: takes a decrease from 10 to 4 as half done at 7', () => {
    const world = aWorld()
      .item('less', { kind: 'decrease', baseline: 10, target: 4 })
      .accepted('less', JUNE, 7)
      .build();
    expect(itemAt(world, 'less', JUNE).accepted).toBe(50);
  });

  it('3: never averages averages: 1 done and 9 untouched measures are 10 %, while districts average 50 %', () => {
    const world = aWorld()
      .items(1, 'one', { home: '112000000' })
      .items(9, 'nine', { home: '113000000' })
      .acceptedOf('one', JUNE, 100)
      .acceptedOf('nine', JUNE, 0)
      .build();
    expect(figuresOf(world, REGION, JUNE).measures).toMatchObject({ accepted: 10, childrenMean: 50 });
  });

  it('4: sorts 112 measures into done, on track, at risk and not reported', () => {
    const builder = aWorld();
    for (const [count, prefix] of [
      [41, 'done'],
      [6, 'level'],
      [6, 'behind'],
      [4, 'swap'],
      [55, 'silent'],
    ] as const)
      builder.items(count, prefix, { plan: [{ date: '2026-06-30', percent: 50 }] });
    builder.acceptedOf('done', JUNE, 100).acceptedOf('level', JUNE, 45);
    builder.acceptedOf('behind', JUNE, 30).acceptedOf('swap', JUNE, 50);
    for (const nth of [0, 1, 2, 3])
      builder.changed(`swap-${nth}`, 'replace', '2026-06-01', {
        replacement: 'level-0',
        decision: undefined,
      });
    const { total, statuses } = figuresOf(builder.build(), 'KZ', JUNE).measures;
    expect(total).toBe(112);
    expect(statuses).toEqual({
      ...{ cancelled: 0, not_started: 0, verified_done: 0, claimed_done: 0, overdue: 0 },
      ...{ done: 41, on_track: 6, at_risk: 10, not_reported: 55 },
    });
    expect(((statuses.done / total) * 100).toFixed(1)).toBe('36.6');
  });

  it('5: finds the 3 of 110 measures that are neither done nor in work', () => {
    const world = aWorld()
      .items(17, 'done')
      .items(90, 'work')
      .items(3, 'silent')
      .acceptedOf('done', JUNE, 100)
      .acceptedOf('work', JUNE, 50)
      .build();
    expect(figuresOf(world, 'KZ', JUNE).measures.statuses).toMatchObject({
      done: 17,
      on_track: 90,
      not_reported: 3,
    });
  });

  it('6: lifts completion but not the baseline when open measures are cancelled', () => {
    const world = aWorld()
      .items(4, 'done')
      .items(6, 'open')
      .acceptedOf('done', JUNE, 100)
      .changed('open-0', 'cancel', '2026-05-10')
      .changed('open-1', 'cancel', '2026-05-10')
      .build();
    const { measures } = figuresOf(world, 'KZ', JUNE);
    expect(measures).toMatchObject({ accepted: 50, baseline: 40, churn: 20, total: 10, weight: 8 });
  });

  it('7: counts 60 of 80 done and 20 overdue measures as on time: 60 %', () => {
    const deadline = '2026-03-31';
    const world = aWorld()
      .items(60, 'punctual', { deadline })
      .items(20, 'late', { deadline })
      .items(20, 'open', { deadline })
      .acceptedOf('punctual', MARCH, 100)
      .acceptedOf('late', APRIL, 100)
      .acceptedOf('open', APRIL, 90)
      .build();
    const { onTimeRate, statuses } = figuresOf(world, 'KZ', JUNE).measures;
    expect(onTimeRate).toBe(60);
    expect(statuses).toMatchObject({ done: 80, overdue: 20 });
  });

  it('8: takes zero as data and silence as silence', () => {
    const terms = { kind: 'increase', baseline: 0, target: 100 } as const;
    const zero = aWorld().item('zero', terms).accepted('zero', JANUARY, 0).build();
    expect(itemAt(zero, 'zero', JANUARY)).toMatchObject({
      reported: 0,
      accepted: 0,
      fresh: true,
      status: 'on_track',
    });
    expect(figuresOf(zero, 'KZ', JANUARY).measures).toMatchObject({ accepted: 0, coverage: 100 });
    const silent = aWorld().item('silent', terms).build();
    expect(itemAt(silent, 'silent', JANUARY)).toMatchObject({
      reported: null,
      fresh: false,
      status: 'not_reported',
    });
    expect(figuresOf(silent, 'KZ', JANUARY).measures).toMatchObject({
      accepted: 0,
      coverage: 0,
      band: 'grey',
    });
  });

  it('9: holds a promise kept late as kept in part, and its measure as an on-time miss', () => {
    const world = aWorld().item('late', { deadline: '2026-03-31' }).accepted('late', APRIL, 100).build();
    expect(itemAt(world, 'late', JUNE).status).toBe('done');
    expect(figuresOf(world, 'KZ', JUNE).measures.onTimeRate).toBe(0);
    expect(verdictOf(world, ['late'], JUNE)).toBe('kept_in_part');
  });

  it('10: keeps reported 100, accepted 60 and verified nothing apart', () => {
    const world = aWorld().item('paper').accepted('paper', APRIL, 60).reported('paper', JUNE, 100).build();
    expect(itemAt(world, 'paper', JUNE)).toMatchObject({
      ...{ reported: 100, accepted: 60, verified: null, status: 'claimed_done' },
    });
    expect(figuresOf(world, 'KZ', JUNE).measures).toMatchObject({
      reported: 100,
      accepted: 60,
      verified: 0,
      gap: 100,
    });
  });
});

describe('a promise', () => {
  it('is not rated before anything is reported, nor without items', () => {
    const world = aWorld().item('silent', { deadline: '2026-03-31' }).build();
    expect(verdictOf(world, ['silent'], JUNE)).toBe('not_yet_rated');
    expect(verdictOf(world, [], JUNE)).toBe('not_yet_rated');
  });

  it('is kept when all is done in time, stalled when nobody reports, broken when the latest deadline passed', () => {
    const world = aWorld()
      .item('first', { deadline: '2026-03-31' })
      .item('second', { deadline: '2026-05-31' })
      .accepted('first', MARCH, 100)
      .accepted('second', MARCH, 50)
      .build();
    expect(verdictOf(world, ['first'], JUNE)).toBe('kept');
    expect(verdictOf(world, ['second'], APRIL)).toBe('in_the_works');
    expect(verdictOf(world, ['second'], 4)).toBe('stalled');
    expect(verdictOf(world, ['second'], JUNE)).toBe('broken');
    expect(verdictOf(world, ['first', 'second'], JUNE)).toBe('kept_in_part');
  });

  it('rests on the items that are not cancelled', () => {
    const world = aWorld()
      .item('kept', { deadline: '2026-03-31' })
      .item('dropped', { deadline: '2026-03-31' });
    world
      .accepted('kept', MARCH, 100)
      .reported('dropped', MARCH, 10)
      .changed('dropped', 'cancel', '2026-06-30');
    expect(verdictOf(world.build(), ['kept', 'dropped'], 4)).toBe('kept_in_part');
    expect(verdictOf(world.build(), ['kept', 'dropped'], JUNE)).toBe('kept');
    expect(verdictOf(world.build(), ['dropped'], JUNE)).toBe('not_yet_rated');
  });
});
