/** A double holds 15 decimal digits for certain; what comes after them is noise of the arithmetic. */
const CERTAIN_DIGITS = 15;
/** Whole numbers below it are written with fewer digits than that. */
const LEAST_LONG = 1e15;

/** A figure in full precision without the noise after it: 55, not 55.00000000000001. */
export function withoutNoise(figure: number): number {
  // Most are 0 or 100, and writing a number to read it again takes long; −0 is written 0.
  if (Number.isInteger(figure) && Math.abs(figure) < LEAST_LONG) return figure + 0;
  return Number(figure.toPrecision(CERTAIN_DIGITS));
}
