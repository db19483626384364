import type { EntryToDecide } from '../data/entry.repository';
import { entryId, type EntryKey } from './entry-id';

/** A reviewer's decision. `impartial: false` lets the bootstrap token decide what it submitted itself. */
export interface ReviewDecision {
  readonly decision: 'accepted' | 'returned';
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
  readonly mustBeImpartial: boolean;
}

export interface Refusal {
  readonly id: string;
  readonly code: string;
}

/** Sorts entries into those that may be decided and those that are refused, each with its code. */
export function decidable(
  keys: readonly EntryKey[],
  found: readonly EntryToDecide[],
  decision: ReviewDecision,
): { toDecide: EntryKey[]; refused: Refusal[] } {
  const byId = new Map(found.map((entry) => [entryId(entry), entry]));
  const toDecide: EntryKey[] = [];
  const refused: Refusal[] = [];
  for (const [id, key] of new Map(keys.map((each) => [entryId(each), each]))) {
    const code = refusalOf(byId.get(id), decision);
    if (code === null) toDecide.push(key);
    else refused.push({ id, code });
  }
  return { toDecide, refused };
}

function refusalOf(entry: EntryToDecide | undefined, decision: ReviewDecision): string | null {
  if (entry === undefined) return 'REPORT.ENTRY_UNKNOWN';
  if (entry.withdrawn) return 'REPORT.ENTRY_WITHDRAWN';
  if (entry.decided) return 'REPORT.ALREADY_DECIDED';
  if (decision.mustBeImpartial && entry.submittedBy === decision.by) return 'REPORT.SAME_ACTOR';
  return null;
}
