import type { ApiTokenRow } from '../data/api-token.repository';

/** An API token; never the token itself. */
export class TokenResponse {
  id: string;
  name: string;
  /** How it begins, to tell it from others. */
  hint: string;
  /** Null: everything its owner may. */
  scope: string[] | null;
  /** Code; null: as far as its owner. */
  territory: string | null;
  createdAt: string;
  /** Id of whoever made it. */
  createdBy: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

/** A new one, with the token: it is shown this once. */
export class CreatedTokenResponse extends TokenResponse {
  token: string;
}

/** The newest first. */
export class TokensResponse {
  items: TokenResponse[];
}

export function presentToken({ actions, ...row }: ApiTokenRow): TokenResponse {
  const { createdAt, expiresAt, lastUsedAt, revokedAt, ...same } = row;
  return {
    ...same,
    scope: actions,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
