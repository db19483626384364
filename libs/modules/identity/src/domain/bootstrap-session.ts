import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@core/access';

/** How long a browser stays signed in. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** The administrator an operator sets at first start; exempt from the separation of duties. */
export const BOOTSTRAP_ACTOR: Actor = { id: 'bootstrap', name: 'Administrator', kind: 'bootstrap', grants: [] };

/** Whether a text is the token, in a time that tells nothing about how much of it is right. */
export function isToken(token: string, text: string): boolean {
  return timingSafeEqual(digest(token), digest(text));
}

/** A session that proves the token was known, without holding it: `<expiry in seconds>.<signature>`. */
export function issueSession(token: string, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + SESSION_SECONDS;
  return `${expires}.${signature(token, String(expires))}`;
}

/** Whether a session was issued for this token and has not expired. */
export function holdsSession(token: string, session: string, now: Date): boolean {
  const [expires = '', signed = ''] = session.split('.');
  return isToken(signature(token, expires), signed) && Number(expires) * 1000 > now.getTime();
}

function signature(token: string, text: string): string {
  return createHmac('sha256', token).update(`session ${text}`).digest('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
