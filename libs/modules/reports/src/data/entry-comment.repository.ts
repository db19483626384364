import { Clock } from '@core/kernel';
import { entryId, type EntryKey } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';

/** What somebody said of an entry. */
export interface EntryComment {
  readonly id: number;
  /** The revision it was said of. */
  readonly entryId: string;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

type CommentRow = Omit<EntryComment, 'entryId'> & EntryKey;

const COLUMNS = `id, item_id as "itemId", period_ord as ord, revision, text, written_by as "writtenBy", written_at as "writtenAt"`;

/** Comments are appended and never changed. */
@Injectable()
export class EntryCommentRepository {
  constructor(private readonly clock: Clock) {}

  async add(tx: Transaction, of: EntryKey, text: string, writtenBy: string): Promise<EntryComment> {
    const [row] = await tx.query<CommentRow>(
      `insert into entry_comment (item_id, period_ord, revision, text, written_by, written_at)
       values ($1, $2, $3, $4, $5, $6) returning ${COLUMNS}`,
      [of.itemId, of.ord, of.revision, text, writtenBy, this.clock.now()],
    );
    return commentOf(row);
  }

  /** The discussion of the entry's item and period over all revisions, oldest first; at most `limit + 1`. */
  async list(
    sql: Sql,
    { itemId, ord }: EntryKey,
    page: { limit: number; after?: number },
  ): Promise<EntryComment[]> {
    const rows = await sql.query<CommentRow>(
      `select ${COLUMNS} from entry_comment
       where item_id = $1 and period_ord = $2 and id > $3 order by id limit $4`,
      [itemId, ord, page.after ?? 0, page.limit + 1],
    );
    return rows.map(commentOf);
  }
}

function commentOf({ id, text, writtenBy, writtenAt, ...key }: CommentRow): EntryComment {
  return { id, entryId: entryId(key), text, writtenBy, writtenAt };
}
