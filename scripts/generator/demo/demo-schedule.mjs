import { calendar } from '../calendar.mjs';

/**
 * When an item runs: a third of the measures fall due in the fourteen months behind us, many deadlines stand at a
 * year's end, some work has not begun.
 * @param {import('./demo-term.mjs').Term} term
 * @param {number} early chance that the deadline has passed
 * @param {import('../create-random.mjs').Random} random
 * @returns {{ start: number, startsWithTerm: boolean, end: number, deadline: string }}
 */
export function demoSchedule(term, early, random) {
  const end = random.chance(early) ? random.int(term.first + 3, term.last) : laterEnd(term, random);
  const deadline = random.chance(0.25)
    ? calendar.day(end, random.pick([10, 15, 20, 25]))
    : calendar.lastDay(end);
  if (random.chance(0.55)) return { start: term.first, startsWithTerm: true, end, deadline };
  const ahead = end > term.last + 4 && random.chance(0.3);
  const start = ahead
    ? random.int(term.last + 1, end - 3)
    : random.int(term.first, Math.min(end - 2, term.last - 2));
  return { start, startsWithTerm: false, end, deadline };
}

function laterEnd(term, random) {
  const end = random.int(term.last + 1, term.end);
  const december = end - (end % 12) + 11;
  return random.chance(0.45) ? Math.min(december, term.end) : end;
}
