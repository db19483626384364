import { day, timeZone, type IsoDay } from '@core/kernel';

/** The day at whose end something is due. */
function of(dueAt: Date, zone: string): IsoDay {
  return timeZone.dayAt(new Date(dueAt.getTime() - 1), zone);
}

/** The end of the last day of grace after a due time. */
function graceEnd(dueAt: Date, graceDays: number, zone: string): Date {
  return timeZone.endOf(day.add(of(dueAt, zone), graceDays), zone);
}

/** Between due instants and the days people know them by. */
export const dueDay = { of, graceEnd } as const;
