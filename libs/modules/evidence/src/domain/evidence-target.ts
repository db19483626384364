import type { EntryKey } from '@modules/ledger';

/** What a file is attached to: a revision of an entry, or a verification. */
export type EvidenceTarget =
  | { readonly itemId: number; readonly entry: EntryKey; readonly verificationId: null }
  | { readonly itemId: number; readonly entry: null; readonly verificationId: number };
