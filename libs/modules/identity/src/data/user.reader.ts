import type { Language } from '@core/kernel';
import type { Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { StoredGrant } from './grant.repository';

/** A person as administrators see them; of the grants those in their own scope. */
export interface UserRow {
  readonly id: string;
  /** Null once the person was erased. */
  readonly email: string | null;
  readonly name: string | null;
  readonly language: Language | null;
  readonly state: 'active' | 'disabled' | 'erased';
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly createdAt: Date;
  readonly lastSignInAt: Date | null;
  readonly grants: StoredGrant[];
}

/** Which people; `after` continues behind the one with this id. */
export interface UserFilter {
  readonly territory?: string;
  readonly role?: string;
  readonly state?: string;
  /** Part of the name or of the address. */
  readonly q?: string;
  readonly limit: number;
  readonly after?: string;
}

const COVERED = scopeSql.covers('g.territory_id', 'pr.code', '$1');

// Whoever has the whole country and every programme sees those without any grant too.
const WHOLE = `($1::json is null or exists (
  select from json_to_recordset($1::json) as granted (territory text, programme text)
    join territory root on root.code = granted.territory and root.level = 0 where granted.programme is null))`;

const VISIBLE = `(${WHOLE} or exists (
  select from account_grant g left join programme pr on pr.id = g.programme_id
   where g.account_id = a.id and ${COVERED}))`;

// Whoever was let in and has neither chosen a password nor come in otherwise.
const NEVER_CAME = `a.state = 'active' and a.last_sign_in_at is null
  and not exists (select from password_credential c where c.account_id = a.id)`;

/** Lower case, the letters Kazakh adds to Cyrillic as their nearest Russian ones. */
const folded = (text: string): string => `translate(lower(${text}), 'әғқңөұүһіё', 'агкноуухие')`;

const USERS = `
  select a.id, p.email, p.name, p.language, a.state, a.created_at as "createdAt", a.last_sign_in_at as "lastSignInAt",
         exists (select from password_credential c where c.account_id = a.id) as "hasPassword",
         exists (select from totp_credential c where c.account_id = a.id and c.confirmed_at is not null)
           as "hasSecondFactor",
         coalesce((
           select json_agg(json_build_object('id', g.id, 'role', g.role, 'territory', t.code, 'programme', pr.code,
                           'validFrom', g.valid_from, 'validTo', g.valid_to, 'source', g.source) order by g.id)
             from account_grant g join territory t on t.id = g.territory_id
             left join programme pr on pr.id = g.programme_id
            where g.account_id = a.id and g.revoked_at is null and ${COVERED}), '[]') as grants
    from account a left join account_person p on p.account_id = a.id
   where ${VISIBLE}`;

/** Shows people: those with a grant, also a former one, where the actor may look after people. */
@Injectable()
export class UserReader {
  constructor(private readonly database: Database) {}

  /** In the order they were added; at most `limit + 1`. */
  async list(filter: UserFilter, scope: Scope): Promise<UserRow[]> {
    return this.database.query<UserRow>(
      `${USERS}
         and ($2::text is null or exists (
               select from account_grant g join territory_closure c on c.descendant_id = g.territory_id
                 join territory above on above.id = c.ancestor_id and above.code = $2
                 left join programme pr on pr.id = g.programme_id
                where g.account_id = a.id and g.revoked_at is null and ${COVERED}))
         and ($3::text is null or exists (
               select from account_grant g left join programme pr on pr.id = g.programme_id
                where g.account_id = a.id and g.revoked_at is null and g.role = $3 and ${COVERED}))
         and ($4::text is null or a.state = $4 or ($4 = 'invited' and ${NEVER_CAME}))
         and ($5::text is null or position(${folded('$5')} in ${folded('p.name')}) > 0 or position(lower($5) in p.email_key) > 0)
         and ($6::uuid is null or a.id > $6)
       order by a.id limit $7`,
      [
        ...[scopeSql.param(scope), filter.territory ?? null, filter.role ?? null, filter.state ?? null],
        ...[filter.q ?? null, filter.after ?? null, filter.limit + 1],
      ],
    );
  }

  async find(id: string, scope: Scope): Promise<UserRow | undefined> {
    const [user] = await this.database.query<UserRow>(`${USERS} and a.id = $2`, [scopeSql.param(scope), id]);
    return user;
  }
}
