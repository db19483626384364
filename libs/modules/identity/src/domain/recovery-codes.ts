import { randomBytes } from 'node:crypto';
import { secretToken } from './secret-token';

const CODES = 10;
const LETTERS = 'abcdefghjkmnpqrstvwxyz0123456789';
const LENGTH = 28;

/** Ten codes to type when the phone is gone, of 140 random bits each, without letters that look alike: `abcd-…`. */
function make(): string[] {
  return Array.from({ length: CODES }, () => {
    // 256 is a multiple of the 32 letters, so each is as likely as the next.
    const text = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
    return text.replace(/(.{4})(?=.)/g, '$1-');
  });
}

/** What is stored of a code; dashes, blanks and capitals are the typist's. */
function hash(code: string): string {
  return secretToken.hash(code.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** Recovery codes; each opens once. */
export const recoveryCodes = { make, hash } as const;
