import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';

/** Who decided that anybody may look at a programme. */
export interface Publication {
  readonly publishedAt: Date;
  readonly publishedBy: string;
}

/** Which programmes are published. */
@Injectable()
export class PublicationRepository {
  async find(sql: Sql, programmeId: number): Promise<Publication | undefined> {
    const [publication] = await sql.query<Publication>(
      `select published_at as "publishedAt", published_by as "publishedBy" from publication where programme_id = $1`,
      [programmeId],
    );
    return publication;
  }

  /** False when it was published already. */
  async add(
    tx: Transaction,
    programmeId: number,
    { publishedAt, publishedBy }: Publication,
  ): Promise<boolean> {
    const added = await tx.query(
      `insert into publication (programme_id, published_at, published_by) values ($1, $2, $3)
           on conflict do nothing returning programme_id`,
      [programmeId, publishedAt, publishedBy],
    );
    return added.length > 0;
  }

  /** False when it was not published. */
  async remove(tx: Transaction, programmeId: number): Promise<boolean> {
    const removed = await tx.query('delete from publication where programme_id = $1 returning programme_id', [
      programmeId,
    ]);
    return removed.length > 0;
  }
}
