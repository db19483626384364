import type { SessionRow } from '../data/session.repository';

/** One of the caller's sessions. */
export class OwnSessionResponse {
  id: string;
  /** Whether this very request came with it. */
  current: boolean;
  method: 'password' | 'password_and_code' | 'oidc';
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  address: string;
  /** What the browser calls itself. */
  agent: string;
}

/** Sessions of the caller: this one, then the latest used. */
export class SessionsResponse {
  /** Fifty at most. */
  items: OwnSessionResponse[];
  /** How many there are. */
  total: number;
}

export function presentSessions(
  { rows, total }: { rows: readonly SessionRow[]; total: number },
  currentId: string,
): SessionsResponse {
  return {
    total,
    items: rows.map(({ createdAt, lastSeenAt, expiresAt, ...row }) => ({
      ...row,
      current: row.id === currentId,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  };
}
