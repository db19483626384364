/** A double holds 15 decimal digits for certain; what comes after them is noise of the arithmetic. */
const CERTAIN_DIGITS = 15;

/** A figure in full precision without the noise after it: 55, not 55.00000000000001. */
export function withoutNoise(figure: number): number {
  return Number(figure.toPrecision(CERTAIN_DIGITS));
}
