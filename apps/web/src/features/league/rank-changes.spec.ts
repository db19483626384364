import type { League } from './league-query';
import { rankChanges } from './rank-changes';

const league = (tiers: Record<string, [territory: string, rank: number][]>): League =>
  ({
    tiers: Object.entries(tiers).map(([size, places]) => ({
      size,
      places: places.map(([territory, rank]) => ({ territory, rank })),
    })),
  }) as League;

it('tells how far places moved within their tier, and what cannot be compared', () => {
  const before = league({
    small: [
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ],
    large: [['D', 1]],
  });
  const now = league({
    small: [
      ['B', 1],
      ['A', 2],
      ['C', 3],
      ['D', 4],
      ['E', 5],
    ],
  });
  expect([...rankChanges(now, before)]).toEqual([
    ['B', { kind: 'moved', from: 2, steps: 1 }],
    ['A', { kind: 'moved', from: 1, steps: -1 }],
    ['C', { kind: 'moved', from: 3, steps: 0 }],
    ['D', { kind: 'other_tier' }],
    ['E', { kind: 'new' }],
  ]);
});
