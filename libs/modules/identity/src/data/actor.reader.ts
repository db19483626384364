import type { Action, Role } from '@core/access';
import type { IsoDay } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { RuntimeSettings } from '@platform/config';
import { secretToken } from '../domain/secret-token';
import type { SignInMethod } from './session.repository';

/** Whoever a credential is of, and what it is worth. */
export interface CallerRow {
  /** Of the session or the token. */
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly hasSecondFactor: boolean;
  readonly usedAt: Date | null;
}

/** A caller by session. */
export interface SessionCaller extends CallerRow {
  readonly method: SignInMethod;
}

/** A caller by token, which narrows what its owner may. */
export interface TokenCaller extends CallerRow {
  readonly actions: Action[] | null;
  readonly territoryId: number | null;
  /** The account that made it; null when the operator did, who is exempt from the separation of duties. */
  readonly createdBy: string | null;
}

/** A grant in force, the actor's own or lent. */
export interface GrantInForce {
  readonly role: Role;
  readonly territory: string;
  readonly programme: string | null;
  /** Account it was lent by; null for the actor's own. */
  readonly lentBy: string | null;
}

// A demo account counts only while the demo is on: its password is printed.
const LIVING = `a.state = 'active' and (not a.is_demo or $2)`;
const HAS_SECOND_FACTOR = `
  exists (select from totp_credential c where c.account_id = a.id and c.confirmed_at is not null) as "hasSecondFactor"`;
const IN_FORCE = `
  g.revoked_at is null and (g.valid_from is null or g.valid_from <= $2) and (g.valid_to is null or g.valid_to >= $2)`;

/** Who is behind a secret, and what they may do today. */
@Injectable()
export class ActorReader {
  constructor(
    private readonly database: Database,
    private readonly runtime: RuntimeSettings,
  ) {}

  /** @param idleSince sessions last used then or before are over */
  async bySession(token: string, at: Date, idleSince: Date): Promise<SessionCaller | undefined> {
    const [row] = await this.database.query<SessionCaller>(
      `select s.id, a.id as "accountId", p.name, s.method, s.last_seen_at as "usedAt", ${HAS_SECOND_FACTOR}
         from session s join account a on a.id = s.account_id join account_person p on p.account_id = a.id
        where s.token_hash = $1 and ${LIVING} and not s.awaits_second_factor
          and s.expires_at > $3 and s.last_seen_at > $4`,
      [secretToken.hash(token), this.runtime.demo, at, idleSince],
    );
    return row;
  }

  async byToken(token: string, at: Date): Promise<TokenCaller | undefined> {
    const [row] = await this.database.query<TokenCaller>(
      `select k.id, a.id as "accountId", p.name, k.actions, k.territory_id as "territoryId",
              (select maker.id from account maker where maker.id::text = k.created_by) as "createdBy", k.last_used_at as "usedAt", ${HAS_SECOND_FACTOR}
         from api_token k join account a on a.id = k.account_id join account_person p on p.account_id = a.id
        where k.token_hash = $1 and ${LIVING} and k.revoked_at is null and k.expires_at > $3`,
      [secretToken.hash(token), this.runtime.demo, at],
    );
    return row;
  }

  /** The account's own grants and, lent for the day, the own grants of those it stands in for: no chains. */
  async grantsOn(accountId: string, today: IsoDay): Promise<GrantInForce[]> {
    return this.database.query<GrantInForce>(
      `select g.role, t.code as territory, p.code as programme, g.lent_by as "lentBy"
         from (
           select g.role, g.territory_id, g.programme_id, null::uuid as lent_by
             from account_grant g where g.account_id = $1 and ${IN_FORCE}
           union all
           select g.role, g.territory_id, g.programme_id, d.from_account_id
             from delegation d
             join account giver on giver.id = d.from_account_id and giver.state = 'active' and (not giver.is_demo or $3)
             join account_grant g on g.account_id = giver.id
            where d.to_account_id = $1 and d.revoked_at is null and $2::date between d.valid_from and d.valid_to
              and (d.grant_ids is null or g.id = any (d.grant_ids)) and ${IN_FORCE}
         ) g
         join territory t on t.id = g.territory_id left join programme p on p.id = g.programme_id`,
      [accountId, today, this.runtime.demo],
    );
  }

  /** The own grants of a token's owner, each cut down to where it meets the token's territory. */
  async grantsWithin(accountId: string, today: IsoDay, territoryId: number | null): Promise<GrantInForce[]> {
    return this.database.query<GrantInForce>(
      `select g.role, met.code as territory, p.code as programme, null as "lentBy"
         from account_grant g left join programme p on p.id = g.programme_id
         join lateral (
           select t.code from territory t
            where ($3::integer is null and t.id = g.territory_id)
               or (t.id = $3 and exists (select from territory_closure c
                    where c.ancestor_id = g.territory_id and c.descendant_id = $3))
               or (t.id = g.territory_id and t.id <> $3 and exists (select from territory_closure c
                    where c.ancestor_id = $3 and c.descendant_id = t.id))
         ) met on true
        where g.account_id = $1 and ${IN_FORCE}`,
      [accountId, today, territoryId],
    );
  }

  /** Everybody who has ever stood in for the account, or whom it stood in for. */
  async associatesOf(accountId: string, today: IsoDay): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct case when d.from_account_id = $1 then d.to_account_id else d.from_account_id end as id
         from delegation d
        where $1 in (d.from_account_id, d.to_account_id) and d.valid_from <= $2
          and (d.revoked_at is null or d.revoked_at >= d.valid_from - interval '1 day')`,
      [accountId, today],
    );
    return rows.map(({ id }) => id);
  }
}
