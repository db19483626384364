import type { IsoDay } from '@core/kernel';
import type { AwaitedPlace, NewNotice } from './notice';
import { reminderOf } from './reminder-of';

/** A report that is not complete, and who answers for it. */
export interface Awaited {
  readonly place: AwaitedPlace;
  readonly dueOn: IsoDay;
  readonly people: readonly string[];
}

/** Of which programme and period. */
export interface AwaitedOf {
  readonly programmeId: number;
  /** Code. */
  readonly programme: string;
  readonly period: string;
}

/** A notice that names a hundred places tells nothing. */
const MOST_PLACES = 10;

/** One reminder for each person and due day, however many places the person answers for. */
export function groupReminders(awaited: readonly Awaited[], of: AwaitedOf, today: IsoDay): NewNotice[] {
  const groups = new Map<string, { personId: string; dueOn: IsoDay; places: AwaitedPlace[] }>();
  for (const { place, dueOn, people } of awaited) {
    for (const personId of people) {
      const key = `${personId} ${dueOn}`;
      const group = groups.get(key) ?? { personId, dueOn, places: [] };
      group.places.push(place);
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap(({ personId, dueOn, places }): NewNotice[] => {
    const kind = reminderOf(dueOn, today);
    if (kind === null) return [];
    const { programme, period, programmeId } = of;
    const named = [...places].sort((a, b) => b.missing - a.missing || (a.territory < b.territory ? -1 : 1));
    const params = {
      ...{ programme, period, dueOn },
      missing: places.reduce((sum, { missing }) => sum + missing, 0),
      places: named.slice(0, MOST_PLACES),
      more: Math.max(0, places.length - MOST_PLACES),
    };
    return [{ personId, programmeId, subject: `${programme}/${period}/${dueOn}`, content: { kind, params } }];
  });
}
