import type { Language } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** A person's account, with what identifies them. */
export interface Account {
  readonly id: string;
  readonly state: 'active' | 'disabled';
  /** Its password is printed by the start command. */
  readonly isDemo: boolean;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** Who a new account is for. */
export interface NewPerson {
  readonly id: string;
  readonly email: string;
  readonly emailKey: string;
  readonly name: string;
  readonly language: Language;
}

const ACCOUNT = `
  select a.id, a.state, a.is_demo as "isDemo", p.email, p.name, p.language
    from account a join account_person p on p.account_id = a.id`;

/** Accounts and, apart from them, the persons they are of. An erased account has no person and is not found here. */
@Injectable()
export class AccountRepository {
  async byEmail(sql: Sql, emailKey: string): Promise<Account | undefined> {
    const [account] = await sql.query<Account>(`${ACCOUNT} where p.email_key = $1`, [emailKey]);
    return account;
  }

  async find(sql: Sql, id: string): Promise<Account | undefined> {
    const [account] = await sql.query<Account>(`${ACCOUNT} where a.id = $1`, [id]);
    return account;
  }

  /** Breaks `account_person_email_key` when the address is somebody's. */
  async create(
    sql: Sql,
    { id, email, emailKey, name, language }: NewPerson,
    by: { readonly actorId: string; readonly at: Date; readonly isDemo?: boolean },
  ): Promise<void> {
    await sql.query(
      `insert into account (id, state, is_demo, created_at, created_by) values ($1, 'active', $2, $3, $4)`,
      [id, by.isDemo ?? false, by.at, by.actorId],
    );
    await sql.query(
      'insert into account_person (account_id, email, email_key, name, language) values ($1, $2, $3, $4, $5)',
      [id, email, emailKey, name, language],
    );
  }

  /** Changes what is given. Breaks `account_person_email_key` when the address is somebody else's. */
  async change(sql: Sql, id: string, person: Partial<Omit<NewPerson, 'id'>>): Promise<void> {
    const { email = null, emailKey = null, name = null, language = null } = person;
    await sql.query(
      `update account_person set email = coalesce($2, email), email_key = coalesce($3, email_key),
              name = coalesce($4, name), language = coalesce($5, language) where account_id = $1`,
      [id, email, emailKey, name, language],
    );
  }

  async setState(sql: Sql, id: string, state: 'active' | 'disabled' | 'erased'): Promise<void> {
    await sql.query('update account set state = $2 where id = $1', [id, state]);
  }

  async markSignedIn(sql: Sql, id: string, at: Date): Promise<void> {
    await sql.query('update account set last_sign_in_at = $2 where id = $1', [id, at]);
  }

  /** Removes everything that identifies the person or lets them in. What they did stays under the account's id. */
  async erasePerson(sql: Sql, id: string): Promise<void> {
    for (const table of PERSONAL) await sql.query(`delete from ${table} where account_id = $1`, [id]);
    await sql.query(`update account set state = 'erased', last_sign_in_at = null where id = $1`, [id]);
  }
}

const PERSONAL = [
  ...['password_credential', 'totp_credential', 'recovery_code', 'session', 'api_token', 'one_time_link'],
  ...['federated_identity', 'saved_view', 'follow', 'account_person'],
];
