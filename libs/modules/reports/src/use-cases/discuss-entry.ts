import { scopeOf, type Action, type Actor } from '@core/access';
import { EntryReader, type EntryRow } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { EntryCommentRepository, type EntryComment } from '../data/entry-comment.repository';
import { commentEmpty, entryUnknown } from '../domain/reports.errors';

/** What is said of an entry, by those who may see it. */
@Injectable()
export class DiscussEntry {
  constructor(
    private readonly database: Database,
    private readonly entries: EntryReader,
    private readonly comments: EntryCommentRepository,
  ) {}

  /** Adds to the discussion. @throws DomainError `REPORT.ENTRY_UNKNOWN`, also for one the actor may not see */
  async run(id: string, text: string, actor: Actor): Promise<EntryComment> {
    // Characters that cannot be stored are gone by now, and nothing may be left of it.
    if (text === '') throw commentEmpty();
    const entry = await this.find(id, actor, 'report.discuss');
    return this.database.transaction(async (tx) => {
      const comment = await this.comments.add(tx, entry, text, actor.id);
      const { territory, programme } = entry;
      await audit.record(tx, {
        ...{ actor, action: 'entry.commented', subject: { kind: 'entry', id } },
        ...{ territory, programme, after: { comment: comment.id } },
      });
      return comment;
    });
  }

  /** The discussion so far, oldest first; at most `limit + 1`. @throws DomainError `REPORT.ENTRY_UNKNOWN` */
  async list(id: string, page: { limit: number; after?: number }, actor: Actor): Promise<EntryComment[]> {
    return this.comments.list(this.database, await this.find(id, actor, 'period.read'), page);
  }

  private async find(id: string, actor: Actor, action: Action): Promise<EntryRow> {
    const [entry] = await this.entries.byIds([id], scopeOf(actor, action));
    if (entry === undefined) throw entryUnknown(id);
    return entry;
  }
}
