import type { EntryToDecide } from '../data/entry.repository';
import { entryId, type EntryKey } from './entry-id';
import { entryLifecycle, type EntryMove } from './entry-lifecycle';

/** A reviewer's decision. `mustBeImpartial: false` lets the bootstrap token decide what it submitted itself. */
export interface ReviewDecision {
  readonly decision: 'endorsed' | 'accepted' | 'returned';
  readonly reason: string | null;
  readonly by: string;
  /** Ids of everybody whose duties count as the reviewer's own; only the reviewer unless told. */
  readonly persons?: readonly string[];
  readonly at: Date;
  readonly mustBeImpartial: boolean;
}

export interface Refusal {
  readonly id: string;
  readonly code: string;
}

const MOVES = { endorsed: 'endorse', accepted: 'accept', returned: 'return' } as const satisfies Record<
  ReviewDecision['decision'],
  EntryMove
>;

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
  if (entry.state === 'withdrawn') return 'REPORT.ENTRY_WITHDRAWN';
  const move = MOVES[decision.decision];
  if (!entryLifecycle.can(entry.state, move))
    return entry.state === 'endorsed' ? 'REPORT.ALREADY_ENDORSED' : 'REPORT.ALREADY_DECIDED';
  if (move === 'endorse' && !entry.needsEndorsement) return 'REPORT.ENDORSEMENT_UNUSED';
  if (move === 'accept' && entry.needsEndorsement && entry.state === 'submitted')
    return 'REPORT.NOT_ENDORSED';
  return isPartial(entry, decision, move) ? 'REPORT.SAME_ACTOR' : null;
}

/** Nobody decides on what they submitted, nor accepts what they endorsed: that would be one step, not two. */
function isPartial(entry: EntryToDecide, decision: ReviewDecision, move: EntryMove): boolean {
  if (!decision.mustBeImpartial) return false;
  const persons = decision.persons ?? [decision.by];
  return (
    persons.includes(entry.submittedBy) ||
    (move === 'accept' && entry.endorsedBy !== null && persons.includes(entry.endorsedBy))
  );
}
