import type { Role } from '@core/access';
import { uuidv7, type IsoDay } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** A grant as it is stored. */
export interface StoredGrant {
  readonly id: string;
  readonly role: Role;
  /** Code. */
  readonly territory: string;
  /** Code; null: every programme. */
  readonly programme: string | null;
  readonly validFrom: IsoDay | null;
  /** The last day. */
  readonly validTo: IsoDay | null;
  /** `oidc`: the provider's word at the last sign-in. */
  readonly source: 'people' | 'oidc';
}

/** A grant to be written. */
export interface NewGrant {
  readonly role: Role;
  readonly territoryId: number;
  readonly programmeId: number | null;
  readonly validFrom: IsoDay | null;
  readonly validTo: IsoDay | null;
}

const GRANTS = `
  select g.id, g.role, t.code as territory, p.code as programme, g.valid_from as "validFrom",
         g.valid_to as "validTo", g.source
    from account_grant g join territory t on t.id = g.territory_id left join programme p on p.id = g.programme_id`;

/** Who may do what where. Nothing is deleted: a grant that is taken back keeps who gave and who took it. */
@Injectable()
export class GrantRepository {
  /** Those that are not revoked, whatever their dates. */
  async standing(sql: Sql, accountId: string): Promise<StoredGrant[]> {
    return sql.query<StoredGrant>(
      `${GRANTS} where g.account_id = $1 and g.revoked_at is null order by g.id`,
      [accountId],
    );
  }

  /** All that the account may ever use from this day on: its own grants and those others lend it. */
  async reachable(sql: Sql, accountId: string, today: IsoDay): Promise<StoredGrant[]> {
    return sql.query<StoredGrant>(
      `${GRANTS}
        where g.revoked_at is null and (g.valid_to is null or g.valid_to >= $2)
          and (g.account_id = $1 or exists (
            select from delegation d
             where d.to_account_id = $1 and d.from_account_id = g.account_id and d.revoked_at is null
               and d.valid_to >= $2 and (d.grant_ids is null or g.id = any (d.grant_ids))))
        order by g.id`,
      [accountId, today],
    );
  }

  async add(
    sql: Sql,
    accountId: string,
    grants: readonly NewGrant[],
    by: { readonly actorId: string; readonly at: Date; readonly source: StoredGrant['source'] },
  ): Promise<void> {
    for (const { role, territoryId, programmeId, validFrom, validTo } of grants) {
      await sql.query(
        `insert into account_grant (id, account_id, role, territory_id, programme_id, valid_from, valid_to, source,
                                    granted_at, granted_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[uuidv7(), accountId, role, territoryId, programmeId, validFrom, validTo],
          ...[by.source, by.at, by.actorId],
        ],
      );
    }
  }

  async revoke(
    sql: Sql,
    ids: readonly string[],
    by: { readonly actorId: string; readonly at: Date },
  ): Promise<void> {
    await sql.query(
      `update account_grant set revoked_at = $2, revoked_by = $3 where id = any ($1::uuid[]) and revoked_at is null`,
      [ids, by.at, by.actorId],
    );
  }

  /** Keeps two changes of one account's grants apart. */
  async lock(sql: Sql, accountId: string): Promise<void> {
    await sql.query('select 1 from account where id = $1 for update', [accountId]);
  }
}
