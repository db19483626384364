import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { secretToken } from './secret-token';

const PREFIX = 'bootstrap.';

/** What the bootstrap token proves: directly, or by a session that was issued to whoever knew it. */
export class BootstrapSession {
  constructor(private readonly token: string) {}

  /** Whether a text is the token, in a time that tells nothing about how much of it is right. */
  isToken(text: string): boolean {
    return same(this.token, text);
  }

  /**
   * The secret of a new session: `bootstrap.<256 random bits>.<signature>`. It proves that the token was known without
   * holding it; another token ends it. Whether it is over, the server knows.
   */
  issue(): string {
    const secret = secretToken.make(PREFIX);
    return `${secret}.${this.sign(secret)}`;
  }

  /** Whether a secret was issued for this token. */
  isIssued(session: string): boolean {
    const cut = session.lastIndexOf('.');
    const [secret, signature] = [session.slice(0, cut), session.slice(cut + 1)];
    return session.startsWith(PREFIX) && same(this.sign(secret), signature);
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
