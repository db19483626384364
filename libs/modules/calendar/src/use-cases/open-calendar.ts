import { Clock, timeZone } from '@core/kernel';
import { Extensions, type DueTimes } from '@modules/ledger';
import { Programmes, type PeriodRow, type ProgrammeTerms } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { calendarErrors } from '../domain/calendar.errors';
import { dueDay } from '../domain/due-day';
import { periodState, type PeriodState } from '../domain/period-state';

/** A period as it stands now. */
export interface CalendarPeriod {
  readonly row: PeriodRow;
  /** For everybody who was granted nothing else. */
  readonly dueAt: Date;
  readonly graceEndsAt: Date;
  readonly begun: boolean;
  readonly ended: boolean;
  readonly state: PeriodState;
}

/** A programme's calendar at one instant. */
export interface OpenedCalendar {
  readonly programme: ProgrammeTerms;
  readonly periods: readonly CalendarPeriod[];
  readonly dueTimes: DueTimes;
  readonly now: Date;
  /** The last period that has ended: what is shown unless told otherwise. */
  readonly ended: CalendarPeriod | undefined;
  /** The period of a code; without one the last that ended. @throws DomainError `PERIOD.UNKNOWN` */
  period(code: string | undefined): CalendarPeriod;
}

/** Reads the calendar of a programme with everything that was moved in it. */
@Injectable()
export class OpenCalendar {
  constructor(
    private readonly programmes: Programmes,
    private readonly extensions: Extensions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND` */
  async run(sql: Sql, code: string): Promise<OpenedCalendar> {
    const programme = await this.programmes.find(sql, code);
    if (programme === undefined) throw calendarErrors.programmeUnknown(code);
    const rows = await this.programmes.periods(sql, programme.id);
    const range = { fromOrd: 0, toOrd: rows.length };
    const dueTimes = await this.extensions.dueTimes(sql, programme.id, range);
    const now = this.clock.now();
    const periods = rows.map((row) => opened(row, dueTimes, programme.timeZone, now));
    const ended = periods.findLast((period) => period.ended);
    return {
      ...{ programme, periods, dueTimes, now, ended },
      period: (wanted) => {
        const found =
          wanted === undefined ? (ended ?? periods[0]) : periods.find(({ row }) => row.code === wanted);
        if (found === undefined) throw calendarErrors.periodUnknown(wanted ?? '');
        return found;
      },
    };
  }
}

function opened(row: PeriodRow, dueTimes: DueTimes, zone: string, now: Date): CalendarPeriod {
  const today = timeZone.dayAt(now, zone);
  const dueAt = dueTimes.ofPeriod(row.ord, row.dueAt);
  const stages = {
    dueAt,
    graceEndsAt: dueDay.graceEnd(dueAt, row.graceDays, zone),
    begun: row.startsOn <= today,
    ended: row.endsOn < today,
  };
  return { row, ...stages, state: periodState({ ...stages, lockedAt: row.lockedAt }, now) };
}
