import type { ItemFacts, PeriodCalendar, Term } from './item-facts';
import { ItemMoment } from './item-moment';
import { type Checkpoint, HEARD, HEARD_IN_TIME, type ItemRecord } from './item-record';
import { plannedProgress } from './planned-progress';
import { statusOf } from './status-of';
import { WalkState } from './walk-state';

/** A verification counts as recent in its own period and the two after it. */
export const VERIFIED_FOR_PERIODS = 3;

export interface WalkRange {
  /** First and last period to tell, inclusive. */
  readonly fromOrd: number;
  readonly toOrd: number;
  /** Of these, the ones to tell; absent: all. */
  readonly only?: ReadonlySet<number>;
  /** The period after which a checkpoint is wanted. */
  readonly checkpointOrd?: number;
}

export interface WalkedItem {
  readonly item: ItemFacts;
  /** In order, without gaps, each with the attributes in force. */
  readonly terms: readonly Term[];
  readonly record: ItemRecord;
  readonly checkpoint: Checkpoint | null;
  /** A replace request is recorded and undecided. */
  readonly replacementUndecided: boolean;
}

/**
 * Tells the state of one item at the end of every period of the range, in order. Every formula uses the deadline,
 * weight, target and shares in force at that period, so an item whose target changed is walked once per target.
 * Returns the checkpoint asked for, or null when the item has several targets (its history must be read whole).
 */
export function walkItem(
  walked: WalkedItem,
  calendar: PeriodCalendar,
  range: WalkRange,
  visit: (moment: ItemMoment) => void,
): Checkpoint | null {
  const { terms } = walked;
  if (terms.length === 1) return walkTarget(walked, terms[0].target, calendar, range, visit);
  const targets = new Set(terms.map((term) => term.target));
  let checkpoint: Checkpoint | null = null;
  for (const target of targets) checkpoint = walkTarget(walked, target, calendar, range, visit);
  return targets.size === 1 ? checkpoint : null;
}

const moment = new ItemMoment();

function walkTarget(
  walked: WalkedItem,
  target: number | null,
  calendar: PeriodCalendar,
  range: WalkRange,
  visit: (moment: ItemMoment) => void,
): Checkpoint | null {
  const { item, terms, record } = walked;
  const state = new WalkState(item, target, record, walked.checkpoint);
  let checkpoint: Checkpoint | null = null;
  let at = 0;
  for (let ord = record.firstOrd; ord <= range.toOrd; ord += 1) {
    state.hear(ord);
    if (ord === range.checkpointOrd) checkpoint = state.checkpointAt(ord);
    if (ord < range.fromOrd || (range.only !== undefined && !range.only.has(ord))) continue;
    while (at < terms.length && terms[at].untilOrd <= ord) at += 1;
    const term = terms[at];
    if (term === undefined || term.fromOrd > ord || term.target !== target) continue;
    tell(walked, state, term, calendar, ord);
    visit(moment);
  }
  return checkpoint;
}

/** Fills the moment from the state at the end of a period. Source: docs/metrics.md. */
function tell(
  { item, record, replacementUndecided }: WalkedItem,
  state: WalkState,
  term: Term,
  calendar: PeriodCalendar,
  ord: number,
): void {
  const endsOn = calendar.endsOn[ord];
  const mayBeDone = !state.keepsLevel || endsOn >= term.deadline;
  const mayHaveBeenDone = !state.keepsLevel || calendar.startsOn[ord] > term.deadline;
  const doneBefore = mayHaveBeenDone && state.acceptedBefore >= 1;
  const started = item.startOn <= endsOn;
  const heard = record.heard[record.offset + ord - record.firstOrd];
  moment.ord = ord;
  moment.term = term;
  moment.reported = state.reported;
  moment.accepted = state.accepted;
  moment.verified = state.verified;
  moment.spent = state.spent;
  moment.planned = plannedProgress(item, term.deadline, endsOn);
  moment.fresh = state.valuedOrd >= ord - 1 || !started || doneBefore;
  moment.verifiedFresh = state.verifiedOrd > ord - VERIFIED_FOR_PERIODS;
  moment.due = term.deadline < endsOn;
  moment.acceptedDone = mayBeDone && state.accepted >= 1;
  moment.doneOnTime = moment.acceptedDone && !term.cancelled && state.firstDone <= term.deadlineOrd;
  moment.expected = !term.cancelled && started && !doneBefore;
  moment.received = moment.expected && (heard & HEARD) !== 0;
  moment.receivedOnTime = moment.received && (heard & HEARD_IN_TIME) !== 0;
  moment.status = statusOf(moment, { mayBeDone, started, replacementUndecided });
}
