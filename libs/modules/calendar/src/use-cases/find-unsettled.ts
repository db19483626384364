import type { Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { RoadMapPlaceReader } from '../data/road-map-place.reader';
import { calendarPolicy } from '../domain/calendar.policy';
import { FindObligations } from './find-obligations';
import { OpenCalendar, type CalendarPeriod, type OpenedCalendar } from './open-calendar';

/** Tells whose reports are missing when a period is to be closed. */
@Injectable()
export class FindUnsettled {
  constructor(
    private readonly places: RoadMapPlaceReader,
    private readonly calendars: OpenCalendar,
    private readonly obligations: FindObligations,
  ) {}

  /**
   * Codes of the territories whose reports are not complete.
   * @throws DomainError `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`
   */
  async run(
    tx: Transaction,
    { programme, period: code }: { readonly programme: string; readonly period: string },
    actor: Actor,
  ): Promise<{ calendar: OpenedCalendar; period: CalendarPeriod; territories: string[] }> {
    const calendar = await this.calendars.run(tx, programme);
    calendarPolicy.demandForAll(actor, 'period.lock', await this.places.country(tx), programme);
    const period = calendar.period(code);
    const owed = await this.obligations.run(tx, calendar, period, { scope: 'everywhere' });
    const missing = owed.filter(({ state }) => state !== 'complete');
    return { calendar, period, territories: missing.map(({ territory }) => territory) };
  }
}
