import type { AsOf } from './as-of';
import { Fraction } from './fraction';
import type { ItemFacts, Share } from './world';

/** A share where it is by the borders of the day that is asked for; a territory may be named more than once. */
export interface HeldShare {
  territory: string;
  share: Fraction;
}

/** Shares that were set on a day, carried along by what happened to their territories after it, day by day. */
export function sharesAt(asOf: AsOf, shares: Share[], setOn: string): HeldShare[] {
  const lineage = asOf.world.lineage ?? [];
  const later = lineage
    .map(({ effective }) => effective)
    .filter((day) => setOn < day && day <= asOf.borderDay);
  let held: HeldShare[] = shares.map(({ territory, share }) => ({ territory, share: Fraction.of(share) }));
  for (const day of [...new Set(later)].sort()) {
    held = held.flatMap((one) => {
      const leaving = lineage.filter(({ from, effective }) => from === one.territory && effective === day);
      const gone = leaving.map((part) => ({
        territory: part.to,
        share: one.share.times(Fraction.of(part.share)),
      }));
      if (leaving.some(({ kind }) => kind !== 'transfer')) return gone;
      const rest = one.share.minus(Fraction.sum(gone.map(({ share }) => share)));
      return rest.isZero() ? gone : [...gone, { territory: one.territory, share: rest }];
    });
  }
  return held;
}

/** The day an item's first shares are of. */
export function sharedOn(asOf: AsOf, item: ItemFacts): string {
  if (item.inBaseline) return asOf.world.programme.start;
  return item.addedOn ?? asOf.periods.firstDay(item.countsFrom);
}
