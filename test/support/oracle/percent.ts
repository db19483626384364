import { Fraction } from './fraction';

/** A ratio as a percentage with full precision; null stays null. */
export function percent(ratio: Fraction | null): number | null {
  return ratio === null ? null : ratio.times(Fraction.of(100)).toNumber();
}
