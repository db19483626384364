import type { Actor } from '@core/access';
import { Programmes, type PeriodRow, type ProgrammeTerms } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { RoadMapPlaceReader } from '../data/road-map-place.reader';
import { calendarErrors } from '../domain/calendar.errors';
import { calendarPolicy } from '../domain/calendar.policy';
import { OpenCalendar } from './open-calendar';

/** A period that may be changed, by whom and when. */
export interface OpenedPeriod {
  readonly programme: ProgrammeTerms;
  readonly row: PeriodRow;
  readonly dueAt: Date;
  readonly by: string;
  readonly at: Date;
}

/** Finds a period that somebody wants to change for everybody; nobody locks it until the transaction ends. */
@Injectable()
export class OpenPeriod {
  constructor(
    private readonly calendars: OpenCalendar,
    private readonly places: RoadMapPlaceReader,
    private readonly programmes: Programmes,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.LOCKED`, `REQUEST.FORBIDDEN` */
  async run(
    tx: Transaction,
    { programme: code, period }: { readonly programme: string; readonly period: string },
    actor: Actor,
  ): Promise<OpenedPeriod> {
    await this.programmes.claimPeriod(tx, code, period);
    const calendar = await this.calendars.run(tx, code);
    calendarPolicy.demandForAll(actor, 'period.manage', await this.places.country(tx), code);
    const { row, dueAt } = calendar.period(period);
    if (row.lockedAt !== null) throw calendarErrors.locked(period);
    return { programme: calendar.programme, row, dueAt, by: actor.id, at: calendar.now };
  }
}
