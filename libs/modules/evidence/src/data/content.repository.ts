import { uuidv7 } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Sql, type Transaction } from '@platform/database';
import type { Media } from '../domain/media';
import type { PreparedFile } from '../domain/prepared-file';

/** The bytes of a file with what is known of them. */
export interface NewContent extends Omit<PreparedFile, 'bytes' | 'thumbnail'> {
  /** Hexadecimal, of the bytes as they came. */
  readonly sha256: string;
  /** Bytes as they are served. */
  readonly size: number;
  readonly fileId: string;
  readonly thumbnailId: string | null;
}

/** A content whose time has come. */
export interface DueContent {
  readonly id: string;
  readonly fileId: string | null;
  readonly thumbnailId: string | null;
}

/** Contents: one row for the same bytes, for ever, also when the bytes are gone. */
@Injectable()
export class ContentRepository {
  constructor(private readonly database: Database) {}

  /** The content of these bytes where they are still there; whoever asks means to use it, so it is kept another day. */
  async touch(sql: Sql, sha256: string): Promise<{ id: string; media: Media } | undefined> {
    const [content] = await sql.query<{ id: string; media: Media }>(
      `update evidence_content set wanted_at = now() where sha256 = $1 and removed_at is null returning id, media`,
      [sha256],
    );
    return content;
  }

  /** The same bytes twice at once come one after the other from here on. */
  async lock(tx: Transaction, sha256: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('evidence ' || $1, 0))`, [sha256]);
  }

  /** Keeps new bytes, or bytes that were removed and came again. */
  async save(tx: Transaction, content: NewContent): Promise<string> {
    const [{ id }] = await tx.query<{ id: string }>(
      `insert into evidence_content (id, sha256, media, size, file_id, thumbnail_id, width, height, taken_at, latitude, longitude)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
           on conflict (sha256) do update set media = excluded.media, size = excluded.size, file_id = excluded.file_id,
              thumbnail_id = excluded.thumbnail_id, width = excluded.width, height = excluded.height,
              taken_at = excluded.taken_at, latitude = excluded.latitude, longitude = excluded.longitude,
              wanted_at = now(), removed_at = null, removed_reason = null
       returning id`,
      [
        ...[uuidv7(), content.sha256, content.media, content.size, content.fileId, content.thumbnailId],
        ...[content.width, content.height, content.takenAt, content.latitude, content.longitude],
      ],
    );
    return id;
  }

  /**
   * Contents of which every use is over: all programmes they were attached under have ended so many days ago. What was
   * never attached to anything is over after a day.
   */
  async due(retentionDays: number, now: Date, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select c.id from evidence_content c
        where c.removed_at is null and c.wanted_at < $2::timestamptz - interval '1 day' and not exists (
          select from evidence e join item i on i.id = e.item_id join programme p on p.id = i.programme_id
           where e.content_id = c.id and p.ends_on + $1::integer >= ($2::timestamptz at time zone p.time_zone)::date)
        order by c.id limit $3`,
      [retentionDays, now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Locks a content for its removal; undefined when somebody wants it again. */
  async lockDue(
    tx: Transaction,
    id: string,
    now: Date,
  ): Promise<(DueContent & { attached: boolean }) | undefined> {
    const [content] = await tx.query<DueContent & { attached: boolean }>(
      `select c.id, c.file_id as "fileId", c.thumbnail_id as "thumbnailId",
              exists (select from evidence e where e.content_id = c.id) as attached
         from evidence_content c
        where c.id = $1 and c.removed_at is null and c.wanted_at < $2::timestamptz - interval '1 day' for update`,
      [id, now],
    );
    return content;
  }

  /** The row stays with the hash and the reason. */
  async markRemoved(tx: Transaction, id: string, reason: string, at: Date): Promise<void> {
    await tx.query(
      `update evidence_content set file_id = null, thumbnail_id = null, removed_at = $3, removed_reason = $2 where id = $1`,
      [id, reason, at],
    );
  }

  async delete(tx: Transaction, id: string): Promise<void> {
    await tx.query('delete from evidence_content where id = $1', [id]);
  }
}
