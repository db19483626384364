import { Fraction } from './fraction';
import type { HeldShare } from './shares-at';
import type { TerritoryFacts } from './world';

/** The part of some shares that falls to a territory and everything below it. Throws on an unknown territory. */
export function shareWithin(territories: TerritoryFacts[], root: string, shares: HeldShare[]): Fraction {
  const within = shares.filter(({ territory }) => isWithin(territories, root, territory));
  return Fraction.sum(within.map(({ share }) => share));
}

function isWithin(territories: TerritoryFacts[], root: string, code: string): boolean {
  if (code === root) return true;
  const territory = territories.find((candidate) => candidate.code === code);
  if (!territory) throw new RangeError(`no territory ${code}`);
  return territory.parent !== null && isWithin(territories, root, territory.parent);
}
