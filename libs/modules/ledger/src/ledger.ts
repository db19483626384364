import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { DirtyRepository } from './data/dirty.repository';
import { EntryRepository, type EntryToDecide } from './data/entry.repository';
import { ItemStateRepository } from './data/item-state.repository';
import type { LineSource } from './data/line-source';
import { VerificationRepository, type NewVerification } from './data/verification.repository';
import type { Authorship } from './domain/authorship';
import { decidable, type Refusal, type ReviewDecision } from './domain/decidable';
import { entryId, parseEntryId, type EntryKey } from './domain/entry-id';
import { EntriesReturned, LedgerMarked } from './domain/ledger.events';

/** The only door through which progress is written: append, decide, verify, withdraw. */
@Injectable()
export class Ledger {
  constructor(
    private readonly entries: EntryRepository,
    private readonly states: ItemStateRepository,
    private readonly dirty: DirtyRepository,
    private readonly verifications: VerificationRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Appends lines as new revisions; a line that equals the latest standing revision of its item and period is left
   * out and counted as unchanged. Safe to repeat.
   */
  async appendLines(
    tx: Transaction,
    source: LineSource,
    by: Authorship,
  ): Promise<{ accepted: number; unchanged: number; entryIds: string[] }> {
    await this.states.lock(tx, source);
    const [{ lines }] = await tx.query<{ lines: number }>(
      `select count(*)::int as lines from (${source.sql}) l`,
      source.params,
    );
    const appended = await this.entries.append(tx, source, by);
    if (appended.length > 0) {
      await this.states.advance(tx, appended);
      await this.dirty.markItems(tx, appended);
    }
    return { accepted: appended.length, unchanged: lines - appended.length, entryIds: appended.map(entryId) };
  }

  /** Endorses, accepts or returns entries; what cannot be decided is refused by name, the rest is decided. */
  async decide(
    tx: Transaction,
    ids: readonly string[],
    decision: ReviewDecision,
  ): Promise<{ decided: number; refused: Refusal[] }> {
    const keys = ids.map(parseEntryId);
    await this.states.lock(tx, itemsOf(keys));
    const found = await this.entries.findToDecide(tx, keys);
    const { toDecide, refused } = decidable(keys, found, decision);
    if (toDecide.length === 0) return { decided: 0, refused };
    if (decision.decision === 'endorsed') {
      // No track reads an endorsement, so nothing is to be folded.
      await this.entries.endorse(tx, toDecide, decision.by, decision.at);
      return { decided: toDecide.length, refused };
    }
    await this.entries.decide(tx, toDecide, decision);
    await this.states.refresh(tx, unique(toDecide));
    await this.dirty.markItems(tx, toDecide);
    await this.tellDecided(tx, toDecide, found, decision);
    return { decided: toDecide.length, refused };
  }

  /**
   * Withdraws what an import brought, on every track; entries that somebody revised since stay and are listed.
   * `submittedAt` is the moment the import was received.
   */
  async withdrawImport(
    tx: Transaction,
    imported: { id: string; submittedAt: Date },
    by: { actorId: string; at: Date },
  ): Promise<{ withdrawn: number; refused: EntryKey[] }> {
    const items = await this.entries.itemsOfImport(tx, imported.id, imported.submittedAt);
    await this.states.lock(tx, { sql: 'select unnest($1::bigint[]) as item_id', params: [items] });
    const refused = await this.entries.revisedSince(tx, imported.id, imported.submittedAt);
    const withdrawn = await this.entries.withdrawImport(
      tx,
      imported.id,
      imported.submittedAt,
      by.actorId,
      by.at,
    );
    if (withdrawn.length > 0) {
      await this.states.refresh(tx, unique(withdrawn));
      await this.dirty.markItems(tx, withdrawn);
    }
    return { withdrawn: withdrawn.length, refused };
  }

  /** Records what somebody independent saw. */
  async verify(tx: Transaction, verification: NewVerification): Promise<{ id: number }> {
    await this.states.lock(tx, { sql: 'select $1::bigint as item_id', params: [verification.itemId] });
    const recorded = await this.verifications.insert(tx, verification);
    await this.dirty.markItems(tx, [{ itemId: verification.itemId, ord: recorded.ord }]);
    await this.requestFoldOfItem(tx, verification.itemId);
    return { id: recorded.id };
  }

  /** Makes the items of road maps ready for entries and marks their plan. */
  async openItems(tx: Transaction, roadMapIds: readonly number[], fromOrd: number): Promise<void> {
    await this.states.open(tx, roadMapIds);
    await this.dirty.markPlan(tx, roadMapIds, fromOrd);
  }

  /** Asks for a fold of what is marked once the transaction has committed. */
  async requestFold(tx: Transaction, programmeId: number): Promise<void> {
    const payload = new LedgerMarked(programmeId);
    await this.outbox.publish(tx, { name: LedgerMarked.eventName, payload, coalesces: true });
  }

  /** Each programme hears of its own entries: a review may reach over several. */
  private async tellDecided(
    tx: Transaction,
    decided: readonly EntryKey[],
    found: readonly EntryToDecide[],
    { decision, by, at }: ReviewDecision,
  ): Promise<void> {
    const ids = new Set(decided.map(entryId));
    const told = found.filter((entry) => ids.has(entryId(entry)));
    for (const programmeId of new Set(told.map((entry) => entry.programmeId))) {
      await this.requestFold(tx, programmeId);
      if (decision !== 'returned') continue;
      const own = told.filter((entry) => entry.programmeId === programmeId).map(entryId);
      const payload = new EntriesReturned(programmeId, own, by, at.toISOString());
      await this.outbox.publish(tx, { name: EntriesReturned.eventName, payload });
    }
  }

  private async requestFoldOfItem(tx: Transaction, itemId: number): Promise<void> {
    const [{ programmeId }] = await tx.query<{ programmeId: number }>(
      'select programme_id as "programmeId" from item where id = $1',
      [itemId],
    );
    await this.requestFold(tx, programmeId);
  }
}

function itemsOf(keys: readonly EntryKey[]): LineSource {
  return { sql: 'select unnest($1::bigint[]) as item_id', params: [keys.map(({ itemId }) => itemId)] };
}

function unique(keys: readonly { itemId: number }[]): number[] {
  return [...new Set(keys.map(({ itemId }) => itemId))];
}
