/**
 * Figures are quotients of exact sums computed in doubles; a figure that is exactly on a threshold may come out
 * 1e-14 under it. A billionth of a point decides nothing for people, so it must not decide a band.
 */
const TOLERANCE = 1e-9;

/** Whether a figure reaches a threshold. */
function reaches(figure: number, threshold: number): boolean {
  return figure >= threshold - TOLERANCE;
}

/** Whether a figure stays at or under a threshold. */
function staysWithin(figure: number, threshold: number): boolean {
  return figure <= threshold + TOLERANCE;
}

/** Comparisons of figures with the thresholds of a rule. */
export const threshold = { reaches, staysWithin } as const;
