import { Injectable } from '@nestjs/common';
import type { Doer } from '@platform/audit';
import type { Transaction } from '@platform/database';
import { EvidenceRepository, type Attacher, type LineFiles } from './data/evidence.repository';
import { attachmentName } from './domain/attachment-name';
import { KeepContent } from './use-cases/keep-content';

/** What other modules may do with photos and documents. */
@Injectable()
export class Evidence {
  constructor(
    private readonly content: KeepContent,
    private readonly evidence: EvidenceRepository,
  ) {}

  /**
   * Keeps the bytes of a file. Nothing shows them until they are attached to something, and what nobody attaches within
   * a day is forgotten.
   * @param sentName a path, or a name
   * @param by who sent it
   * @throws DomainError `EVIDENCE.TOO_LARGE`, `EVIDENCE.TYPE_UNSUPPORTED`, `EVIDENCE.TYPE_MISMATCH`,
   * `EVIDENCE.UNREADABLE`, `EVIDENCE.TOO_MANY_PIXELS`, `FILE.INFECTED`, `FILE.UNSCANNABLE`, `FILE.SCANNER_UNAVAILABLE`
   */
  async keep(bytes: Buffer, sentName: string, by: Doer | null): Promise<{ contentId: string; name: string }> {
    const name = attachmentName(sentName);
    return { contentId: await this.content.run(bytes, name, by), name };
  }

  /** Attaches kept files to the standing entries of items and periods. What is attached already stays as it is. */
  async attachImported(tx: Transaction, files: LineFiles, by: Attacher): Promise<void> {
    await this.evidence.attachToStanding(tx, files, by);
  }
}
