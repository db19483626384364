import type { AsOf } from './as-of';
import { Fraction } from './fraction';
import type { TermsInForce } from './terms-in-force';
import type { ItemFacts } from './world';
import { valuesOn, type PeriodValue, type Track } from './values-on';

/**
 * The raw ratio, not clamped, or null when the track has no value up to the period `upTo`. The target is the one in
 * force at t even when looking at an earlier period.
 */
export function progressOn(
  track: Track,
  asOf: AsOf,
  item: ItemFacts,
  terms: TermsInForce,
  upTo: number = asOf.ord,
): Fraction | null {
  const values = valuesOn(track, asOf, item, upTo);
  return values.length === 0 ? null : progressFrom(values, item, terms);
}

/** The progress that the values of one or more periods amount to; `values` is not empty and oldest first. */
export function progressFrom(values: PeriodValue[], item: ItemFacts, terms: TermsInForce): Fraction {
  const last = values[values.length - 1].value;
  switch (item.kind) {
    case 'binary':
      return last.atLeast(Fraction.one) ? Fraction.one : Fraction.zero;
    case 'stages':
      return last.over(Fraction.of(100));
    case 'increase':
    case 'decrease':
      return distanceCovered(last, item, terms);
    case 'maintain_at_least':
    case 'maintain_at_most':
      return shareOfPeriodsMet(values, item, terms);
  }
}

function distanceCovered(value: Fraction, item: ItemFacts, terms: TermsInForce): Fraction {
  const baseline = required(item.baseline, item);
  return value.minus(baseline).over(required(terms.target, item).minus(baseline));
}

function shareOfPeriodsMet(values: PeriodValue[], item: ItemFacts, terms: TermsInForce): Fraction {
  const target = required(terms.target, item);
  const met = values.filter(({ value }) =>
    item.kind === 'maintain_at_least' ? value.atLeast(target) : target.atLeast(value),
  );
  return Fraction.of(met.length).over(Fraction.of(values.length));
}

function required(quantity: number | null, item: ItemFacts): Fraction {
  if (quantity === null) throw new RangeError(`${item.kind} item ${item.key} lacks a baseline or a target`);
  return Fraction.of(quantity);
}
