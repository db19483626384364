const DAY_MS = 86_400_000;

/** Whole days until an instant: 0 on its last day, negative once it is over. */
export function daysLeft(until: string, now: number): number {
  return Math.floor((Date.parse(until) - now) / DAY_MS);
}
