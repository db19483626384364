import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import type { NoticeContent } from '../domain/notice';

/** A notice as it stands. */
export interface NoticeRow {
  readonly id: string;
  readonly kind: NoticeContent['kind'];
  readonly params: NoticeContent['params'];
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

const COLUMNS = 'id, kind, params, created_at as "createdAt", read_at as "readAt"';

/** Reads people's own notices. */
@Injectable()
export class NoticeReader {
  constructor(private readonly database: Database) {}

  /** The latest first. @throws DomainError `REQUEST.BAD_CURSOR` */
  async list(
    personId: string,
    filter: { readonly unread: boolean; readonly limit: number; readonly cursor?: string },
  ): Promise<Page<NoticeRow>> {
    const [at, id] = decodeCursor(filter.cursor) ?? [null, null];
    const rows = await this.database.query<NoticeRow>(
      `select ${COLUMNS} from notice
        where person_id = $1 and in_app and (not $2 or read_at is null)
          and ($3::text is null or (created_at, id) < ($3::timestamptz, $4::uuid))
        order by created_at desc, id desc limit $5`,
      [personId, filter.unread, at, id, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.createdAt, row.id]);
  }

  async unread(personId: string): Promise<number> {
    const [{ count }] = await this.database.query<{ count: number }>(
      'select count(*)::int as count from notice where person_id = $1 and in_app and read_at is null',
      [personId],
    );
    return count;
  }
}
