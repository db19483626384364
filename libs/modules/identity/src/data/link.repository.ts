import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { secretToken } from '../domain/secret-token';

/** Links that let a person choose a password, once; of their secrets only a hash. */
@Injectable()
export class LinkRepository {
  /** Gives the secret of a new link; earlier links of the account hold no more. */
  async make(
    sql: Sql,
    accountId: string,
    by: { readonly actorId: string; readonly at: Date; readonly expiresAt: Date },
  ): Promise<string> {
    const token = secretToken.make();
    await sql.query('delete from one_time_link where account_id = $1 or expires_at <= $2', [
      accountId,
      by.at,
    ]);
    await sql.query(
      `insert into one_time_link (token_hash, account_id, created_at, created_by, expires_at)
       values ($1, $2, $3, $4, $5)`,
      [secretToken.hash(token), accountId, by.at, by.actorId, by.expiresAt],
    );
    return token;
  }

  /** Links of the account that were made before hold no more. */
  async withdraw(sql: Sql, accountId: string): Promise<void> {
    await sql.query('delete from one_time_link where account_id = $1', [accountId]);
  }

  /** Whose the link is, while it holds. */
  async find(sql: Sql, token: string, at: Date): Promise<string | undefined> {
    const [row] = await sql.query<{ accountId: string }>(
      `select l.account_id as "accountId" from one_time_link l join account a on a.id = l.account_id
        where l.token_hash = $1 and l.expires_at > $2 and a.state = 'active'`,
      [secretToken.hash(token), at],
    );
    return row?.accountId;
  }

  /** Uses the link up; false when somebody else did. */
  async use(sql: Sql, token: string): Promise<boolean> {
    const rows = await sql.query('delete from one_time_link where token_hash = $1 returning 1', [
      secretToken.hash(token),
    ]);
    return rows.length > 0;
  }
}
