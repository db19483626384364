import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { importTrail } from '../data/import-trail';
import { noneTaken } from '../domain/none-taken';
import type { Verdict } from '../domain/verdict';
import { applyImportJob, ImportJob } from '../jobs/reports.jobs';
import { JudgeRows } from './judge-rows';
import { ProposePlan } from './propose-plan';
import { RereadImport } from './reread-import';

/** Judges the staged rows against what is stored and decides how the import goes on. */
@Injectable()
export class ValidateImport {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly judge: JudgeRows,
    private readonly reread: RereadImport,
    private readonly proposals: ProposePlan,
    private readonly outbox: Outbox,
  ) {}

  /** Does nothing when the import is not waiting for it, or another worker has it in hand. */
  async run(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.imports.takeTurn(tx, id))) return;
      const imported = await this.imports.lock(tx, id);
      if (imported.status !== 'validating') return;
      await this.decide(tx, imported);
    });
  }

  private async decide(tx: Transaction, imported: Import): Promise<void> {
    const verdict = await this.judge.run(tx, imported);
    if (verdict === undefined) await this.reread.run(tx, imported);
    else if (verdict.rejectedRows > 0 && imported.onError === 'reject')
      await this.refuse(tx, imported, verdict);
    else if (imported.mode === 'preview' || (await this.proposals.holdsBack(tx, imported)))
      await this.show(tx, imported, verdict);
    else await this.goOn(tx, imported, verdict);
  }

  /** All or nothing: with one bad row, all of them count as rejected. */
  private async refuse(tx: Transaction, imported: Import, { rejectedRows }: Verdict): Promise<void> {
    const { totalRows } = imported;
    await this.imports.move(tx, imported, 'reject', noneTaken(imported));
    await importTrail.rejected(tx, imported, { totalRows, faultyRows: rejectedRows });
  }

  private async show(tx: Transaction, imported: Import, verdict: Verdict): Promise<void> {
    await this.imports.move(tx, imported, 'preview', {
      ...verdict.preview,
      rejectedRows: verdict.rejectedRows,
      processedRows: imported.totalRows,
      progress: 100,
    });
    await this.proposals.run(tx, imported);
  }

  private async goOn(tx: Transaction, imported: Import, verdict: Verdict): Promise<void> {
    const { rejectedRows, copies, toApplyRows } = verdict;
    await this.imports.move(tx, imported, 'apply', {
      ...{ toApplyRows, rejectedRows, acceptedRows: 0, unchangedRows: copies, batchesDone: 0 },
      processedRows: rejectedRows + copies,
    });
    await this.outbox.enqueue(tx, applyImportJob, ImportJob.of(imported.id));
  }
}
