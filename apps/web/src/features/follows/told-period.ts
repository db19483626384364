import type { ReportingPeriod } from '../../shared/api/reporting-period';

/** The period that followers are told of: the last one whose due time has passed. */
export function toldPeriod(periods: readonly ReportingPeriod[], now: Date): string | undefined {
  return periods.findLast(({ ended, dueAt }) => ended && new Date(dueAt) <= now)?.period;
}
