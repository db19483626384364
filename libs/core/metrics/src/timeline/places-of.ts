import type { Place } from './item-facts';

/** Territory id → its parent's id; the root has none. */
export type ParentOf = (territoryId: number) => number | null;

/** Territory id → share; the shares of an item sum to 1. */
export type Shares = ReadonlyMap<number, number>;

/**
 * Where an item counts. Weighted sums follow the shares. Counts must count an item once at every common ancestor of
 * its shares, so every territory on the way up gets the tally 1 − (how many of its children are on the way up too):
 * the tallies of any subtree then add up to 1 when it holds a share and to 0 when it holds none, and counts become as
 * additive as sums.
 */
export function placesOf(shares: Shares, frozenShares: Shares | null, parentOf: ParentOf): Place[] {
  if (shares.size === 1 && (frozenShares === null || frozenShares === shares)) {
    for (const [territoryId, share] of shares) {
      return [{ territoryId, share, frozenShare: frozenShares === null ? 0 : share, tally: 1 }];
    }
  }
  const tallies = talliesOf(shares.keys(), parentOf);
  const territories = new Set([...shares.keys(), ...(frozenShares?.keys() ?? []), ...tallies.keys()]);
  return [...territories].map((territoryId) => ({
    territoryId,
    share: shares.get(territoryId) ?? 0,
    frozenShare: frozenShares?.get(territoryId) ?? 0,
    tally: tallies.get(territoryId) ?? 0,
  }));
}

function talliesOf(holders: Iterable<number>, parentOf: ParentOf): Map<number, number> {
  const onTheWay = new Set<number>();
  const tallies = new Map<number, number>();
  const add = (territory: number, tally: number): void => {
    tallies.set(territory, (tallies.get(territory) ?? 0) + tally);
  };
  for (const holder of holders) {
    for (let at: number | null = holder; at !== null && !onTheWay.has(at); at = parentOf(at)) {
      onTheWay.add(at);
      add(at, 1);
      const parent = parentOf(at);
      if (parent !== null) add(parent, -1);
    }
  }
  for (const [territory, tally] of tallies) if (tally === 0) tallies.delete(territory);
  return tallies;
}
