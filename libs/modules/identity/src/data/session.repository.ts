import { uuidv7 } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { SecuritySettings } from '@platform/config';
import type { Sql } from '@platform/database';
import { secretToken } from '../domain/secret-token';
import type { SignInOrigin } from '../domain/sign-in-origin';

/** How somebody signed in. */
export type SignInMethod = 'password' | 'password_and_code' | 'oidc';

/** What a session is opened with. */
export interface NewSession {
  readonly accountId: string;
  readonly method: SignInMethod;
  readonly awaitsSecondFactor: boolean;
  readonly origin: SignInOrigin;
  readonly at: Date;
}

/** A session as its owner sees it. */
export interface SessionRow {
  readonly id: string;
  readonly method: SignInMethod;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly address: string;
  readonly agent: string;
}

/** How long somebody may look for their phone. */
const SECOND_FACTOR_MINUTES = 10;
const LONGEST_AGENT = 200;
const MOST_LISTED = 50;

/** Sessions; of their secrets only a hash. */
@Injectable()
export class SessionRepository {
  constructor(private readonly settings: SecuritySettings) {}

  /** Gives the secret, which goes into the cookie and is nowhere else. Sweeps up what is over. */
  async open(sql: Sql, session: NewSession): Promise<string> {
    const { accountId, method, awaitsSecondFactor, origin, at } = session;
    const token = secretToken.make();
    const minutes = awaitsSecondFactor ? SECOND_FACTOR_MINUTES : this.settings.sessionHours * 60;
    await sql.query('delete from session where expires_at <= $1 or last_seen_at <= $2', [
      at,
      this.idleSince(at),
    ]);
    await sql.query(
      `insert into session (id, account_id, token_hash, method, awaits_second_factor, created_at, last_seen_at,
                            expires_at, address, agent)
       values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9)`,
      [
        ...[uuidv7(), accountId, secretToken.hash(token), method, awaitsSecondFactor, at],
        ...[new Date(at.getTime() + minutes * 60_000), origin.address, origin.agent.slice(0, LONGEST_AGENT)],
      ],
    );
    return token;
  }

  /** Ends the session that waits for a second factor, and gives whose it was; once. */
  async takeWaiting(sql: Sql, id: string): Promise<boolean> {
    const rows = await sql.query('delete from session where id = $1 and awaits_second_factor returning 1', [
      id,
    ]);
    return rows.length > 0;
  }

  async findWaiting(
    sql: Sql,
    token: string,
    at: Date,
  ): Promise<{ id: string; accountId: string } | undefined> {
    const [row] = await sql.query<{ id: string; accountId: string }>(
      `select s.id, s.account_id as "accountId" from session s join account a on a.id = s.account_id
        where s.token_hash = $1 and s.awaits_second_factor and s.expires_at > $2 and a.state = 'active'`,
      [secretToken.hash(token), at],
    );
    return row;
  }

  /** Ends a session by its secret; gives whose it was. */
  async end(sql: Sql, token: string): Promise<string | undefined> {
    const [row] = await sql.query<{ accountId: string }>(
      'delete from session where token_hash = $1 returning account_id as "accountId"',
      [secretToken.hash(token)],
    );
    return row?.accountId;
  }

  /** Ends one of a person's own sessions; false when there is none such. */
  async revoke(sql: Sql, accountId: string, id: string): Promise<boolean> {
    const rows = await sql.query('delete from session where account_id = $1 and id = $2 returning 1', [
      accountId,
      id,
    ]);
    return rows.length > 0;
  }

  /** Ends all of a person's sessions but one. */
  async revokeOthers(sql: Sql, accountId: string, keptId: string): Promise<void> {
    await sql.query('delete from session where account_id = $1 and id <> $2', [accountId, keptId]);
  }

  async revokeAll(sql: Sql, accountId: string): Promise<number> {
    const rows = await sql.query('delete from session where account_id = $1 returning 1', [accountId]);
    return rows.length;
  }

  /** The one it is asked from first, then the latest used; fifty at most, and how many there are. */
  async list(
    sql: Sql,
    { accountId, currentId, at }: { accountId: string; currentId: string; at: Date },
  ): Promise<{ rows: SessionRow[]; total: number }> {
    const found = await sql.query<SessionRow & { total: number }>(
      `select id, method, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt",
              address, agent, count(*) over ()::int as total
         from session
        where account_id = $1 and not awaits_second_factor and expires_at > $2 and last_seen_at > $3
        order by id <> $4, last_seen_at desc, id limit $5`,
      [accountId, at, this.idleSince(at), currentId, MOST_LISTED],
    );
    return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
  }

  async touch(sql: Sql, id: string, at: Date): Promise<void> {
    await sql.query('update session set last_seen_at = $2 where id = $1 and last_seen_at < $2', [id, at]);
  }

  /** Sessions last used at this instant or before are over. */
  idleSince(at: Date): Date {
    return new Date(at.getTime() - this.settings.sessionIdleMinutes * 60_000);
  }
}
