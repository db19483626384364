import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { FindingRepository } from '../data/finding.repository';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { FileFault } from '../domain/file-fault';
import { submissionOf } from '../domain/submission-of';
import { StoreDocuments } from './store-documents';

/** Applies an import of territories, programmes or road maps as a whole. */
@Injectable()
export class ApplyDocuments {
  constructor(
    private readonly imports: ImportRepository,
    private readonly store: StoreDocuments,
    private readonly findings: FindingRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param imported locked by the transaction, in state `applying`
   * @throws FileFault when a row is refused now and the sender wanted all or nothing; the transaction must roll back
   */
  async run(tx: Transaction, imported: Import): Promise<void> {
    const { submittedAt } = submissionOf(imported);
    const { findings, accepted, unchanged } = await this.store.run(tx, imported, submittedAt);
    if (findings.length > 0 && imported.onError === 'reject') throw new FileFault(findings);
    await this.findings.insert(tx, imported.id, findings);
    const now = this.clock.now();
    await this.imports.move(tx, imported, 'finish', {
      acceptedRows: accepted,
      unchangedRows: unchanged,
      rejectedRows: await this.findings.refusedRows(tx, imported.id),
      processedRows: imported.totalRows,
      appliedAt: now,
      // Road maps are in the figures once these are folded; of the other kinds no figure is made.
      foldedAt: imported.kind === 'road-maps' ? null : now,
      progress: 100,
    });
  }
}
