import { calendar } from '../calendar.mjs';

/**
 * Plan points at the year's ends and at the deadline's month, a little behind the straight line.
 * @param {{ start: number, end: number }} schedule month numbers
 * @param {import('../create-random.mjs').Random} random
 * @returns {{ period: string, percent: number }[]}
 */
export function demoPlan({ start, end }, random) {
  const bend = random.between(1, 1.35);
  const points = [];
  for (let month = start - (start % 12) + 11; month < end; month += 12) {
    if (month <= start) continue;
    const share = (month - start + 1) / (end - start + 1);
    points.push({ period: calendar.period(month), percent: Math.round(share ** bend * 1000) / 10 });
  }
  return [...points, { period: calendar.period(end), percent: 100 }];
}
