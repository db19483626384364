import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** How long a browser stays signed in. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** What the bootstrap token proves: directly, or by a session that was issued to whoever knew it. */
export class BootstrapSession {
  constructor(private readonly token: string) {}

  /** Whether a text is the token, in a time that tells nothing about how much of it is right. */
  isToken(text: string): boolean {
    return same(this.token, text);
  }

  /** A session that proves the token was known, without holding it: `<expiry in seconds>.<signature>`. */
  issue(now: Date): string {
    const expires = Math.floor(now.getTime() / 1000) + SESSION_SECONDS;
    return `${expires}.${this.sign(String(expires))}`;
  }

  /** Whether a session was issued for this token and has not expired. */
  holds(session: string, now: Date): boolean {
    const [expires = '', signature = ''] = session.split('.');
    return same(this.sign(expires), signature) && Number(expires) * 1000 > now.getTime();
  }

  private sign(text: string): string {
    return createHmac('sha256', this.token).update(`session ${text}`).digest('base64url');
  }
}

function same(secret: string, text: string): boolean {
  return timingSafeEqual(digest(secret), digest(text));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
