import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import type { ProgressRow } from '@core/reporting';
import {
  EntryReader,
  Ledger,
  placeOfItems,
  type EntryRow,
  type EntryState,
  type LineSource,
} from '@modules/ledger';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database, type Transaction } from '@platform/database';
import { readEntry, type EntryCells } from '../domain/read-entry';
import { nothingStands, periodLocked } from '../domain/reports.errors';
import { JudgeEntry, type SoundEntry } from './judge-entry';

/** One entry by form. */
export interface NewEntry {
  /** Code. */
  readonly programme: string;
  readonly cells: EntryCells;
  /** Why a locked period is corrected. */
  readonly reason: string | null;
}

const STANDING: readonly EntryState[] = ['submitted', 'endorsed', 'accepted'];
/** More revisions of one item and period than anybody has ever made. */
const MOST_REVISIONS = 500;

/** Records one entry by the same rules as the row of a file. */
@Injectable()
export class SubmitEntry {
  constructor(
    private readonly database: Database,
    private readonly judge: JudgeEntry,
    private readonly programmes: Programmes,
    private readonly ledger: Ledger,
    private readonly entries: EntryReader,
    private readonly clock: Clock,
  ) {}

  /** The new revision, or the standing one that says the same. @throws DomainError, see {@link JudgeEntry} */
  async run(entry: NewEntry, actor: Actor): Promise<{ entry: EntryRow; isNew: boolean }> {
    const row = readEntry(entry.cells);
    const recorded = await this.database.transaction(async (tx) => {
      const sound = await this.judge.run(tx, { ...entry, row }, actor);
      await this.hold(tx, sound, entry, row.period);
      const { entryIds } = await this.ledger.appendLines(tx, lineOf(sound, row), {
        submittedBy: actor.id,
        submittedAt: this.clock.now(),
        importId: null,
        reason: entry.reason,
      });
      if (entryIds.length === 0) return { sound, entryIds };
      await this.ledger.requestFold(tx, sound.programmeId);
      await audit.record(tx, {
        ...{ actor, action: 'entry.submitted', subject: { kind: 'entry', id: entryIds[0] } },
        ...(await placeOfItems(tx, [sound.itemId])),
        after: {
          item: sound.itemId,
          period: row.period,
          value: sound.value,
          isCorrection: entry.reason !== null,
        },
      });
      return { sound, entryIds };
    });
    const isNew = recorded.entryIds.length > 0;
    const [found]: (EntryRow | undefined)[] = isNew
      ? await this.entries.byIds(recorded.entryIds)
      : await this.standing(recorded.sound);
    // Withdrawn or returned since by somebody else: what was sent is no longer what stands.
    if (found === undefined) throw nothingStands();
    return { entry: found, isNew };
  }

  /** It may have been locked since the entry was judged. */
  private async hold(
    tx: Transaction,
    { programmeId, ord }: SoundEntry,
    { reason }: NewEntry,
    period: string,
  ): Promise<void> {
    const [held] = await this.programmes.holdPeriods(tx, programmeId, [ord]);
    if (held?.isLocked !== false && reason === null) throw periodLocked(period);
  }

  private async standing({ itemId, ord }: SoundEntry): Promise<EntryRow[]> {
    const revisions = await this.entries.ofItem({ itemId, ord, limit: MOST_REVISIONS });
    return revisions.filter(({ state }) => STANDING.includes(state)).slice(-1);
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
