import { day, timeZone } from '@core/kernel';
import { metricsErrors } from './metrics.errors';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * The moment up to which things count: an ISO instant, or a day, which means its end in the programme's time zone.
 * Undefined: all that is recorded.
 * @throws DomainError `METRICS.BAD_KNOWN_AT`
 */
export function knownAtOf(text: string | undefined, zone: string): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (day.isValid(text)) return timeZone.endOf(text, zone).toISOString();
  if (!INSTANT.test(text) || Number.isNaN(Date.parse(text))) throw metricsErrors.knownAtUnreadable(text);
  return new Date(text).toISOString();
}
