import type { FigureSetName, Figures, PlannedFigures } from '../../shared/api/figures';

/** What was noted at the points, by period. */
export type PeriodNotes = ReadonlyMap<string, readonly string[]>;

export interface TrajectoryPoint {
  period: string;
  planned: number | null;
  reported: number | null;
  accepted: number | null;
  verified: number | null;
}

/** What is drawn: the plan over the whole term, the tracks over the periods that have figures, in the order of time. */
export function trajectoryPoints(
  series: readonly Pick<Figures, 'period' | FigureSetName>[],
  plan: readonly PlannedFigures[],
  set: FigureSetName,
): TrajectoryPoint[] {
  const points = new Map<string, TrajectoryPoint>();
  for (const one of plan) {
    points.set(one.period, {
      period: one.period,
      planned: one[set],
      reported: null,
      accepted: null,
      verified: null,
    });
  }
  for (const one of series) {
    const { planned, reported, accepted, verified } = one[set];
    points.set(one.period, { period: one.period, planned, reported, accepted, verified });
  }
  return [...points.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}
