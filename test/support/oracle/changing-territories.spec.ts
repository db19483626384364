import { figuresOf } from './figures-of';
import type { LineageFacts, World } from './world';
import { aWorld } from './world.factory';

const REGION = '110000000';
const WEST = '112000000';
const EAST = '113000000';
const OTHER_REGION = '150000000';
const [MARCH, APRIL, MAY] = [2, 3, 4];

/** West holds a measure at 40 % since January, east one at 100 %. */
function reported(): World {
  return aWorld()
    .item('west works', { home: WEST })
    .item('east works', { home: EAST })
    .accepted('west works', 0, 40)
    .accepted('east works', 0, 100)
    .build();
}

function having(world: World, ...lineage: LineageFacts[]): World {
  return { ...world, lineage };
}

function accepted(world: World, territory: string, ord: number, borders?: string) {
  const { measures } = figuresOf(world, territory, ord, undefined, borders);
  return [measures.total, measures.weight, measures.accepted];
}

describe('the figures of territories that change', () => {
  it('leave a split unit its past and its parts the future', () => {
    const split = { from: WEST, kind: 'split' as const, effective: '2026-04-15' };
    const world = having(
      reported(),
      { ...split, to: OTHER_REGION, share: 0.6 },
      { ...split, to: EAST, share: 0.4 },
    );
    expect(accepted(world, WEST, MARCH)).toEqual([1, 1, 40]);
    expect(accepted(world, WEST, APRIL)).toEqual([0, 0, null]);
    expect(accepted(world, OTHER_REGION, MARCH)).toEqual([0, 0, null]);
    expect(accepted(world, OTHER_REGION, APRIL)).toEqual([1, 0.6, 40]);
    // 0.4 at 40 % and 1 at 100 %.
    expect(accepted(world, EAST, MAY)).toEqual([2, 1.4, (0.4 * 40 + 100) / 1.4]);
  });

  it('give the parts a past and the unit a future within the borders of another day', () => {
    const rename = {
      from: WEST,
      to: OTHER_REGION,
      kind: 'rename' as const,
      effective: '2026-04-15',
      share: 1,
    };
    const world = having(reported(), rename);
    expect(accepted(world, OTHER_REGION, MARCH, '2026-04-15')).toEqual([1, 1, 40]);
    expect(accepted(world, WEST, MARCH, '2026-04-15')).toEqual([0, 0, null]);
    expect(accepted(world, WEST, MAY, '2026-04-14')).toEqual([1, 1, 40]);
  });

  it('carry shares on from day to day, those of one day at the same time', () => {
    const exchange = [
      { from: WEST, to: EAST, kind: 'transfer' as const, effective: '2026-02-01', share: 0.5 },
      { from: EAST, to: WEST, kind: 'transfer' as const, effective: '2026-02-01', share: 0.25 },
    ];
    const later = { from: EAST, to: REGION, kind: 'rename' as const, effective: '2026-04-30', share: 1 };
    const world = having(reported(), ...exchange, later);
    expect(accepted(world, WEST, MARCH)).toEqual([2, 0.75, (0.5 * 40 + 25) / 0.75]);
    expect(accepted(world, EAST, MARCH)).toEqual([2, 1.25, (0.5 * 40 + 75) / 1.25]);
    expect(accepted(world, EAST, APRIL)).toEqual([0, 0, null]);
    expect(accepted(world, REGION, APRIL)).toEqual([2, 2, 70]);
  });

  it('move only shares that were set before', () => {
    const rename = { from: WEST, to: EAST, kind: 'rename' as const, effective: '2026-04-15', share: 1 };
    const late = aWorld()
      .item('works', { home: EAST })
      .item('late', { home: WEST, countsFrom: APRIL, inBaseline: false, addedOn: '2026-04-15' })
      .item('rescoped', { home: EAST })
      .changed('rescoped', 'rescope', '2026-04-14', { shares: [{ territory: WEST, share: 1 }] })
      .build();
    const world = having(late, rename);
    expect(accepted(world, WEST, MAY)[0]).toBe(1);
    expect(accepted(world, EAST, MAY)[0]).toBe(2);
  });

  it('count below another region from the period of the move on', () => {
    const world = reported();
    world.territories = world.territories.map((one) =>
      one.code === WEST ? { ...one, moves: [{ parent: OTHER_REGION, from: '2026-04-30' }] } : one,
    );
    expect(accepted(world, REGION, MARCH)).toEqual([2, 2, 70]);
    expect(accepted(world, REGION, APRIL)).toEqual([1, 1, 100]);
    expect(accepted(world, OTHER_REGION, APRIL)).toEqual([1, 1, 40]);
    expect(accepted(world, 'KZ', APRIL)).toEqual([2, 2, 70]);
    expect(accepted(world, OTHER_REGION, MARCH, '2026-05-01')).toEqual([1, 1, 40]);
  });
});
