import type { ProgrammeCalendar } from '../data/programme-calendar';
import { metricsErrors } from './metrics.errors';

/**
 * The period that is asked for; by default the last one that ended, before that the first.
 * @throws DomainError `PERIOD.UNKNOWN`, `PERIOD.IN_FUTURE`
 */
export function askedPeriod(programme: ProgrammeCalendar, period: string | undefined): number {
  if (period === undefined) return Math.max(0, programme.endedOrd);
  const ord = programme.periods.indexOf(period);
  if (ord < 0) throw metricsErrors.periodUnknown(period);
  if (ord > programme.currentOrd) throw metricsErrors.periodInFuture(period);
  return ord;
}
