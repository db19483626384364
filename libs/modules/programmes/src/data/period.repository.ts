import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';

/** Locks and unlocks periods of a programme. */
@Injectable()
export class PeriodRepository {
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
}
