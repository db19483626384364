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

/** All sessions of the caller, the latest used first. */
export class SessionsResponse {
  items: OwnSessionResponse[];
}

export function presentSessions(rows: readonly SessionRow[], currentId: string): SessionsResponse {
  return {
    items: rows.map(({ createdAt, lastSeenAt, expiresAt, ...row }) => ({
      ...row,
      current: row.id === currentId,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  };
}
