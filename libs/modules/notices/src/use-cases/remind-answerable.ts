import { Clock, day, type IsoDay } from '@core/kernel';
import {
  dueDay,
  FindAnswerable,
  FindObligations,
  OpenCalendar,
  type CalendarPeriod,
  type OpenedCalendar,
} from '@modules/calendar';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { NoticeRepository } from '../data/notice.repository';
import { groupReminders } from '../domain/group-reminders';
import { morning } from '../domain/morning';

/** The first reminder comes so many days before the due day. */
const DAYS_AHEAD = 3;
/** A period that was due longer ago is nobody's news, however long a road map was given. */
const DAYS_BACK = 92;

/** Reminds those who answer for reports that are not complete. Safe to repeat: everybody is told everything once. */
@Injectable()
export class RemindAnswerable {
  constructor(
    private readonly database: Database,
    private readonly calendars: OpenCalendar,
    private readonly obligations: FindObligations,
    private readonly answerable: FindAnswerable,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  /** Gives how many reminders are new. */
  async run(): Promise<number> {
    const programmes = await this.database.query<{ code: string }>(
      'select code from programme order by code',
    );
    let given = 0;
    for (const { code } of programmes) {
      const calendar = await this.calendars.run(this.database, code);
      const today = morning(calendar.now, calendar.programme.timeZone)?.today;
      if (today === undefined) continue;
      for (const period of calendar.periods) {
        if (mayRemind(period, calendar, today)) given += await this.remind(calendar, period, today);
      }
    }
    return given;
  }

  private async remind(calendar: OpenedCalendar, period: CalendarPeriod, today: IsoDay): Promise<number> {
    const { id: programmeId, code: programme, timeZone } = calendar.programme;
    const owed = await this.obligations.run(this.database, calendar, period, { scope: 'everywhere' });
    const open = owed.filter(({ state }) => state !== 'complete');
    const places = open.map(({ territory }) => territory);
    const people = await this.answerable.run(this.database, programme, places, calendar.now);
    const awaited = open.map(({ territory, name, expected, received, dueAt }) => ({
      place: { territory, name, missing: expected - received },
      dueOn: dueDay.of(dueAt, timeZone),
      people: (people.get(territory) ?? []).map(({ id }) => id),
    }));
    const reminders = groupReminders(awaited, { programmeId, programme, period: period.row.code }, today);
    return this.notices.give(this.database, reminders, this.clock.now());
  }
}

function mayRemind(period: CalendarPeriod, { programme }: OpenedCalendar, today: IsoDay): boolean {
  if (!period.begun || period.state === 'locked') return false;
  const left = day.between(today, dueDay.of(period.dueAt, programme.timeZone));
  return left <= DAYS_AHEAD && left >= -DAYS_BACK;
}
