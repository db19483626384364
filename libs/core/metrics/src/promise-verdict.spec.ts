import { promiseVerdict, type PromiseTally } from './promise-verdict';

const T = '2026-10-31';
const open: PromiseTally = {
  items: 2,
  reported: 2,
  done: 0,
  doneLate: 0,
  fresh: 2,
  lastDeadline: '2026-12-31',
};

describe('promiseVerdict', () => {
  it.each([
    ['has no items', { items: 0, reported: 0, fresh: 0, lastDeadline: null }, 'not_yet_rated'],
    [
      'has nothing reported, even past its deadline',
      { reported: 0, lastDeadline: '2026-01-31' },
      'not_yet_rated',
    ],
    ['has all its items done in time', { done: 2 }, 'kept'],
    [
      'has all its items done, one late (vector 9)',
      { done: 2, doneLate: 1, lastDeadline: '2026-01-31' },
      'kept_in_part',
    ],
    ['is past its deadline with none done', { lastDeadline: '2026-10-30' }, 'broken'],
    ['is past its deadline with one done', { done: 1, lastDeadline: '2026-10-30' }, 'kept_in_part'],
    ['is on its deadline', { lastDeadline: T }, 'in_the_works'],
    ['has no fresh item', { fresh: 0 }, 'stalled'],
    ['has a fresh item', { fresh: 1, done: 1 }, 'in_the_works'],
  ] as const)('when the promise %s: %o → %s', (_, parts, verdict) => {
    expect(promiseVerdict({ ...open, ...parts }, T)).toBe(verdict);
  });
});
