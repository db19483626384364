import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** A verification and what it is of. */
export interface VerificationRow {
  readonly id: number;
  readonly itemId: number;
  readonly itemCode: string;
  readonly title: LocalizedText;
  /** Code of the road map's territory. */
  readonly territory: string;
  readonly unit: string | null;
  readonly kind: string;
  readonly date: string;
  readonly method: string;
  readonly result: string;
  readonly value: string | null;
  readonly place: string | null;
  readonly note: string | null;
  readonly verifiedBy: string;
  readonly recordedAt: Date;
  readonly files: number;
}

/** Which verifications. */
export interface VerificationFilter {
  readonly programmeId: number;
  /** Code; its subtree is meant. */
  readonly territory?: string;
  /** Id of a person. */
  readonly by?: string;
}

/** Reads what was verified, as far as the actor may see it. */
@Injectable()
export class VerificationReader {
  constructor(private readonly database: Database) {}

  /** At most `limit + 1`, the last recorded first. @param page `before`: id of the last one of the page before */
  async list(
    { programmeId, territory, by }: VerificationFilter,
    page: { limit: number; before?: number },
    scope: Scope,
  ): Promise<VerificationRow[]> {
    return this.database.query<VerificationRow>(
      `select v.id, v.item_id as "itemId", i.code as "itemCode", i.title, t.code as territory, i.unit, i.kind,
              v.verified_on::text as date, v.method, v.result, v.value, v.place, v.note, v.verified_by as "verifiedBy",
              v.recorded_at as "recordedAt",
              (select count(*)::int from evidence f where f.verification_id = v.id) as files
         from verification v join item i on i.id = v.item_id join territory t on t.id = i.territory_id
         join programme p on p.id = i.programme_id
        where i.programme_id = $1 and ${scopeSql.covers('i.territory_id', 'p.code', '$2')}
          and ($3::text is null or i.territory_id in (
            select c.descendant_id from territory_closure c join territory a on a.id = c.ancestor_id where a.code = $3))
          and ($4::text is null or v.verified_by = $4) and ($5::bigint is null or v.id < $5)
        order by v.id desc limit $6`,
      [
        ...[programmeId, scopeSql.param(scope), territory ?? null, by ?? null],
        ...[page.before ?? null, page.limit + 1],
      ],
    );
  }
}
