import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';

/** What somebody did to a period of the calendar. */
export interface PeriodStep {
  readonly programmeId: number;
  readonly ord: number;
  readonly kind: 'locked' | 'unlocked' | 'due_moved' | 'grace_changed';
  readonly forced?: boolean;
  readonly reason: string | null;
  /** Road maps whose reports were not complete. */
  readonly unsettled?: number;
  readonly detail?: object;
  readonly by: string;
  readonly at: Date;
}

/** A step as it is shown. */
export interface TakenStep {
  readonly kind: PeriodStep['kind'];
  readonly forced: boolean;
  readonly reason: string | null;
  readonly unsettled: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly at: Date;
}

/** Appends and reads `period_step`. */
@Injectable()
export class PeriodStepRepository {
  async append(tx: Transaction, step: PeriodStep): Promise<void> {
    const { programmeId, ord, kind, forced, reason, unsettled, detail, by, at } = step;
    await tx.query(
      `insert into period_step (programme_id, ord, kind, forced, reason, unsettled, detail, taken_by, taken_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[programmeId, ord, kind, forced ?? false, reason, unsettled ?? null],
        ...[JSON.stringify(detail ?? {}), by, at],
      ],
    );
  }

  /** The latest first. */
  async list(sql: Sql, programmeId: number, ord: number): Promise<TakenStep[]> {
    return sql.query<TakenStep>(
      `select kind, forced, reason, unsettled, detail, taken_by as by, taken_at as at
         from period_step where programme_id = $1 and ord = $2 order by id desc`,
      [programmeId, ord],
    );
  }
}
