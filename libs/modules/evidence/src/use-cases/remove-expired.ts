import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { EvidenceSettings } from '@platform/config';
import { Database } from '@platform/database';
import { Storage } from '@platform/storage';
import { ContentRepository } from '../data/content.repository';

/** Contents that are looked up at once. */
const AT_ONCE = 500;

/** Removes bytes whose time is over. What was attached keeps its row with the hash, the moment and the reason. */
@Injectable()
export class RemoveExpired {
  constructor(
    private readonly database: Database,
    private readonly contents: ContentRepository,
    private readonly storage: Storage,
    private readonly settings: EvidenceSettings,
    private readonly clock: Clock,
  ) {}

  /** How many contents lost their bytes. */
  async run(): Promise<number> {
    const now = this.clock.now();
    let removed = 0;
    for (;;) {
      const due = await this.contents.due(this.settings.retentionDays, now, AT_ONCE);
      for (const id of due) if (await this.remove(id, now)) removed += 1;
      // What was wanted again meanwhile is due no longer either, so each look finds others.
      if (due.length < AT_ONCE) return removed;
    }
  }

  private remove(id: string, now: Date): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const content = await this.contents.lockDue(tx, id, now);
      if (content === undefined) return false;
      if (content.attached) {
        await this.contents.markRemoved(tx, id, 'retention', now);
        await audit.record(tx, {
          actor: null,
          action: 'evidence.expired',
          subject: { kind: 'evidence', id },
        });
      } else await this.contents.delete(tx, id);
      for (const file of [content.fileId, content.thumbnailId]) {
        if (file !== null) await this.storage.remove(tx, file);
      }
      return true;
    });
  }
}
