import type { ShareMove } from './borders';
import { movedShares } from './moved-shares';

const [WEST, EAST, NORTH, SOUTH] = [1, 2, 3, 4];

/** A move on a day; what is not given to others stays. */
function aMove(effectiveOn: number, fromId: number, parts: Record<number, number>, stays = 0): ShareMove {
  const given = Object.entries(parts).map(([toId, ratio]) => ({ toId: Number(toId), ratio }));
  return { effectiveOn, fromOrd: 0, fromId, parts: given, stays };
}

function moved(shares: Record<number, number>, setOn: number, ...moves: ShareMove[]): Record<string, number> {
  const held = new Map(Object.entries(shares).map(([id, share]) => [Number(id), share]));
  return Object.fromEntries(movedShares(held, setOn, moves));
}

describe('movedShares', () => {
  it('parts a share, and leaves nothing where the territory ended', () => {
    const split = aMove(10, WEST, { [EAST]: 0.25, [NORTH]: 0.75 });
    expect(moved({ [WEST]: 0.5, [SOUTH]: 0.5 }, 0, split)).toEqual({
      [EAST]: 0.125,
      [NORTH]: 0.375,
      [SOUTH]: 0.5,
    });
  });

  it('adds up what meets in one territory', () => {
    const merges = [aMove(10, WEST, { [NORTH]: 1 }), aMove(10, EAST, { [NORTH]: 1 })];
    expect(moved({ [WEST]: 0.25, [EAST]: 0.5, [NORTH]: 0.25 }, 0, ...merges)).toEqual({ [NORTH]: 1 });
  });

  it('leaves the rest of what is given away in part', () => {
    expect(moved({ [WEST]: 0.5 }, 0, aMove(10, WEST, { [EAST]: 0.25 }, 0.75))).toEqual({
      [WEST]: 0.375,
      [EAST]: 0.125,
    });
  });

  it('goes on from day to day', () => {
    const moves = [aMove(10, WEST, { [EAST]: 1 }), aMove(11, EAST, { [NORTH]: 0.5, [SOUTH]: 0.5 })];
    expect(moved({ [WEST]: 1 }, 0, ...moves)).toEqual({ [NORTH]: 0.5, [SOUTH]: 0.5 });
  });

  it('lets neighbours exchange parts on one day', () => {
    const moves = [aMove(10, WEST, { [EAST]: 0.5 }, 0.5), aMove(10, EAST, { [WEST]: 0.25 }, 0.75)];
    expect(moved({ [WEST]: 0.5, [EAST]: 0.5 }, 0, ...moves)).toEqual({ [WEST]: 0.375, [EAST]: 0.625 });
  });

  it('moves only what was set before the day', () => {
    const rename = aMove(10, WEST, { [EAST]: 1 });
    expect(moved({ [WEST]: 1 }, 9, rename)).toEqual({ [EAST]: 1 });
    expect(moved({ [WEST]: 1 }, 10, rename)).toEqual({ [WEST]: 1 });
  });

  it('gives the same object where nothing moved', () => {
    const shares = new Map([[SOUTH, 1]]);
    expect(movedShares(shares, 0, [aMove(10, WEST, { [EAST]: 1 })])).toBe(shares);
  });
});
