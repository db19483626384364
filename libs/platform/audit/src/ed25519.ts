import type { KeyObject } from 'node:crypto';

/** The key itself when it is an Ed25519 key. @throws Error for any other */
export function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The audit key is not an Ed25519 key.');
  return key;
}
