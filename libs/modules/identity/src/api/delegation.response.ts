import type { DelegationRow } from '../data/delegation.repository';

/** Somebody stands in for somebody else. */
export class DelegationResponse {
  id: string;
  from: string;
  /** Null once the person was erased. */
  fromName: string | null;
  to: string;
  toName: string | null;
  /** Ids; null: all grants of the one who delegates. */
  grants: string[] | null;
  validFrom: string;
  /** The last day. */
  validTo: string;
  revokedAt: string | null;
}

/** Given and received, the newest first. */
export class DelegationsResponse {
  items: DelegationResponse[];
}

export function presentDelegation({ revokedAt, ...row }: DelegationRow): DelegationResponse {
  return { ...row, revokedAt: revokedAt?.toISOString() ?? null };
}
