import type { AsOf } from './as-of';
import { Fraction } from './fraction';
import { Periods } from './periods';
import type { TermsInForce } from './terms-in-force';
import type { ItemFacts } from './world';

interface PlanPoint {
  date: string;
  planned: Fraction;
}

/** Planned progress at t, a ratio. Points never move; without points the deadline in force shapes the plan. */
export function planAt(asOf: AsOf, item: ItemFacts, terms: TermsInForce): Fraction {
  if (item.plan.length > 0) return throughPoints(asOf.day, item, terms.start);
  switch (item.kind) {
    case 'binary':
      return stepAt(terms.deadline, asOf.day);
    case 'maintain_at_least':
    case 'maintain_at_most':
      return stepAt(terms.start, asOf.day);
    default:
      return straight(asOf.day, terms.start, terms.deadline);
  }
}

function throughPoints(day: string, item: ItemFacts, start: string): Fraction {
  const points: PlanPoint[] = item.plan
    .map(({ date, percent }) => ({ date, planned: Fraction.of(percent).over(Fraction.of(100)) }))
    .sort((left, right) => Date.parse(left.date) - Date.parse(right.date));
  if (start < points[0].date) points.unshift({ date: start, planned: Fraction.zero });
  if (day < points[0].date) return Fraction.zero;
  const next = points.findIndex(({ date }) => date > day);
  if (next === -1) return points[points.length - 1].planned;
  return between(day, points[next - 1], points[next]);
}

function straight(day: string, start: string, deadline: string): Fraction {
  if (day >= deadline) return Fraction.one;
  if (day <= start) return Fraction.zero;
  return between(day, { date: start, planned: Fraction.zero }, { date: deadline, planned: Fraction.one });
}

function between(day: string, from: PlanPoint, to: PlanPoint): Fraction {
  const passed = Fraction.of(Periods.daysBetween(from.date, day));
  const whole = Fraction.of(Periods.daysBetween(from.date, to.date));
  return from.planned.plus(to.planned.minus(from.planned).times(passed.over(whole)));
}

function stepAt(date: string, day: string): Fraction {
  return day < date ? Fraction.zero : Fraction.one;
}
