import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ImportRepository } from '../data/import.repository';
import { FileFault } from '../domain/file-fault';
import { RejectImport } from './reject-import';
import { StageFile } from './stage-file';

const HALF_WAY = 50;

/** Reads a received file; a run after a crash starts again from its first byte. */
@Injectable()
export class ParseImport {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly stage: StageFile,
    private readonly reject: RejectImport,
  ) {}

  /** Does nothing when the file was read already, or another worker is reading it. */
  async run(id: string, signal: AbortSignal): Promise<void> {
    if (!(await this.begin(id))) return;
    try {
      await this.read(id, signal);
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      await this.reject.run(id, error.findings);
    }
  }

  /** Shows that it is being read before the reading, which commits only at its end. */
  private begin(id: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      if (!(await this.imports.takeTurn(tx, id))) return false;
      const imported = await this.imports.lock(tx, id);
      if (imported.status !== 'uploaded' && imported.status !== 'parsing') return false;
      await this.imports.move(tx, imported, 'parse', {
        progress: 0,
        totalRows: 0,
        processedRows: 0,
        acceptedRows: 0,
        rejectedRows: 0,
        unchangedRows: 0,
        toApplyRows: 0,
        batchesDone: 0,
      });
      return true;
    });
  }

  private read(id: string, signal: AbortSignal): Promise<void> {
    return this.database.transaction(async (tx) => {
      if (!(await this.imports.takeTurn(tx, id))) return;
      const imported = await this.imports.get(id, tx);
      if (imported.status !== 'parsing') return;
      const { rows: totalRows, sheet } = await this.stage.run(tx, imported, signal);
      const read = { totalRows, sheet, processedRows: 0, progress: HALF_WAY };
      await this.imports.move(tx, imported, 'validate', read);
    });
  }
}
