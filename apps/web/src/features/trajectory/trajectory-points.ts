import type { FigureSetName, Figures } from '../../shared/api/figures';
import type { ReportingPeriod } from '../../shared/api/reporting-period';

export interface TrajectoryPoint {
  period: string;
  planned: number | null;
  reported: number | null;
  accepted: number | null;
  verified: number | null;
}

/** The series as drawn: the plan for the whole term, the tracks only for periods that have begun. */
export function trajectoryPoints(
  series: readonly Figures[],
  periods: readonly ReportingPeriod[],
  set: FigureSetName,
): TrajectoryPoint[] {
  const future = new Set(periods.filter((one) => one.future).map((one) => one.period));
  return [...series]
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .map((one) => {
      const { planned, reported, accepted, verified } = one[set];
      return future.has(one.period)
        ? { period: one.period, planned, reported: null, accepted: null, verified: null }
        : { period: one.period, planned, reported, accepted, verified };
    });
}
