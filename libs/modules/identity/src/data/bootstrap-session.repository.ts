import { Injectable } from '@nestjs/common';
import { SecuritySettings } from '@platform/config';
import type { Sql } from '@platform/database';
import { secretToken } from '../domain/secret-token';

const NOTED_EVERY = '1 minute';

/** Sessions of whoever knew the bootstrap token; of their secrets only a hash. They live as those of people do. */
@Injectable()
export class BootstrapSessionRepository {
  constructor(private readonly settings: SecuritySettings) {}

  /** Sweeps up what is over. */
  async open(sql: Sql, secret: string, at: Date): Promise<void> {
    await sql.query('delete from bootstrap_session where expires_at <= $1 or last_seen_at <= $2', [
      at,
      this.idleSince(at),
    ]);
    await sql.query(
      `insert into bootstrap_session (token_hash, created_at, last_seen_at, expires_at) values ($1, $2, $2, $3)`,
      [secretToken.hash(secret), at, new Date(at.getTime() + this.settings.sessionHours * 3_600_000)],
    );
  }

  /** Whether it is there and not over; that it was used is noted once a minute. */
  async use(sql: Sql, secret: string, at: Date): Promise<boolean> {
    const [row] = await sql.query<{ isOld: boolean }>(
      `select last_seen_at < $2::timestamptz - interval '${NOTED_EVERY}' as "isOld" from bootstrap_session
        where token_hash = $1 and expires_at > $2 and last_seen_at > $3`,
      [secretToken.hash(secret), at, this.idleSince(at)],
    );
    if (row?.isOld === true) {
      await sql.query('update bootstrap_session set last_seen_at = $2 where token_hash = $1', [
        secretToken.hash(secret),
        at,
      ]);
    }
    return row !== undefined;
  }

  /** Whether there was one to end. */
  async end(sql: Sql, secret: string): Promise<boolean> {
    const rows = await sql.query('delete from bootstrap_session where token_hash = $1 returning 1', [
      secretToken.hash(secret),
    ]);
    return rows.length > 0;
  }

  private idleSince(at: Date): Date {
    return new Date(at.getTime() - this.settings.sessionIdleMinutes * 60_000);
  }
}
