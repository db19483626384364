import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';

/** A note to be written. */
export interface NewNote {
  readonly programmeId: number;
  readonly territoryId: number;
  readonly ord: number;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

/** Why a note does not stand any more. */
export interface Withdrawal {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** Notes are appended; a withdrawal is stamped on them once. */
@Injectable()
export class NoteRepository {
  /** Gives its id. */
  async add(tx: Transaction, note: NewNote): Promise<number> {
    const [{ id }] = await tx.query<{ id: number }>(
      `insert into note (programme_id, territory_id, period_ord, text, written_by, written_at)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [note.programmeId, note.territoryId, note.ord, note.text, note.writtenBy, note.writtenAt],
    );
    return id;
  }

  /** Gives false when it was withdrawn already. */
  async withdraw(tx: Transaction, id: number, { by, at, reason }: Withdrawal): Promise<boolean> {
    const stamped = await tx.query(
      `with stamped as (
         update note set withdrawn_by = $2, withdrawn_at = $3, withdrawal_reason = $4
          where id = $1 and withdrawn_at is null returning 1
       ) select from stamped`,
      [id, by, at, reason],
    );
    return stamped.length > 0;
  }
}
