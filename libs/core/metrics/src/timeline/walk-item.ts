import { type ItemFacts, keepsLevel, type PeriodCalendar, type Term } from './item-facts';
import { ItemMoment } from './item-moment';
import { itemProgress, targetMet } from './item-progress';
import { type Checkpoint, HEARD, HEARD_IN_TIME, type ItemRecord } from './item-record';
import { plannedProgress } from './planned-progress';
import { statusOf } from './status-of';

export interface WalkRange {
  /** First and last period to tell, inclusive. */
  readonly fromOrd: number;
  readonly toOrd: number;
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
  if (walked.terms.length === 1) return walkTarget(walked, walked.terms[0].target, calendar, range, visit);
  const targets = new Set(walked.terms.map((term) => term.target));
  let checkpoint: Checkpoint | null = null;
  for (const target of targets) checkpoint = walkTarget(walked, target, calendar, range, visit);
  return targets.size === 1 ? checkpoint : null;
}

const moment = new ItemMoment();

function walkTarget(
  { item, terms, record, checkpoint, replacementUndecided }: WalkedItem,
  target: number | null,
  calendar: PeriodCalendar,
  range: WalkRange,
  visit: (moment: ItemMoment) => void,
): Checkpoint | null {
  const level = keepsLevel(item.kind);
  const { verifications } = record;
  let reported = checkpoint?.reported ?? NaN;
  let accepted = checkpoint?.accepted ?? NaN;
  let spent = checkpoint?.spent ?? NaN;
  let valuedOrd = checkpoint?.valuedOrd ?? -2;
  let firstDone = checkpoint?.firstDone ?? Infinity;
  let keptPeriods = checkpoint?.keptPeriods ?? 0;
  let metPeriods = checkpoint?.metPeriods ?? 0;
  let acceptedKeptPeriods = checkpoint?.acceptedKeptPeriods ?? 0;
  let acceptedMetPeriods = checkpoint?.acceptedMetPeriods ?? 0;
  let verified = NaN;
  let verifiedOrd = -Infinity;
  let verifiedKept = 0;
  let verifiedMet = 0;
  let nextVerification = 0;
  let termIndex = 0;
  let made: Checkpoint | null = null;

  for (let ord = record.firstOrd; ord <= range.toOrd; ord += 1) {
    const index = record.offset + ord - record.firstOrd;
    const acceptedBefore = accepted;
    const value = record.reported[index];
    if (!Number.isNaN(value)) {
      valuedOrd = ord;
      if (level) {
        keptPeriods += 1;
        if (targetMet(item.kind, target, value)) metPeriods += 1;
        reported = metPeriods / keptPeriods;
      } else reported = itemProgress(item.kind, item.baseline, target, value);
    }
    const acceptedValue = record.accepted[index];
    if (!Number.isNaN(acceptedValue)) {
      if (level) {
        acceptedKeptPeriods += 1;
        if (targetMet(item.kind, target, acceptedValue)) acceptedMetPeriods += 1;
        accepted = acceptedMetPeriods / acceptedKeptPeriods;
        if (firstDone > ord) firstDone = ord;
      } else {
        accepted = itemProgress(item.kind, item.baseline, target, acceptedValue);
        if (accepted >= 1 && firstDone > ord) firstDone = ord;
      }
    }
    if (!Number.isNaN(record.spent[index])) spent = record.spent[index];
    while (nextVerification < verifications.length && verifications[nextVerification].ord <= ord) {
      const seen = verifications[nextVerification];
      nextVerification += 1;
      verifiedOrd = seen.ord;
      if (!level) verified = itemProgress(item.kind, item.baseline, target, seen.value);
      else if (verifications[nextVerification]?.ord !== seen.ord) {
        verifiedKept += 1;
        if (targetMet(item.kind, target, seen.value)) verifiedMet += 1;
        verified = verifiedMet / verifiedKept;
      }
    }
    if (ord === range.checkpointOrd) {
      made = {
        ord,
        target,
        valuedOrd: valuedOrd < 0 ? null : valuedOrd,
        reported: orNull(reported),
        accepted: orNull(accepted),
        firstDone: firstDone === Infinity ? null : firstDone,
        spent: orNull(spent),
        keptPeriods,
        metPeriods,
        acceptedKeptPeriods,
        acceptedMetPeriods,
      };
    }
    if (ord < range.fromOrd) continue;
    while (termIndex < terms.length && terms[termIndex].untilOrd <= ord) termIndex += 1;
    const term = terms[termIndex];
    if (term === undefined || term.fromOrd > ord || term.target !== target) continue;

    const endsOn = calendar.endsOn[ord];
    const mayBeDone = !level || endsOn >= term.deadline;
    const doneBefore = acceptedBefore >= 1 && (!level || calendar.startsOn[ord] > term.deadline);
    const started = item.startOn <= endsOn;
    moment.ord = ord;
    moment.term = term;
    moment.reported = reported;
    moment.accepted = accepted;
    moment.verified = verified;
    moment.spent = spent;
    moment.planned = plannedProgress(item, term.deadline, endsOn);
    moment.fresh = valuedOrd >= ord - 1 || !started || doneBefore;
    moment.verifiedFresh = verifiedOrd >= ord - 2;
    moment.due = term.deadline < endsOn;
    moment.acceptedDone = mayBeDone && accepted >= 1;
    moment.doneOnTime = moment.acceptedDone && !term.cancelled && firstDone <= term.deadlineOrd;
    moment.expected = !term.cancelled && started && !doneBefore;
    moment.received = moment.expected && (record.heard[index] & HEARD) !== 0;
    moment.receivedOnTime = moment.received && (record.heard[index] & HEARD_IN_TIME) !== 0;
    moment.status = statusOf(moment, { mayBeDone, started, replacementUndecided });
    visit(moment);
  }
  return made;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
