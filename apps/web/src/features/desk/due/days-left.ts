const DAY_MS = 86_400_000;

/** Whole days until an instant: 0 on its last day, negative once it is over. */
export function daysLeft(until: string, now: number): number {
  return Math.floor((Date.parse(until) - now) / DAY_MS);
}

/** The last day of a time that ends with a day: midnight belongs to the day before. */
export function lastDay(until: string): string {
  const last = new Date(Date.parse(until) - 1);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(last.getDate())}`;
}
