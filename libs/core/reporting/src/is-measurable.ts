/** Beyond it sums of a country, which are made in doubles, would lose a million tenge; below it nothing is measured. */
const LARGEST = 1e18;
const SMALLEST = 1e-18;
/** So short, a plain decimal is within both. */
const SURELY_MEASURABLE = 15;

/**
 * Whether a number can be a quantity: 0, or between 10⁻¹⁸ and 10¹⁸ on either side of it. One single value outside of what
 * doubles hold would leave a whole programme without figures.
 * @param number as `normalizeDecimal` writes it
 */
export function isMeasurable(number: string): boolean {
  if (number.length <= SURELY_MEASURABLE) return true;
  const magnitude = Math.abs(Number(number));
  return magnitude >= SMALLEST && magnitude <= LARGEST;
}
