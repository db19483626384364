import type { AsOf } from './as-of';
import { Fraction } from './fraction';
import { standingEntries } from './standing-entries';
import type { ClaimFacts, ItemFacts, VerificationFacts } from './world';

export type Track = 'reported' | 'accepted' | 'verified';

/** One track's value of one period, in the item's own unit. */
export interface PeriodValue {
  ord: number;
  value: Fraction;
}

/** The value of every period up to `upTo` that has one on the track, oldest first. */
export function valuesOn(track: Track, asOf: AsOf, item: ItemFacts, upTo: number): PeriodValue[] {
  const all = track === 'verified' ? verifiedValues(asOf, item) : claimedValues(track, asOf, item);
  const lastOfPeriod = new Map<number, PeriodValue>();
  for (const one of all) if (one.ord <= upTo) lastOfPeriod.set(one.ord, one);
  return [...lastOfPeriod.values()].sort((left, right) => left.ord - right.ord);
}

/** The verifications dated up to t, oldest first; of one date, the first recorded first. */
export function verificationsOf(asOf: AsOf, item: ItemFacts): VerificationFacts[] {
  return asOf.world.verifications
    .filter((one) => one.item === item.key && one.date <= asOf.day && asOf.knows(one.recordedAt))
    .sort(
      (left, right) =>
        Date.parse(left.date) - Date.parse(right.date) ||
        Date.parse(left.recordedAt) - Date.parse(right.recordedAt),
    );
}

function claimedValues(track: 'reported' | 'accepted', asOf: AsOf, item: ItemFacts): PeriodValue[] {
  return standingEntries(asOf, item)
    .filter((entry) => track === 'reported' || (entry.decision === 'accepted' && asOf.knows(entry.decidedAt)))
    .sort((left, right) => left.revision - right.revision)
    .flatMap((entry) => {
      const value = claimed(entry);
      return value ? [{ ord: entry.ord, value }] : [];
    });
}

function verifiedValues(asOf: AsOf, item: ItemFacts): PeriodValue[] {
  return verificationsOf(asOf, item).flatMap((one) => {
    const denied = one.result === 'refuted' || one.result === 'unusable';
    const value = denied ? untouched(item) : claimed(one);
    return value ? [{ ord: asOf.periods.ordOf(one.date), value }] : [];
  });
}

function claimed(claim: ClaimFacts): Fraction | null {
  if (claim.numerator !== undefined && claim.denominator !== undefined)
    return Fraction.of(claim.numerator).over(Fraction.of(claim.denominator)).times(Fraction.of(100));
  return claim.value === null ? null : Fraction.of(claim.value);
}

/** What a claim that was refuted is worth: the state before any work. */
function untouched(item: ItemFacts): Fraction {
  const hasBaseline = item.kind !== 'binary' && item.kind !== 'stages';
  return Fraction.of(hasBaseline ? (item.baseline ?? 0) : 0);
}
