import type { TrajectoryPoint } from './trajectory-points';

/** The period up to a given one where report and proof were farthest apart; null when they never were. */
export function widestGap(
  points: readonly TrajectoryPoint[],
  until: string,
): { period: string; gap: number } | null {
  let widest: { period: string; gap: number } | null = null;
  for (const { period, reported, verified } of points) {
    if (period > until || reported === null || verified === null) continue;
    const gap = reported - verified;
    if (gap > (widest?.gap ?? 0)) widest = { period, gap };
  }
  return widest;
}
