import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;
const HINT_LENGTH = 9;

/** A new secret of 256 random bits as text; a prefix says what it opens. */
function make(prefix = ''): string {
  return `${prefix}${randomBytes(BYTES).toString('base64url')}`;
}

/**
 * What is stored of a secret. A plain hash does for what has 80 random bits or more: nobody can try that many, so
 * nothing is won by making each try slow.
 */
function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The beginning of a secret, by which its owner tells it from others. */
function hint(secret: string): string {
  return secret.slice(0, HINT_LENGTH);
}

/** Secrets that a machine makes: sessions, API tokens, links. */
export const secretToken = { make, hash, hint } as const;
