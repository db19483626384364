import type { Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { Media } from '../domain/media';
import type { Shot } from '../domain/prepared-file';

/** A file attached to something, as it is shown. */
export interface EvidenceRow extends Shot {
  readonly id: string;
  readonly name: string;
  readonly itemId: number;
  /** Of the entry; null for a verification's. */
  readonly ord: number | null;
  readonly revision: number | null;
  readonly verificationId: number | null;
  readonly attachedBy: string;
  readonly attachedAt: Date;
  readonly media: Media;
  readonly size: number;
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly fileId: string | null;
  readonly thumbnailId: string | null;
  readonly removedAt: Date | null;
  readonly removedReason: string | null;
}

/** Whose files are asked for. */
export interface EvidenceFilter {
  readonly id?: string;
  readonly itemId?: number;
  readonly ord?: number;
  readonly revision?: number;
  readonly verificationId?: number;
}

/** Reads what is attached, as far as the actor may see the place of the item. */
@Injectable()
export class EvidenceReader {
  constructor(private readonly database: Database) {}

  /** The oldest first. */
  async list(
    { id, itemId, ord, revision, verificationId }: EvidenceFilter,
    scope: Scope,
  ): Promise<EvidenceRow[]> {
    return this.database.query<EvidenceRow>(
      `select e.id, e.name, e.item_id as "itemId", e.period_ord as ord, e.revision, e.verification_id as "verificationId",
              e.attached_by as "attachedBy", e.attached_at as "attachedAt", c.media, c.size, c.sha256, c.width, c.height,
              c.taken_at as "takenAt", c.latitude::float8 as latitude, c.longitude::float8 as longitude,
              c.file_id as "fileId", c.thumbnail_id as "thumbnailId", c.removed_at as "removedAt",
              c.removed_reason as "removedReason"
         from evidence e join evidence_content c on c.id = e.content_id
         join item i on i.id = e.item_id join programme p on p.id = i.programme_id
        where ${scopeSql.covers('i.territory_id', 'p.code', '$1')}
          and ($2::uuid is null or e.id = $2) and ($3::bigint is null or e.item_id = $3)
          and ($4::smallint is null or e.period_ord = $4) and ($5::smallint is null or e.revision = $5)
          and ($6::bigint is null or e.verification_id = $6)
        order by e.attached_at, e.id`,
      [
        scopeSql.param(scope),
        id ?? null,
        itemId ?? null,
        ord ?? null,
        revision ?? null,
        verificationId ?? null,
      ],
    );
  }
}
