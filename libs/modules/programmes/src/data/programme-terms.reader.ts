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
  /** The midnight that ends the due day. */
  readonly dueAt: Date;
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
      `select ord, code, starts_on as "startsOn", ends_on as "endsOn", due_at as "dueAt",
              locked_at as "lockedAt", locked_by as "lockedBy"
         from period where programme_id = $1 order by ord`,
      [programmeId],
    );
  }
}
