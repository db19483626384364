import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import type { ProgressRow } from '@core/reporting';
import { EntryReader, Ledger, type EntryRow, type LineSource } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { readEntry, type EntryCells } from '../domain/read-entry';
import { JudgeEntry, type SoundEntry } from './judge-entry';

/** One entry by form. */
export interface NewEntry {
  /** Code. */
  readonly programme: string;
  readonly cells: EntryCells;
  /** Why a locked period is corrected. */
  readonly reason: string | null;
}

/** More revisions of one item and period than anybody has ever made. */
const MOST_REVISIONS = 500;

/** Records one entry by the same rules as the row of a file. */
@Injectable()
export class SubmitEntry {
  constructor(
    private readonly database: Database,
    private readonly judge: JudgeEntry,
    private readonly ledger: Ledger,
    private readonly entries: EntryReader,
    private readonly clock: Clock,
  ) {}

  /** The new revision, or the standing one that says the same. @throws DomainError, see {@link JudgeEntry} */
  async run(entry: NewEntry, actor: Actor): Promise<{ entry: EntryRow; isNew: boolean }> {
    const row = readEntry(entry.cells);
    const recorded = await this.database.transaction(async (tx) => {
      const sound = await this.judge.run(tx, { ...entry, row }, actor);
      const { entryIds } = await this.ledger.appendLines(tx, lineOf(sound, row), {
        submittedBy: actor.id,
        submittedAt: this.clock.now(),
        importId: null,
        reason: entry.reason,
      });
      if (entryIds.length > 0) await this.ledger.requestFold(tx, sound.programmeId);
      return { sound, entryIds };
    });
    const isNew = recorded.entryIds.length > 0;
    const [found] = isNew ? await this.entries.byIds(recorded.entryIds) : await this.standing(recorded.sound);
    return { entry: found, isNew };
  }

  private async standing({ programmeId, itemId, ord }: SoundEntry): Promise<EntryRow[]> {
    const revisions = await this.entries.list({ programmeId, itemId, ord, limit: MOST_REVISIONS });
    return revisions.filter(({ state }) => state === 'submitted' || state === 'accepted').slice(-1);
  }
}

function lineOf({ itemId, ord, value }: SoundEntry, row: ProgressRow): LineSource {
  return {
    sql: `select $1::bigint as item_id, $2::smallint as period_ord, $3::numeric as value, $4::numeric as numerator,
                 $5::numeric as denominator, $6::numeric as spent, $7::text as narrative, $8::text as delay_reason,
                 $9::text as evidence`,
    params: [
      itemId,
      ord,
      value,
      row.numerator,
      row.denominator,
      row.spent,
      row.narrative,
      row.delayReason,
      row.evidence,
    ],
  };
}
