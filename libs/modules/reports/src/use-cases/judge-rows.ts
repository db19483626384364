import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { AttachmentRepository } from '../data/attachment.repository';
import { FindingRepository } from '../data/finding.repository';
import type { Import } from '../data/import.entity';
import { StagingRepository } from '../data/staging.repository';
import type { Verdict } from '../domain/verdict';
import { ReportBundle } from '../files/report-bundle';
import { JudgeDocuments } from './judge-documents';
import { JudgeProgress } from './judge-progress';

/** Judges the staged rows of an import against what is stored; a second judgement replaces the first. */
@Injectable()
export class JudgeRows {
  constructor(
    private readonly staging: StagingRepository,
    private readonly findings: FindingRepository,
    private readonly attachments: AttachmentRepository,
    private readonly progress: JudgeProgress,
    private readonly documents: JudgeDocuments,
  ) {}

  /** Undefined when the staging area was lost with the database server and the file has to be read again. */
  async run(tx: Transaction, imported: Import): Promise<Verdict | undefined> {
    await this.findings.clearJudged(tx, imported.id);
    const unread = await this.findings.refusedRows(tx, imported.id);
    if (unread < imported.totalRows && !(await this.staging.holds(tx, imported.id))) return undefined;
    const judged = await (imported.kind === 'progress' ? this.progress : this.documents).run(tx, imported);
    if (ReportBundle.isNamedSo(imported.fileName)) await this.attachments.warn(tx, imported.id);
    return { ...judged, rejectedRows: await this.findings.refusedRows(tx, imported.id) };
  }
}
