import { request } from '../../shared/api/request';

/** Opens a cookie session with an access token. @throws ApiError `SESSION.BAD_CREDENTIALS` */
export async function signIn(token: string): Promise<void> {
  await request('/session', { method: 'POST', body: { token } });
}
