import { canonicalJson } from './canonical-json';

/** The signature over the seals of a day so far; it holds for everything before too, because each seal holds the one before. */
export interface SignedRoot {
  /** Of the sealing, in UTC. */
  readonly day: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Hash of the seal `lastSeq`. */
  readonly head: string;
  /** The first 16 hex digits of the SHA-256 of the public key (SPKI, DER). */
  readonly keyId: string;
  /** ISO 8601. */
  readonly signedAt: string;
  /** Ed25519 over {@link rootStatement}, base64. */
  readonly signature: string;
}

/** What is signed, byte for byte. */
export function rootStatement(root: Omit<SignedRoot, 'signature'>): string {
  const { day, firstSeq, lastSeq, head, keyId, signedAt } = root;
  return canonicalJson({ format: 'uade.audit.root.v1', day, firstSeq, lastSeq, head, keyId, signedAt });
}
