import { day, type IsoDay } from '@core/kernel';

/** Kinds of reminders. */
export type ReminderKind = 'due_soon' | 'due_today' | 'overdue';

/** So many days before it is due people are reminded for the first time. */
const DAYS_BEFORE = 3;
/** After so many days a reminder that nobody could send is of no use any more. */
const DAYS_AFTER = 7;

/**
 * Which reminder is right on a day, for a report that is not complete: from three days before, on the day, from the day
 * after. Each is given once, so a process that slept over the first of these days still reminds on the next.
 */
export function reminderOf(dueOn: IsoDay, today: IsoDay): ReminderKind | null {
  const left = day.between(today, dueOn);
  if (left > DAYS_BEFORE || left < -DAYS_AFTER) return null;
  if (left > 0) return 'due_soon';
  return left === 0 ? 'due_today' : 'overdue';
}
