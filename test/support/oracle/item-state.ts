import type { AsOf } from './as-of';
import { Fraction } from './fraction';
import { planAt } from './plan-at';
import { progressFrom, progressOn } from './progress-on';
import { statusOf, type Status } from './status-of';
import { termsInForce, type TermsInForce } from './terms-in-force';
import { valuesOn } from './values-on';
import type { ItemFacts } from './world';

/** One item at t; progress and plan are raw ratios, progress is null on a track without a value. */
export interface ItemState {
  terms: TermsInForce;
  status: Status;
  reported: Fraction | null;
  accepted: Fraction | null;
  verified: Fraction | null;
  planned: Fraction;
  fresh: boolean;
  started: boolean;
  /** Accepted as done at t, whether or not cancelled. */
  acceptedDone: boolean;
  /** Accepted as done at the period before, by the target and the deadline in force at t. */
  acceptedDoneBefore: boolean;
  /** Reached 100 % on the accepted track no later than the period of its deadline. */
  onTime: boolean;
}

/** Answers for an item of any `countsFrom`; whether it counts yet is for the roll-up to say. */
export function itemState(asOf: AsOf, item: ItemFacts): ItemState {
  const terms = termsInForce(asOf, item);
  const reported = progressOn('reported', asOf, item, terms);
  const accepted = progressOn('accepted', asOf, item, terms);
  const verified = progressOn('verified', asOf, item, terms);
  const planned = planAt(asOf, item, terms);
  const started = terms.start <= asOf.day;
  const before = progressOn('accepted', asOf, item, terms, asOf.ord - 1);
  const acceptedDoneBefore = isDone(before, asOf.periods.lastDay(asOf.ord - 1), item, terms);
  const fresh = hasRecentValue(asOf, item) || !started || acceptedDoneBefore;
  const acceptedDone = isDone(accepted, asOf.day, item, terms);
  const status = statusOf({
    cancelled: terms.cancelled,
    verifiedDone: isDone(verified, asOf.day, item, terms),
    acceptedDone,
    reportedDone: isDone(reported, asOf.day, item, terms),
    pastDeadline: terms.deadline < asOf.day,
    waiting: !started && reported === null,
    fresh,
    behind: planned.minus(reported ?? Fraction.zero).above(Fraction.of(0.1)),
    replacePending: terms.replacePending,
  });
  const onTime = reachedInTime(asOf, item, terms);
  return {
    ...{ terms, status, reported, accepted, verified, planned, fresh, started },
    ...{ acceptedDone, acceptedDoneBefore, onTime },
  };
}

function isDone(progress: Fraction | null, day: string, item: ItemFacts, terms: TermsInForce): boolean {
  if (progress === null || !progress.atLeast(Fraction.one)) return false;
  return !isMaintained(item) || day >= terms.deadline;
}

function isMaintained(item: ItemFacts): boolean {
  return item.kind === 'maintain_at_least' || item.kind === 'maintain_at_most';
}

function hasRecentValue(asOf: AsOf, item: ItemFacts): boolean {
  return valuesOn('reported', asOf, item, asOf.ord).some(({ ord }) => ord >= asOf.ord - 1);
}

function reachedInTime(asOf: AsOf, item: ItemFacts, terms: TermsInForce): boolean {
  const deadlineOrd = asOf.periods.ordOf(terms.deadline);
  if (isMaintained(item)) {
    const kept = progressOn('accepted', asOf, item, terms, Math.min(deadlineOrd, asOf.ord));
    return kept !== null && kept.atLeast(Fraction.one);
  }
  const first = valuesOn('accepted', asOf, item, asOf.ord).find((value) =>
    progressFrom([value], item, terms).atLeast(Fraction.one),
  );
  return first !== undefined && first.ord <= deadlineOrd;
}
