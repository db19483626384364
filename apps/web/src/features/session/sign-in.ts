import { request } from '../../shared/api/request';
import type { Session } from '../../shared/api/session';

/** How one comes in: a person by address and password, the operator by the token of the start command. */
export type Credentials = { token: string } | { email: string; password: string };

/**
 * Opens a cookie session, or the first half of one.
 * @throws ApiError `SESSION.BAD_CREDENTIALS`, `SESSION.TOO_MANY_ATTEMPTS` with the seconds to wait
 */
export function signIn(credentials: Credentials): Promise<Session> {
  return request('/session', { method: 'POST', body: credentials });
}
