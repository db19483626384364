import type { League } from './league-query';

/** Where a place stood in another period: its tier and its rank there. */
interface Standing {
  tier: string;
  rank: number;
}

/** How a place moved since the period before: from which rank, how many up (below 0: down), or why that is not told. */
export type RankChange =
  { kind: 'moved'; from: number; steps: number } | { kind: 'new' } | { kind: 'other_tier' };

function standings({ tiers }: League): Map<string, Standing> {
  return new Map(
    tiers.flatMap(({ size, places }) =>
      places.map(({ territory, rank }) => [territory, { tier: size, rank }] as const),
    ),
  );
}

/** By territory; ranks of different tiers are not compared. */
export function rankChanges(now: League, before: League): Map<string, RankChange> {
  const earlier = standings(before);
  return new Map(
    [...standings(now)].map(([territory, { tier, rank }]): [string, RankChange] => {
      const was = earlier.get(territory);
      if (!was) return [territory, { kind: 'new' }];
      return [
        territory,
        was.tier === tier
          ? { kind: 'moved', from: was.rank, steps: was.rank - rank }
          : { kind: 'other_tier' },
      ];
    }),
  );
}
