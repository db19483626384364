import { uuidv7 } from '@core/kernel';
import { entryId, standingEntry } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import type { EvidenceTarget } from '../domain/evidence-target';

/** A content under the name it was sent with. */
export interface NamedContent {
  readonly contentId: string;
  readonly name: string;
}

/** Who attaches, when, and with which file. */
export interface Attacher {
  readonly by: string;
  readonly at: Date;
  readonly importId: string | null;
}

/** A SELECT of item_id, period_ord, content_id and name. */
export interface LineFiles {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** What is attached to what. */
@Injectable()
export class EvidenceRepository {
  /** Attachments to one thing come one after the other from here on, so that their number can be held. */
  async lock(tx: Transaction, target: EvidenceTarget): Promise<void> {
    const key =
      target.verificationId === null ? entryId(target.entry) : `verification ${target.verificationId}`;
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('evidence of ' || $1, 0))`, [key]);
  }

  async count(sql: Sql, target: EvidenceTarget): Promise<number> {
    const [{ count }] = await sql.query<{ count: number }>(
      `select count(*)::int as count from evidence
        where ($1::bigint is not null and verification_id = $1)
           or ($1::bigint is null and (item_id, period_ord, revision) = ($2, $3::smallint, $4::smallint))`,
      [target.verificationId, target.itemId, target.entry?.ord ?? null, target.entry?.revision ?? null],
    );
    return count;
  }

  /** What is attached already stays as it is. */
  async attach(
    tx: Transaction,
    target: EvidenceTarget,
    contents: readonly NamedContent[],
    { by, at, importId }: Attacher,
  ): Promise<void> {
    for (const { contentId, name } of contents) {
      await tx.query(
        `insert into evidence (id, content_id, name, item_id, period_ord, revision, verification_id, attached_by, attached_at, import_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
        [
          ...[
            uuidv7(),
            contentId,
            name,
            target.itemId,
            target.entry?.ord ?? null,
            target.entry?.revision ?? null,
          ],
          ...[target.verificationId, by, at, importId],
        ],
      );
    }
  }

  /** Each file goes to the latest standing revision of its item and period. */
  async attachToStanding(
    tx: Transaction,
    { sql, params }: LineFiles,
    { by, at, importId }: Attacher,
  ): Promise<void> {
    const [who, when, whence] = [1, 2, 3].map((place) => `$${params.length + place}`);
    await tx.query(
      `insert into evidence (id, content_id, name, item_id, period_ord, revision, attached_by, attached_at, import_id)
       select gen_random_uuid(), f.content_id, regexp_replace(f.name, '^.*/', ''), f.item_id, f.period_ord, latest.revision,
              ${who}, ${when}, ${whence}
         from (${sql}) f
        cross join lateral (
          select e.revision from progress_entry e
           where e.item_id = f.item_id and e.period_ord = f.period_ord and ${standingEntry('e')}
           order by e.revision desc limit 1) latest
           on conflict do nothing`,
      [...params, by, at, importId],
    );
  }
}
