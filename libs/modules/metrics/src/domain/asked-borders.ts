import { day, Period } from '@core/kernel';
import { metricsErrors } from './metrics.errors';

/**
 * The day (as a number) whose borders are asked for: a day, or a period, which means its last day. Undefined: the
 * borders of each period.
 * @throws DomainError `METRICS.BAD_BORDERS`
 */
export function askedBorders(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (day.isValid(text)) return day.toNumber(text);
  const period = Period.tryParse(text);
  if (period === null) throw metricsErrors.bordersUnreadable(text);
  return day.toNumber(period.end);
}
