import type { Frequency, IsoDay } from '@core/kernel';
import type { WeightPolicy } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** What rules about dates and weights need to know of a programme. */
export interface ProgrammeTerms {
  readonly id: number;
  readonly code: string;
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
  readonly reporting: Frequency;
  readonly dueDay: number;
  readonly timeZone: string;
  readonly weights: WeightPolicy;
  /** Grows with every change of anything shown of the programme. */
  readonly revision: number;
}

/** A row of a programme's reporting calendar. */
export interface PeriodRow {
  /** 0 is the period that contains the first day of the term. */
  readonly ord: number;
  /** `2026-10` or `2026-Q4` */
  readonly code: string;
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
  /** The midnight that ends the due day, by the programme's rule; the ledger knows where it was moved. */
  readonly dueAt: Date;
  /** Days after the due day in which a report is late and not yet overdue. */
  readonly graceDays: number;
  readonly lockedAt: Date | null;
  readonly lockedBy: string | null;
}

const TERMS = `
  select id, code, starts_on as "startsOn", ends_on as "endsOn", reporting, due_day as "dueDay",
         time_zone as "timeZone", weights, revision
    from programme`;

/** Finds programmes and their calendars for other modules. */
@Injectable()
export class ProgrammeTermsReader {
  async find(sql: Sql, code: string): Promise<ProgrammeTerms | undefined> {
    const [programme] = await sql.query<ProgrammeTerms>(`${TERMS} where code = $1`, [code]);
    return programme;
  }

  async byId(sql: Sql, id: number): Promise<ProgrammeTerms | undefined> {
    const [programme] = await sql.query<ProgrammeTerms>(`${TERMS} where id = $1`, [id]);
    return programme;
  }

  /** All periods of the term, first to last. */
  async periods(sql: Sql, programmeId: number): Promise<PeriodRow[]> {
    return sql.query<PeriodRow>(
      `select c.ord, c.code, c.starts_on as "startsOn", c.ends_on as "endsOn", c.due_at as "dueAt",
              coalesce(c.grace_days, p.grace_days) as "graceDays", c.locked_at as "lockedAt", c.locked_by as "lockedBy"
         from period c join programme p on p.id = c.programme_id where c.programme_id = $1 order by c.ord`,
      [programmeId],
    );
  }
}
