import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { secretToken } from '../domain/secret-token';

/** What has to come back from the provider unchanged, or proves that it does. */
export interface OidcRequest {
  readonly nonce: string;
  readonly codeVerifier: string;
}

const MINUTES_TO_SIGN_IN = 15;

/** Sign-ins on their way through the provider, and who people are there. */
@Injectable()
export class OidcRepository {
  async begin(sql: Sql, state: string, { nonce, codeVerifier }: OidcRequest, at: Date): Promise<void> {
    const expiresAt = new Date(at.getTime() + MINUTES_TO_SIGN_IN * 60_000);
    await sql.query('delete from oidc_request where expires_at <= $1', [at]);
    await sql.query(
      'insert into oidc_request (state_hash, nonce, code_verifier, expires_at) values ($1, $2, $3, $4)',
      [secretToken.hash(state), nonce, codeVerifier, expiresAt],
    );
  }

  /** Once: a state that came back twice is somebody's replay. */
  async take(sql: Sql, state: string, at: Date): Promise<OidcRequest | undefined> {
    const [row] = await sql.query<OidcRequest & { expiresAt: Date }>(
      `delete from oidc_request where state_hash = $1
       returning nonce, code_verifier as "codeVerifier", expires_at as "expiresAt"`,
      [secretToken.hash(state)],
    );
    return row !== undefined && row.expiresAt > at ? row : undefined;
  }

  async accountOf(sql: Sql, issuer: string, subject: string): Promise<string | undefined> {
    const [row] = await sql.query<{ accountId: string }>(
      'select account_id as "accountId" from federated_identity where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    return row?.accountId;
  }

  async link(sql: Sql, who: { issuer: string; subject: string; accountId: string }, at: Date): Promise<void> {
    await sql.query(
      `insert into federated_identity (issuer, subject, account_id, linked_at) values ($1, $2, $3, $4)
       on conflict (issuer, subject) do nothing`,
      [who.issuer, who.subject, who.accountId, at],
    );
  }
}
