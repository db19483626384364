import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ImportRepository } from '../data/import.repository';
import { importTrail } from '../data/import-trail';
import { FileFault } from '../domain/file-fault';
import { ApplyDocuments } from './apply-documents';
import { ApplyLines } from './apply-lines';
import { RejectImport } from './reject-import';

/** Applies a judged import step by step, each one a transaction: after a crash it goes on with the next. */
@Injectable()
export class ApplyImport {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly lines: ApplyLines,
    private readonly documents: ApplyDocuments,
    private readonly reject: RejectImport,
  ) {}

  /**
   * Does nothing when there is nothing left to apply.
   * @throws the signal's reason between two steps when the worker is to stop
   */
  async run(id: string, signal: AbortSignal): Promise<void> {
    try {
      while (await this.step(id)) signal.throwIfAborted();
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      await this.reject.run(id, error.findings);
    }
  }

  /** Two workers with the same import take turns at its row, and each does the step that is next. */
  private step(id: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const imported = await this.imports.lock(tx, id);
      if (imported.status !== 'applying') return false;
      await (imported.kind === 'progress' ? this.lines : this.documents).run(tx, imported);
      await importTrail.applied(tx, imported);
      return true;
    });
  }
}
