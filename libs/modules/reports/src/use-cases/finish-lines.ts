import { Clock } from '@core/kernel';
import { Evidence } from '@modules/evidence';
import { Ledger } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { AttachmentRepository } from '../data/attachment.repository';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { submissionOf } from '../domain/submission-of';
import { ReportBundle } from '../files/report-bundle';

/** Brings a report to its end once all its lines are recorded: their files are attached, and figures are asked for. */
@Injectable()
export class FinishLines {
  constructor(
    private readonly imports: ImportRepository,
    private readonly attachments: AttachmentRepository,
    private readonly evidence: Evidence,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @param imported locked by the transaction, in state `applying` */
  async run(tx: Transaction, imported: Import): Promise<void> {
    if (ReportBundle.isNamedSo(imported.fileName)) await this.attach(tx, imported);
    await this.imports.move(tx, imported, 'finish', { appliedAt: this.clock.now(), progress: 100 });
    await this.ledger.requestFold(tx, imported.programmeId ?? 0);
  }

  private async attach(tx: Transaction, imported: Import): Promise<void> {
    const { submittedBy } = submissionOf(imported);
    const by = { by: submittedBy, at: this.clock.now(), importId: imported.id };
    await this.evidence.attachImported(tx, this.attachments.attached(imported.id), by);
    await this.attachments.tellRefused(tx, imported.id);
  }
}
