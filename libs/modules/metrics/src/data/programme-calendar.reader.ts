import { Injectable } from '@nestjs/common';
import { Clock, day, DomainError, Period, timeZone, type Frequency } from '@core/kernel';
import type { Sql } from '@platform/database';
import type { ProgrammeCalendar } from './programme-calendar';

interface ProgrammeRow {
  id: number;
  code: string;
  startsOn: string;
  reporting: Frequency;
  weights: string;
  timeZone: string;
  ruleVersion: string;
  revision: number;
}

/** The days a programme knows are a few thousand, the items that ask for them a hundred thousand. */
function remembered(ordOf: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>();
  return (at) => {
    let ord = known.get(at);
    if (ord === undefined) known.set(at, (ord = ordOf(at)));
    return ord;
  };
}

@Injectable()
export class ProgrammeCalendarReader {
  constructor(private readonly clock: Clock) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND` */
  async byCode(sql: Sql, code: string): Promise<ProgrammeCalendar> {
    return this.load(sql, 'code = $1', code);
  }

  /** @throws DomainError `PROGRAMME.NOT_FOUND` */
  async byId(sql: Sql, id: number): Promise<ProgrammeCalendar> {
    return this.load(sql, 'id = $1', id);
  }

  private async load(sql: Sql, condition: string, key: string | number): Promise<ProgrammeCalendar> {
    const [programme] = await sql.query<ProgrammeRow>(
      `select id, code, starts_on as "startsOn", reporting, weights, time_zone as "timeZone", rule_version as "ruleVersion", revision
       from programme where ${condition}`,
      [key],
    );
    if (programme === undefined)
      throw new DomainError('PROGRAMME.NOT_FOUND', 'not_found', { programme: key });
    const periods = await sql.query<{ code: string; startsOn: string; endsOn: string }>(
      `select code, starts_on as "startsOn", ends_on as "endsOn" from period where programme_id = $1 order by ord`,
      [programme.id],
    );
    const today = timeZone.dayAt(this.clock.now(), programme.timeZone);
    return {
      id: programme.id,
      code: programme.code,
      ruleVersion: programme.ruleVersion,
      timeZone: programme.timeZone,
      revision: programme.revision,
      reweightCounts: programme.weights === 'expert',
      periods: periods.map(({ code }) => code),
      startsOn: periods.map((period) => day.toNumber(period.startsOn)),
      endsOn: periods.map((period) => day.toNumber(period.endsOn)),
      currentOrd: periods.findLastIndex((period) => period.startsOn <= today),
      endedOrd: periods.findLastIndex((period) => period.endsOn < today),
      ordOf: remembered((at) =>
        Period.containing(day.fromNumber(at), programme.reporting).ordinalIn(programme.startsOn),
      ),
    };
  }
}
