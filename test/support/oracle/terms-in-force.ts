import type { AsOf } from './as-of';
import { sharedOn, sharesAt, type HeldShare } from './shares-at';
import type { ChangeFacts, ItemFacts } from './world';

/** What an item is held to at t: its own terms as approved changes have altered them. */
export interface TermsInForce {
  start: string;
  deadline: string;
  weight: number | null;
  target: number | null;
  shares: HeldShare[];
  cancelled: boolean;
  /** The key of the item that took this one's place. */
  replacement: string | null;
  /** Any change of any kind is effective. */
  changed: boolean;
  /** A replace request is recorded and undecided, whatever the date of its act. */
  replacePending: boolean;
}

/** The later act wins over the earlier one, and for acts of one day the later decision. */
export function termsInForce(asOf: AsOf, item: ItemFacts): TermsInForce {
  const changes = asOf.world.changes.filter((change) => change.item === item.key);
  const effective = changes.filter((change) => isEffective(asOf, change)).sort(byActThenDecision);
  const terms: TermsInForce = {
    start: item.startsOn ?? asOf.world.programme.start,
    deadline: item.deadline,
    weight: item.weight,
    target: item.target,
    shares: sharesAt(asOf, item.shares, sharedOn(asOf, item)),
    cancelled: false,
    replacement: null,
    changed: effective.length > 0,
    replacePending: changes.some((change) => isPendingReplace(asOf, change)),
  };
  for (const change of effective) apply(asOf, change, terms);
  return terms;
}

function apply(asOf: AsOf, change: ChangeFacts, terms: TermsInForce): void {
  if (change.kind === 'postpone') terms.deadline = change.deadline ?? terms.deadline;
  if (change.kind === 'reweight') terms.weight = change.weight ?? terms.weight;
  if (change.kind === 'rescope') {
    terms.target = change.target ?? terms.target;
    if (change.shares) terms.shares = sharesAt(asOf, change.shares, change.actDate);
  }
  if (change.kind === 'cancel' || change.kind === 'replace') {
    terms.cancelled = true;
    terms.replacement = change.kind === 'replace' ? (change.replacement ?? null) : null;
  }
}

function isEffective(asOf: AsOf, change: ChangeFacts): boolean {
  return change.decision === 'approved' && asOf.knows(change.decidedAt) && change.actDate <= asOf.day;
}

function isPendingReplace(asOf: AsOf, change: ChangeFacts): boolean {
  const decided = change.decision !== undefined && asOf.knows(change.decidedAt);
  return change.kind === 'replace' && asOf.knows(change.requestedAt) && !decided;
}

function byActThenDecision(left: ChangeFacts, right: ChangeFacts): number {
  return (
    Date.parse(left.actDate) - Date.parse(right.actDate) ||
    Date.parse(left.decidedAt ?? '') - Date.parse(right.decidedAt ?? '')
  );
}
