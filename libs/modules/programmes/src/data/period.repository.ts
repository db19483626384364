import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';

/** A period that stays as it is until the transaction ends. */
export interface HeldPeriod {
  readonly ord: number;
  readonly code: string;
  readonly isLocked: boolean;
}

/** Locks and unlocks periods of a programme, and sets their grace. */
@Injectable()
export class PeriodRepository {
  /** Keeps periods from being locked or unlocked until the transaction ends; others may hold them too. */
  async hold(tx: Transaction, programmeId: number, ords: readonly number[]): Promise<HeldPeriod[]> {
    return tx.query<HeldPeriod>(
      `select ord, code, locked_at is not null as "isLocked" from period
        where programme_id = $1 and ord = any($2::int[]) order by ord for share`,
      [programmeId, ords],
    );
  }

  /** Waits for everybody who holds the period, and lets nobody else hold it until the transaction ends. */
  async claim(tx: Transaction, programme: string, period: string): Promise<void> {
    await tx.query(
      `select from period c join programme p on p.id = c.programme_id
        where p.code = $1 and c.code = $2 for update of c`,
      [programme, period],
    );
  }

  /** Gives false when the period is locked already or does not exist. */
  async lock(tx: Transaction, programmeId: number, ord: number, by: string, at: Date): Promise<boolean> {
    const locked = await tx.query(
      `update period set locked_at = $3, locked_by = $4
        where programme_id = $1 and ord = $2 and locked_at is null returning ord`,
      [programmeId, ord, at, by],
    );
    return locked.length > 0;
  }

  /** Gives false when the period is not locked or does not exist. */
  async unlock(tx: Transaction, programmeId: number, ord: number): Promise<boolean> {
    const unlocked = await tx.query(
      `update period set locked_at = null, locked_by = null
        where programme_id = $1 and ord = $2 and locked_at is not null returning ord`,
      [programmeId, ord],
    );
    return unlocked.length > 0;
  }

  /** @param days null: as the programme has it */
  async setGrace(tx: Transaction, programmeId: number, ord: number, days: number | null): Promise<void> {
    await tx.query('update period set grace_days = $3 where programme_id = $1 and ord = $2', [
      programmeId,
      ord,
      days,
    ]);
  }
}
