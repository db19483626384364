import type { Action } from '@core/access';
import { uuidv7 } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { secretToken } from '../domain/secret-token';

const PREFIX = 'uade_';

/** An API token as it is shown. */
export interface ApiTokenRow {
  readonly id: string;
  readonly name: string;
  /** The beginning of the token, to tell it from others. */
  readonly hint: string;
  /** Null: everything the owner may. */
  readonly actions: Action[] | null;
  /** Code; null: everywhere the owner may. */
  readonly territory: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** What a token is made with. */
export interface NewApiToken {
  readonly accountId: string;
  readonly name: string;
  readonly actions: readonly Action[] | null;
  readonly territoryId: number | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const TOKENS = `
  select k.id, k.name, k.hint, k.actions, t.code as territory, k.created_at as "createdAt",
         k.created_by as "createdBy", k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt",
         k.revoked_at as "revokedAt"
    from api_token k left join territory t on t.id = k.territory_id`;

/** API tokens; of their secrets only a hash. */
@Injectable()
export class ApiTokenRepository {
  /** Gives the token, which is shown once and is nowhere else. */
  async make(sql: Sql, made: NewApiToken): Promise<{ id: string; token: string }> {
    const id = uuidv7();
    const token = secretToken.make(PREFIX);
    await sql.query(
      `insert into api_token (id, account_id, name, token_hash, hint, actions, territory_id, created_at, created_by,
                              expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[id, made.accountId, made.name, secretToken.hash(token), secretToken.hint(token), made.actions],
        ...[made.territoryId, made.createdAt, made.createdBy, made.expiresAt],
      ],
    );
    return { id, token };
  }

  /** All of an account, the newest first, revoked and expired ones too. */
  async list(sql: Sql, accountId: string): Promise<ApiTokenRow[]> {
    return sql.query<ApiTokenRow>(`${TOKENS} where k.account_id = $1 order by k.id desc`, [accountId]);
  }

  async find(sql: Sql, id: string): Promise<ApiTokenRow | undefined> {
    const [row] = await sql.query<ApiTokenRow>(`${TOKENS} where k.id = $1`, [id]);
    return row;
  }

  /** False when the account has no such token in force. */
  async revoke(sql: Sql, accountId: string, id: string, by: { actorId: string; at: Date }): Promise<boolean> {
    const rows = await sql.query(
      `update api_token set revoked_at = $3, revoked_by = $4
        where account_id = $1 and id = $2 and revoked_at is null returning 1`,
      [accountId, id, by.at, by.actorId],
    );
    return rows.length > 0;
  }

  async touch(sql: Sql, id: string, at: Date): Promise<void> {
    await sql.query('update api_token set last_used_at = $2 where id = $1', [id, at]);
  }
}
