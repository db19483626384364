import { demandProgramme, scopeOf, type Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ObligationReader, type ReportedRoadMap } from '../data/obligation.reader';
import { OpenCalendar, type CalendarPeriod, type OpenedCalendar } from './open-calendar';

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

/** A period with what is reported; undefined where nothing is expected. */
export interface CountedPeriod {
  readonly period: CalendarPeriod;
  readonly counts: PeriodCounts | undefined;
}

/** Reads the reporting calendar of a programme. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly database: Database,
    private readonly calendars: OpenCalendar,
    private readonly obligations: ObligationReader,
  ) {}

  /** All periods. @throws DomainError `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND` */
  async run(code: string, actor: Actor): Promise<CountedCalendar> {
    demandProgramme(actor, 'period.read', code);
    const calendar = await this.calendars.run(this.database, code);
    const range = { fromOrd: 0, toOrd: calendar.periods.length };
    return { calendar, counts: await this.counts(calendar, range, actor) };
  }

  /** One period. @throws DomainError `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN` */
  async one(code: string, period: string, actor: Actor): Promise<CountedPeriod> {
    demandProgramme(actor, 'period.read', code);
    const calendar = await this.calendars.run(this.database, code);
    const found = calendar.period(period);
    const { ord } = found.row;
    const counts = await this.counts(calendar, { fromOrd: ord, toOrd: ord }, actor);
    return { period: found, counts: counts.get(ord) };
  }

  private async counts(
    { programme }: OpenedCalendar,
    range: { readonly fromOrd: number; readonly toOrd: number },
    actor: Actor,
  ): Promise<Map<number, PeriodCounts>> {
    const scope = scopeOf(actor, 'period.read');
    return countsOf(
      await this.obligations.list(this.database, { programmeId: programme.id, ...range, scope }),
    );
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
