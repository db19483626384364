import { timeZone as zones } from '@core/kernel';
import type { CalendarPeriod } from './calendar-queries';

const DAY_MS = 86_400_000;

/** The last day on which a report is on time, `2026-02-10`: a due time is the midnight at its end, in the zone. */
function dueOn(dueAt: string, timeZone: string): string {
  return zones.dayAt(new Date(new Date(dueAt).getTime() - 1), timeZone);
}

/** Days after the due day in which a report is late and not yet overdue. */
function grace({ dueAt, graceEndsAt }: Pick<CalendarPeriod, 'dueAt' | 'graceEndsAt'>): number {
  return Math.round((new Date(graceEndsAt).getTime() - new Date(dueAt).getTime()) / DAY_MS);
}

/** The days of a period, as people speak of them. */
export const periodDays = { dueOn, grace } as const;
