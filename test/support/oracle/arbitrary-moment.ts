import * as fc from 'fast-check';
import { Periods } from './periods';
import type { World } from './world';

/** Where and when to ask a world: a territory, a period, and at times an instant up to which things are known, or the day of other borders. */
export interface Moment {
  territory: string;
  ord: number;
  knownAt?: string;
  /** A day whose tree and borders are asked for instead of the period's own. */
  borders?: string;
}

/** Instants lie between the start of the first period and 200 days past the last, never on one of the world's own. */
export function arbitraryMoment(world: World): fc.Arbitrary<Moment> {
  const periods = new Periods(world.programme);
  const first = Date.parse(periods.firstDay(0));
  const last = Date.parse(periods.lastDay(periods.last())) + 200 * 86_400_000;
  const knownAt = fc.integer({ min: 0, max: 1000 }).map((part) => {
    const day = new Date(first + ((last - first) * part) / 1000).toISOString().slice(0, 10);
    return `${day}T12:34:56.000Z`;
  });
  const borders = fc
    .integer({ min: -30, max: 320 })
    .map((days) => Periods.addDays(periods.firstDay(0), days));
  return fc.record(
    {
      territory: fc.constantFrom(...world.territories.map(({ code }) => code)),
      ord: fc.nat(periods.last()),
      knownAt,
      borders,
    },
    { requiredKeys: ['territory', 'ord'] },
  );
}
