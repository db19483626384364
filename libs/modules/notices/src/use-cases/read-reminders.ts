import { can, demandProgramme, Directory, type Actor } from '@core/access';
import { OpenCalendar } from '@modules/calendar';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ReminderReader, type ReminderRow } from '../data/reminder.reader';

/** Tells who was reminded of a period's reports. */
@Injectable()
export class ReadReminders {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly territories: Territories,
    private readonly calendars: OpenCalendar,
    private readonly reminders: ReminderReader,
  ) {}

  /**
   * Of the liaisons whose places the actor reviews, the oldest first.
   * @throws DomainError `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`
   */
  async run(asked: { programme: string; period?: string }, actor: Actor): Promise<ReminderRow[]> {
    const { programme } = asked;
    demandProgramme(actor, 'report.review', programme);
    const calendar = await this.calendars.run(this.database, programme);
    const period = calendar.period(asked.period).row.code;
    const liaisons = await this.directory.holders('liaison', programme, calendar.now);
    const codes = [...new Set(liaisons.map(({ territory }) => territory))];
    const places = await this.territories.byCode(this.database, codes);
    const persons = liaisons
      .filter(({ territory }) => {
        const path = places.get(territory)?.path ?? [];
        return can(actor, 'report.review', { territory: path, programme });
      })
      .map(({ personId }) => personId);
    if (persons.length === 0) return [];
    return this.reminders.list(this.database, { persons: [...new Set(persons)], programme, period });
  }
}
