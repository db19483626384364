import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { EntryReader, entryId, Ledger, type EntryRow } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { importTrail } from '../data/import-trail';
import { submissionOf } from '../domain/submission-of';
import { WithdrawDocuments } from './withdraw-documents';

/** What became of what an import brought when it was taken back. */
export interface Reverted {
  readonly withdrawn: number;
  /** The first of the entries that somebody has revised since: they stay. */
  readonly refused: readonly EntryRow[];
  /** How many those are. */
  readonly refusedCount: number;
}

/** A national file holds a hundred thousand, and each may have been revised. */
const MOST_TOLD = 100;

type EntryKeys = Awaited<ReturnType<Ledger['withdrawImport']>>['refused'];

/** Takes an applied import back: revisions of a report are withdrawn, boundaries give way to those before; nothing is deleted. */
@Injectable()
export class RevertImport {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly ledger: Ledger,
    private readonly entries: EntryReader,
    private readonly documents: WithdrawDocuments,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `IMPORT.NOT_FOUND`, `IMPORT.NOT_REVERTIBLE`, `IMPORT.ILLEGAL_TRANSITION` */
  async run(id: string, actor: Actor): Promise<Reverted> {
    const { withdrawn, refused } = await this.database.transaction(async (tx) => {
      const imported = await this.imports.lock(tx, id);
      const taken = await (imported.kind === 'progress'
        ? this.takeReportBack(tx, imported, actor)
        : this.takeDocumentsBack(tx, imported, actor));
      const after = { withdrawn: taken.withdrawn, refused: taken.refused.length };
      await importTrail.record(tx, imported, { actor, action: 'import.reverted', after });
      return taken;
    });
    const told = refused.slice(0, MOST_TOLD).map(entryId);
    return {
      withdrawn,
      refused: told.length === 0 ? [] : await this.entries.byIds(told),
      refusedCount: refused.length,
    };
  }

  private async takeReportBack(
    tx: Transaction,
    imported: Import,
    actor: Actor,
  ): Promise<{ withdrawn: number; refused: EntryKeys }> {
    const at = this.clock.now();
    await this.imports.move(tx, imported, 'revert', {
      revertedAt: at,
      revertedBy: actor.id,
      foldedAt: null,
    });
    const { submittedAt } = submissionOf(imported);
    const { id } = imported;
    const taken = await this.ledger.withdrawImport(tx, { id, submittedAt }, { actorId: actor.id, at });
    await this.ledger.requestFold(tx, imported.programmeId ?? 0);
    return taken;
  }

  /** Boundaries are in no figure; what lineage changes is marked by its own event. */
  private async takeDocumentsBack(
    tx: Transaction,
    imported: Import,
    actor: Actor,
  ): Promise<{ withdrawn: number; refused: EntryKeys }> {
    const at = this.clock.now();
    const withdrawn = await this.documents.run(tx, imported, at);
    const foldedAt = (await this.imports.movesTree(tx)) ? null : imported.foldedAt;
    await this.imports.move(tx, imported, 'revert', { revertedAt: at, revertedBy: actor.id, foldedAt });
    return { withdrawn, refused: [] };
  }
}
