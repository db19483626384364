import { createHash } from 'node:crypto';
import type { AuditEvent } from './audit-event';
import { canonicalJson } from './canonical-json';

/** What the first seal follows. */
export const GENESIS = '0'.repeat(64);

/** An event and its seal, as they stand in the database or in an export. */
export interface ChainLink {
  /** 1, 2, 3 … in the order of sealing. */
  readonly seq: number;
  readonly eventId: number;
  /** ISO 8601. */
  readonly sealedAt: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly fingerprint: string;
  /** Null when it is gone. */
  readonly event: AuditEvent | null;
}

/** SHA-256, in hex, of the hash before, a line end, and the canonical JSON of `{event, sealedAt, seq}`. */
export function hashOf(
  prevHash: string,
  link: { readonly seq: number; readonly sealedAt: string; readonly event: AuditEvent },
): string {
  const { seq, sealedAt, event } = link;
  const sealed = canonicalJson({ seq, sealedAt, event: { ...event } });
  return createHash('sha256').update(`${prevHash}\n${sealed}`).digest('hex');
}
