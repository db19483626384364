import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { EntryReader, entryId, Ledger, type EntryRow } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ImportRepository } from '../data/import.repository';
import { notRevertible } from '../domain/reports.errors';
import { submissionOf } from '../domain/submission-of';

/** What became of an import's entries when it was taken back. */
export interface Reverted {
  readonly withdrawn: number;
  /** Entries that somebody has revised since: they stay. */
  readonly refused: readonly EntryRow[];
}

/** Takes an applied report back: its revisions are withdrawn, nothing is deleted. */
@Injectable()
export class RevertImport {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly ledger: Ledger,
    private readonly entries: EntryReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `IMPORT.NOT_FOUND`, `IMPORT.NOT_REVERTIBLE`, `IMPORT.ILLEGAL_TRANSITION` */
  async run(id: string, actor: Actor): Promise<Reverted> {
    const { withdrawn, refused } = await this.database.transaction(async (tx) => {
      const imported = await this.imports.lock(tx, id);
      if (imported.kind !== 'progress') throw notRevertible(imported.kind);
      const at = this.clock.now();
      await this.imports.move(tx, imported, 'revert', {
        revertedAt: at,
        revertedBy: actor.id,
        foldedAt: null,
      });
      const { submittedAt } = submissionOf(imported);
      const taken = await this.ledger.withdrawImport(tx, { id, submittedAt }, { actorId: actor.id, at });
      await this.ledger.requestFold(tx, imported.programmeId ?? 0);
      return taken;
    });
    return { withdrawn, refused: refused.length === 0 ? [] : await this.entries.byIds(refused.map(entryId)) };
  }
}
