import { timeZone, type IsoDay } from '@core/kernel';

/** Mails of a day leave from eight o'clock on. */
const HOURS = 8;

/** The day somewhere, and when its morning began; undefined before that. */
export function morning(
  now: Date,
  zone: string,
): { readonly today: IsoDay; readonly began: Date } | undefined {
  const today = timeZone.dayAt(now, zone);
  const began = new Date(timeZone.startOf(today, zone).getTime() + HOURS * 3_600_000);
  return now < began ? undefined : { today, began };
}
