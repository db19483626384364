import { DomainError } from '@core/kernel';
import { Evidence } from '@modules/evidence';
import { Injectable } from '@nestjs/common';
import type { Doer } from '@platform/audit';
import { Storage } from '@platform/storage';
import { AttachmentRepository } from '../data/attachment.repository';
import { ImportRepository } from '../data/import.repository';
import { ReportBundle } from '../files/report-bundle';

/**
 * Keeps the files that rows name, before the rows are applied: opening pictures takes its time, and no item is locked
 * meanwhile. A run after a crash goes on with those that are left.
 */
@Injectable()
export class KeepAttachments {
  constructor(
    private readonly imports: ImportRepository,
    private readonly attachments: AttachmentRepository,
    private readonly storage: Storage,
    private readonly evidence: Evidence,
  ) {}

  /**
   * Does nothing when the import is no bundle or is not to be applied. A file that is refused keeps nothing else back.
   * @throws the signal's reason between two files when the worker is to stop
   */
  async run(id: string, signal: AbortSignal): Promise<void> {
    const { status, fileId, fileName, receivedBy } = await this.imports.get(id);
    if (status !== 'applying' || !ReportBundle.isNamedSo(fileName)) return;
    const names = await this.attachments.pending(id);
    if (names.length === 0) return;
    const bundle = await ReportBundle.open(this.storage.read(fileId));
    if (bundle === undefined) return;
    for (const name of names) {
      signal.throwIfAborted();
      await this.keep(id, { name, by: { id: receivedBy } }, await bundle.file(name));
    }
  }

  private async keep(id: string, { name, by }: { name: string; by: Doer }, bytes: Buffer): Promise<void> {
    try {
      const { contentId } = await this.evidence.keep(bytes, name, by);
      await this.attachments.kept(id, name, contentId);
    } catch (error) {
      // What could not be judged for want of a scanner is no fault of the file: the job is tried again.
      if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
      await this.attachments.refused(id, name, error.code);
    }
  }
}
