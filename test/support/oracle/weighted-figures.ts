import type { AsOf } from './as-of';
import { bandOf } from './band-of';
import type { WeightedFigures } from './figures';
import { Fraction } from './fraction';
import type { ItemState } from './item-state';
import type { Leaf } from './leaf';
import { percent } from './percent';
import { verificationsOf } from './values-on';

const LOWEST_PLANNED = 0.05;
const VERIFIED_WITHIN = 3;

/** The figures that weigh items, from the leaves that are not cancelled. */
export function weightedFigures(asOf: AsOf, active: Leaf[]): WeightedFigures {
  const accepted = acceptedCompletion(active);
  const reported = mean(active, ({ state }) => counted(state.reported));
  const verified = mean(active, ({ state }) => counted(state.verified));
  const planned = mean(active, ({ state }) => state.planned.clamped());
  const coverage = portion(active, ({ state }) => state.fresh);
  const due = active.filter(({ state }) => state.terms.deadline < asOf.day);
  const overdueShare = portion(due, ({ state }) => state.status === 'overdue');
  const deviation = difference(accepted, planned);
  return {
    reported: percent(reported),
    accepted: percent(accepted),
    verified: percent(verified),
    high: percent(mean(active, ({ state }) => atBest(state))),
    planned: percent(planned),
    deviation: percent(deviation),
    scheduleIndex: scheduleIndex(accepted, planned),
    gap: percent(difference(reported, verified)),
    coverage: percent(coverage),
    verifiedCoverage: percent(portion(active, (leaf) => isRecentlyVerified(asOf, leaf))),
    overdueShare: percent(overdueShare),
    band: bandOf(deviation, overdueShare, coverage),
  };
}

/** Accepted completion of the leaves, a ratio; null when they have no weight. */
export function acceptedCompletion(active: Leaf[]): Fraction | null {
  return mean(active, ({ state }) => counted(state.accepted));
}

/** Σ w·s, items without a weight left out. */
export function weightTogether(leaves: Leaf[]): Fraction {
  return Fraction.sum(leaves.map(({ weight, share }) => (weight ?? Fraction.zero).times(share)));
}

function mean(leaves: Leaf[], quantity: (leaf: Leaf) => Fraction): Fraction | null {
  const whole = weightTogether(leaves);
  if (whole.isZero()) return null;
  const terms = leaves.map((leaf) => weightTogether([leaf]).times(quantity(leaf)));
  return Fraction.sum(terms).over(whole);
}

function portion(leaves: Leaf[], holds: (leaf: Leaf) => boolean): Fraction | null {
  return mean(leaves, (leaf) => (holds(leaf) ? Fraction.one : Fraction.zero));
}

function counted(progress: Fraction | null): Fraction {
  return (progress ?? Fraction.zero).clamped();
}

function atBest(state: ItemState): Fraction {
  const accepted = counted(state.accepted);
  const planned = state.planned.clamped();
  return !state.fresh && planned.above(accepted) ? planned : accepted;
}

function isRecentlyVerified(asOf: AsOf, { item }: Leaf): boolean {
  const longAgo = asOf.periods.lastDay(asOf.ord - VERIFIED_WITHIN);
  return verificationsOf(asOf, item).some(({ date }) => date > longAgo);
}

function difference(left: Fraction | null, right: Fraction | null): Fraction | null {
  return left && right && left.minus(right);
}

function scheduleIndex(accepted: Fraction | null, planned: Fraction | null): number | null {
  if (!accepted || !planned?.atLeast(Fraction.of(LOWEST_PLANNED))) return null;
  return accepted.over(planned).toNumber();
}
