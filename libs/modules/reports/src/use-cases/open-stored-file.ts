import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Storage } from '@platform/storage';
import { AttachmentRepository } from '../data/attachment.repository';
import type { Import } from '../data/import.entity';
import { ReportBundle } from '../files/report-bundle';

/** The bytes of what is to be read. */
export interface OpenedFile {
  readonly size: number;
  /** From the first byte, any number of times. */
  readonly read: () => AsyncIterable<Buffer>;
}

/** Opens what an import brought; of a bundle, the table in it, and what else lies in it is written down. */
@Injectable()
export class OpenStoredFile {
  constructor(
    private readonly storage: Storage,
    private readonly attachments: AttachmentRepository,
  ) {}

  /** @throws FileFault when a bundle cannot be taken */
  async run(tx: Transaction, { id, kind, fileId, fileName }: Import): Promise<OpenedFile> {
    const { size } = await this.storage.find(fileId);
    const mayBeBundle = kind === 'progress' && ReportBundle.isNamedSo(fileName);
    const bundle = mayBeBundle ? await ReportBundle.open(this.storage.read(fileId)) : undefined;
    await this.attachments.replace(tx, id, bundle?.names ?? []);
    return { size, read: bundle?.table ?? (() => this.storage.read(fileId)) };
  }
}
