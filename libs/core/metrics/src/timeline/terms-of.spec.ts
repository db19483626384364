import type { Borders, TreeFrom } from './borders';
import type { Term } from './item-facts';
import { termsOf, type EffectiveChange, type FrozenTerms } from './terms-of';

const [COUNTRY, NORTH, SOUTH, WEST, EAST] = [1, 2, 3, 11, 12];

/** West and east lie in the north, until west comes to the south. */
const BEFORE: TreeFrom = treeFrom(0, { [NORTH]: COUNTRY, [SOUTH]: COUNTRY, [WEST]: NORTH, [EAST]: NORTH });
const AFTER: TreeFrom = treeFrom(3, { [NORTH]: COUNTRY, [SOUTH]: COUNTRY, [WEST]: SOUTH, [EAST]: NORTH });

function treeFrom(fromOrd: number, parents: Record<number, number>): TreeFrom {
  return { fromOrd, parentOf: (id) => parents[id] ?? null };
}

/** Periods of ten days; the shares are of day 0. */
function terms(
  shares: Record<number, number>,
  borders: Partial<Borders>,
  changes: readonly EffectiveChange[] = [],
  own: Partial<FrozenTerms> = {},
): Term[] {
  return termsOf(
    {
      ...{ deadline: 100, target: null, weight: 1, sharesSetOn: 0, inBaseline: true, countsFrom: 0 },
      shares: sharesOf(shares),
      ...own,
    },
    changes,
    {
      borders: { trees: [BEFORE], moves: [], ...borders },
      ordOf: (at) => Math.floor(at / 10),
      reweightCounts: true,
    },
  );
}

function sharesOf(shares: Record<number, number>): Map<number, number> {
  return new Map(Object.entries(shares).map(([id, share]) => [Number(id), share]));
}

/** `from: place share/frozen/tally …`, places by id. */
function told(all: readonly Term[]): string[] {
  return all.map(({ fromOrd, places }) => {
    const inOrder = [...places].sort((a, b) => a.territoryId - b.territoryId);
    const parts = inOrder.map((at) => `${at.territoryId} ${at.share}/${at.frozenShare}/${at.tally}`);
    return `${fromOrd}: ${parts.join(', ')}`;
  });
}

describe('the terms of an item while territories change', () => {
  const rename = { effectiveOn: 25, fromOrd: 2, fromId: WEST, parts: [{ toId: EAST, ratio: 1 }], stays: 0 };

  it('are one where nothing touches it', () => {
    expect(told(terms({ [EAST]: 1 }, { trees: [BEFORE, AFTER], moves: [rename] }))).toEqual([
      `0: ${EAST} 1/1/1`,
    ]);
  });

  it('begin anew in the period in which its share moves, the frozen one with it', () => {
    expect(told(terms({ [WEST]: 1 }, { moves: [rename] }))).toEqual([`0: ${WEST} 1/1/1`, `2: ${EAST} 1/1/1`]);
  });

  it('count a shared item once on every way up, by the tree of each period', () => {
    expect(told(terms({ [WEST]: 0.5, [EAST]: 0.5 }, { trees: [BEFORE, AFTER] }))).toEqual([
      // Two branches meet in the north; then in the country.
      `0: ${NORTH} 0/0/-1, ${WEST} 0.5/0.5/1, ${EAST} 0.5/0.5/1`,
      `3: ${COUNTRY} 0/0/-1, ${WEST} 0.5/0.5/1, ${EAST} 0.5/0.5/1`,
    ]);
  });

  it('follow the tree also with a share that was parted', () => {
    const split = { ...rename, parts: [WEST, EAST].map((toId) => ({ toId, ratio: 0.5 })), fromId: SOUTH };
    expect(told(terms({ [SOUTH]: 1 }, { trees: [BEFORE, AFTER], moves: [split] }))).toEqual([
      `0: ${SOUTH} 1/1/1`,
      `2: ${NORTH} 0/0/-1, ${WEST} 0.5/0.5/1, ${EAST} 0.5/0.5/1`,
      `3: ${COUNTRY} 0/0/-1, ${WEST} 0.5/0.5/1, ${EAST} 0.5/0.5/1`,
    ]);
  });

  it('leave a rescope of the day of the event where it was set', () => {
    const rescope = (actDay: number): EffectiveChange => ({
      ...{ id: 1, fromOrd: 2, decidedAt: 0, cancels: false, deadline: null, weight: null, target: null },
      ...{ actDay, shares: sharesOf({ [WEST]: 1 }), replacementId: null },
    });
    const counts = (actDay: number) =>
      told(terms({ [SOUTH]: 1 }, { moves: [rename] }, [rescope(actDay)], { inBaseline: false }));
    expect(counts(24)).toEqual([`0: ${SOUTH} 1/0/1`, `2: ${EAST} 1/0/1`]);
    expect(counts(25)).toEqual([`0: ${SOUTH} 1/0/1`, `2: ${WEST} 1/0/1`]);
  });

  it('begin with the item where the event is older', () => {
    expect(told(terms({ [WEST]: 1 }, { moves: [rename] }, [], { countsFrom: 5 }))).toEqual([
      `5: ${EAST} 1/1/1`,
    ]);
  });
});
