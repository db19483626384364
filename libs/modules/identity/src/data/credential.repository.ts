import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** What the second factor of an account is made of. */
export interface TotpCredential {
  /** Sealed: see `TotpSecrets`. */
  readonly sealed: string;
  /** Null until a code has shown that the app has it. */
  readonly confirmedAt: Date | null;
}

/** Passwords and recovery codes as hashes, secrets of one-time codes sealed. */
@Injectable()
export class CredentialRepository {
  async passwordOf(sql: Sql, accountId: string): Promise<string | undefined> {
    const [row] = await sql.query<{ hash: string }>(
      'select hash from password_credential where account_id = $1',
      [accountId],
    );
    return row?.hash;
  }

  async setPassword(sql: Sql, accountId: string, hash: string, at: Date): Promise<void> {
    await sql.query(
      `insert into password_credential (account_id, hash, changed_at) values ($1, $2, $3)
       on conflict (account_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
      [accountId, hash, at],
    );
  }

  /** Stores the same password at today's cost, unless it was changed meanwhile. */
  async rehash(sql: Sql, accountId: string, old: string, hash: string): Promise<void> {
    await sql.query('update password_credential set hash = $3 where account_id = $1 and hash = $2', [
      accountId,
      old,
      hash,
    ]);
  }

  async totpOf(sql: Sql, accountId: string): Promise<TotpCredential | undefined> {
    const [row] = await sql.query<TotpCredential>(
      'select secret as sealed, confirmed_at as "confirmedAt" from totp_credential where account_id = $1',
      [accountId],
    );
    return row;
  }

  /** Begins again; one that is confirmed stays as it is and gives false. */
  async beginTotp(sql: Sql, accountId: string, sealed: string, at: Date): Promise<boolean> {
    const rows = await sql.query(
      `insert into totp_credential as t (account_id, secret, created_at) values ($1, $2, $3)
       on conflict (account_id) do update set secret = excluded.secret, created_at = excluded.created_at
         where t.confirmed_at is null
       returning 1`,
      [accountId, sealed, at],
    );
    return rows.length > 0;
  }

  /** Secrets that do not begin as given: those of another key, or from before they were sealed. */
  async totpSealedOtherwise(sql: Sql, prefix: string): Promise<{ accountId: string; sealed: string }[]> {
    return sql.query(
      `select account_id as "accountId", secret as sealed from totp_credential where not starts_with(secret, $1)`,
      [prefix],
    );
  }

  /** Puts the same secret down sealed anew, unless it was changed meanwhile. */
  async resealTotp(sql: Sql, accountId: string, old: string, sealed: string): Promise<void> {
    await sql.query('update totp_credential set secret = $3 where account_id = $1 and secret = $2', [
      accountId,
      old,
      sealed,
    ]);
  }

  async confirmTotp(sql: Sql, accountId: string, at: Date): Promise<void> {
    await sql.query('update totp_credential set confirmed_at = $2 where account_id = $1', [accountId, at]);
  }

  /** Uses up a step and all before it; false when it was used already. Two requests with one code: one wins. */
  async useStep(sql: Sql, accountId: string, step: number): Promise<boolean> {
    const rows = await sql.query(
      'update totp_credential set last_step = $2 where account_id = $1 and last_step < $2 returning 1',
      [accountId, step],
    );
    return rows.length > 0;
  }

  async removeSecondFactor(sql: Sql, accountId: string): Promise<void> {
    await sql.query('delete from totp_credential where account_id = $1', [accountId]);
    await sql.query('delete from recovery_code where account_id = $1', [accountId]);
  }

  async replaceRecoveryCodes(sql: Sql, accountId: string, hashes: readonly string[]): Promise<void> {
    await sql.query('delete from recovery_code where account_id = $1', [accountId]);
    await sql.query('insert into recovery_code (account_id, code_hash) select $1, unnest($2::text[])', [
      accountId,
      hashes,
    ]);
  }

  /** Uses a code up; false when there is none such. */
  async useRecoveryCode(sql: Sql, accountId: string, hash: string): Promise<boolean> {
    const rows = await sql.query(
      'delete from recovery_code where account_id = $1 and code_hash = $2 returning 1',
      [accountId, hash],
    );
    return rows.length > 0;
  }

  async countRecoveryCodes(sql: Sql, accountId: string): Promise<number> {
    const [{ left }] = await sql.query<{ left: number }>(
      'select count(*) as left from recovery_code where account_id = $1',
      [accountId],
    );
    return left;
  }
}
