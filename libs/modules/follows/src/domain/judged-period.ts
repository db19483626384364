import { day, timeZone, type IsoDay } from '@core/kernel';
import { dueDay, type OpenedCalendar } from '@modules/calendar';

/** The period that followers are told of. */
export interface JudgedPeriod {
  readonly ord: number;
  readonly code: string;
  /** The period before; null at the beginning of the term. */
  readonly before: string | null;
  /** Whole days since the due day, from 1 on. */
  readonly daysSinceDue: number;
}

/**
 * The last period whose due time has passed. While reports still have time, what is missing is no news: every month would
 * begin with an alert. One period alone is judged, so that a history that is filled in later alerts nobody.
 */
export function judgedPeriod({ periods, programme, now }: OpenedCalendar): JudgedPeriod | undefined {
  const period = periods.findLast(({ ended, dueAt }) => ended && dueAt <= now);
  if (period === undefined) return undefined;
  const { ord, code } = period.row;
  const today: IsoDay = timeZone.dayAt(now, programme.timeZone);
  const before = periods.find(({ row }) => row.ord === ord - 1);
  return {
    ...{ ord, code, before: before?.row.code ?? null },
    daysSinceDue: day.between(dueDay.of(period.dueAt, programme.timeZone), today),
  };
}
