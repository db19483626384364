import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Doer } from '@platform/audit';
import { Database, type Transaction } from '@platform/database';
import { FileGuard } from '@platform/scanning';
import { Storage } from '@platform/storage';
import { Turns } from '@platform/threads';
import { ContentRepository } from '../data/content.repository';
import { MEDIA } from '../domain/media';
import type { PreparedFile } from '../domain/prepared-file';
import { refuseOtherEnding } from '../domain/refuse-other-ending';
import { prepareFile } from '../files/prepare-file';

/** Images at a time in one process: each may need a few hundred megabytes while it is opened. */
const AT_A_TIME = 2;
/** A picture made anew may be larger than the one that came, though not by much. */
const LARGEST_KEPT = 128 * 1024 * 1024;

/** Keeps the bytes of a file, once however often they come. */
@Injectable()
export class KeepContent {
  private readonly turns = new Turns(AT_A_TIME);

  constructor(
    private readonly database: Database,
    private readonly contents: ContentRepository,
    private readonly storage: Storage,
    private readonly guard: FileGuard,
  ) {}

  /**
   * The content's id. What nobody attaches within a day is forgotten.
   * @param name as it is shown
   * @param by who sent it
   * @throws DomainError, see {@link prepareFile} and `FileGuard.demandClean`
   */
  async run(bytes: Buffer, name: string, by: Doer | null): Promise<string> {
    // Also what is kept already: it may have come before there was a scanner, or before the scanner knew it.
    await this.guard.demandClean(only(bytes), { name, by });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const kept = await this.contents.touch(this.database, sha256);
    if (kept !== undefined) {
      refuseOtherEnding(name, kept.media);
      return kept.id;
    }
    const prepared = await this.turns.take(() => prepareFile(bytes, name));
    return this.database.transaction(async (tx) => {
      await this.contents.lock(tx, sha256);
      return (await this.contents.touch(tx, sha256))?.id ?? (await this.store(tx, sha256, prepared));
    });
  }

  private async store(tx: Transaction, sha256: string, prepared: PreparedFile): Promise<string> {
    const { bytes, thumbnail, ...said } = prepared;
    return this.contents.save(tx, {
      ...said,
      sha256,
      size: bytes.length,
      fileId: await this.write(tx, bytes, MEDIA[prepared.media].mediaType),
      thumbnailId: thumbnail && (await this.write(tx, thumbnail, 'image/webp')),
    });
  }

  private async write(tx: Transaction, bytes: Buffer, mediaType: string): Promise<string> {
    const options = { name: 'evidence', mediaType, maxBytes: LARGEST_KEPT };
    return (await this.storage.write(tx, Readable.from([bytes]), options)).id;
  }
}

async function* only(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
