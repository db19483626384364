import { uuidv7, type IsoDay } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** Somebody stands in for somebody else. */
export interface DelegationRow {
  readonly id: string;
  readonly from: string;
  readonly fromName: string | null;
  readonly to: string;
  readonly toName: string | null;
  /** Null: all grants of the one who delegates. */
  readonly grants: string[] | null;
  readonly validFrom: IsoDay;
  /** The last day. */
  readonly validTo: IsoDay;
  readonly revokedAt: Date | null;
}

/** What is delegated to whom. */
export interface NewDelegation {
  readonly from: string;
  readonly to: string;
  readonly grants: readonly string[] | null;
  readonly validFrom: IsoDay;
  readonly validTo: IsoDay;
}

const DELEGATIONS = `
  select d.id, d.from_account_id as "from", giver.name as "fromName", d.to_account_id as "to", taker.name as "toName",
         d.grant_ids as grants, d.valid_from as "validFrom", d.valid_to as "validTo", d.revoked_at as "revokedAt"
    from delegation d left join account_person giver on giver.account_id = d.from_account_id
    left join account_person taker on taker.account_id = d.to_account_id`;

/** Delegations. They are revoked, never deleted: whoever stood in for somebody may not review them later either. */
@Injectable()
export class DelegationRepository {
  async add(sql: Sql, { from, to, grants, validFrom, validTo }: NewDelegation, at: Date): Promise<string> {
    const id = uuidv7();
    await sql.query(
      `insert into delegation (id, from_account_id, to_account_id, grant_ids, valid_from, valid_to, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, from, to, grants, validFrom, validTo, at],
    );
    return id;
  }

  async find(sql: Sql, id: string): Promise<DelegationRow | undefined> {
    const [row] = await sql.query<DelegationRow>(`${DELEGATIONS} where d.id = $1`, [id]);
    return row;
  }

  /** Given and received, the newest first. */
  async ofAccount(sql: Sql, accountId: string): Promise<DelegationRow[]> {
    return sql.query<DelegationRow>(
      `${DELEGATIONS} where $1 in (d.from_account_id, d.to_account_id) order by d.id desc`,
      [accountId],
    );
  }

  async revoke(sql: Sql, id: string, by: { readonly actorId: string; readonly at: Date }): Promise<void> {
    await sql.query(
      'update delegation set revoked_at = $2, revoked_by = $3 where id = $1 and revoked_at is null',
      [id, by.at, by.actorId],
    );
  }
}
