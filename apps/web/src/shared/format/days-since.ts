const DAY_MS = 86_400_000;

/** Whole days from an instant to now; never negative. */
export function daysSince(instant: string): number {
  return Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / DAY_MS));
}
