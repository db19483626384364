import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { DirtyRepository } from '@modules/ledger';
import { FoldRunRepository } from './fold-run.repository';

/**
 * SQL condition: a line of the outbox that brings marks to programme $1 when it is told. Everything else is marked where
 * it is recorded, so whatever keeps another event from being told keeps no edition waiting.
 */
const MARKING = `(name like 'territories.%'
  or name in ('change.requested', 'change.decided') and (payload->>'programmeId')::int = $1)`;

/** Tells whether the sums of a programme hold everything that was recorded, and keeps them as they are meanwhile. */
@Injectable()
export class SettledSumsReader {
  constructor(
    private readonly runs: FoldRunRepository,
    private readonly marks: DirtyRepository,
  ) {}

  /**
   * Takes the turn of a fold, so that no sum changes until the transaction ends. False while something waits to be folded:
   * marks, files on their way since before `since`, events of that time that mark and were not told, a period without its first fold.
   */
  async hold(tx: Transaction, programmeId: number, ord: number, since: Date): Promise<boolean> {
    const { programme } = await this.runs.begin(tx, programmeId);
    const begun = await this.runs.firstBegunSince(tx, programme);
    if (begun !== undefined && begun <= ord) return false;
    if ((await this.marks.marked(tx, programmeId)).length > 0) return false;
    const [{ open }] = await tx.query<{ open: boolean }>(
      `select exists (
         select from import where programme_id = $1 and mode = 'apply' and received_at <= $2
           and status in ('uploaded', 'parsing', 'validating', 'applying')
       ) or exists (
         select from outbox where done_at is null and kind = 'event' and created_at <= $2 and ${MARKING}
       ) as open`,
      [programmeId, since],
    );
    return !open;
  }
}
