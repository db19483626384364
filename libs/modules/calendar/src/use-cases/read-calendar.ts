import { demandProgramme, scopeOf, type Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ObligationReader, type ReportedRoadMap } from '../data/obligation.reader';
import { OpenCalendar, type OpenedCalendar } from './open-calendar';

/** How much is reported for a period, as far as the actor may see. */
export interface PeriodCounts {
  /** Road maps that reports are expected of, and those whose reports are all there. */
  readonly roadMaps: number;
  readonly complete: number;
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
}

/** A calendar with what is reported, by ord. */
export interface CountedCalendar {
  readonly calendar: OpenedCalendar;
  readonly counts: ReadonlyMap<number, PeriodCounts>;
}

/** Reads the reporting calendar of a programme. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly database: Database,
    private readonly calendars: OpenCalendar,
    private readonly obligations: ObligationReader,
  ) {}

  /** @throws DomainError `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND` */
  async run(code: string, actor: Actor): Promise<CountedCalendar> {
    demandProgramme(actor, 'period.read', code);
    const calendar = await this.calendars.run(this.database, code);
    const rows = await this.obligations.list(this.database, {
      ...{ programmeId: calendar.programme.id, fromOrd: 0, toOrd: calendar.periods.length },
      scope: scopeOf(actor, 'period.read'),
    });
    return { calendar, counts: countsOf(rows) };
  }
}

function countsOf(rows: readonly ReportedRoadMap[]): Map<number, PeriodCounts> {
  const byOrd = new Map<number, PeriodCounts>();
  for (const { ord, expected, received, onTime } of rows) {
    const sum = byOrd.get(ord) ?? { roadMaps: 0, complete: 0, expected: 0, received: 0, onTime: 0 };
    byOrd.set(ord, {
      roadMaps: sum.roadMaps + 1,
      complete: sum.complete + (received >= expected ? 1 : 0),
      expected: sum.expected + expected,
      received: sum.received + received,
      onTime: sum.onTime + onTime,
    });
  }
  return byOrd;
}
