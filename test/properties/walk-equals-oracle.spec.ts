import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  figures,
  meanOfChildren,
  metricSumsOf,
  SUM_COLUMNS,
  sumItems,
  type Figures,
  type ItemType,
  type PlacedSums,
} from '@core/metrics';
import { arbitraryMoment, arbitraryWorld, figuresOf, type Moment, type World } from '../support/oracle';
import { expectSameFigures } from '../support/same-figures';
import { WalkedWorld } from '../support/walked-world';

function sumsAt(placed: readonly PlacedSums[], subtree: Set<number>, type: ItemType, ord: number) {
  const total = new Float64Array(SUM_COLUMNS.length);
  for (const row of placed) {
    if (row.type !== type || row.ord !== ord || !subtree.has(row.territoryId)) continue;
    row.sums.forEach((value, index) => {
      total[index] += value;
    });
  }
  return metricSumsOf(total, type);
}

function walkedFigures(world: World, at: Moment) {
  const walked = new WalkedWorld(world, at.knownAt, at.borders);
  const { placed } = sumItems(walked.items, walked.calendar, { fromOrd: at.ord, toOrd: at.ord });
  const of = (type: ItemType): Figures => {
    const children = walked.childrenOf(at.territory, at.ord);
    const mean = meanOfChildren(
      children.map((code) => sumsAt(placed, walked.subtree(code, at.ord), type, at.ord)),
    );
    return figures(sumsAt(placed, walked.subtree(at.territory, at.ord), type, at.ord), mean);
  };
  return { measures: of('measure'), indicators: of('indicator') };
}

const worldAndMoment = arbitraryWorld().chain((world) =>
  fc.tuple(fc.constant(world), arbitraryMoment(world)),
);

describe('the walk of items', () => {
  it('gives the figures of the oracle for any world, territory, period, known-at and borders', () => {
    fc.assert(
      fc.property(worldAndMoment, ([world, at]) => {
        const expected = figuresOf(world, at.territory, at.ord, at.knownAt, at.borders);
        expectSameFigures(walkedFigures(world, at), expected);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    );
  });

  it('tells the same from a checkpoint as from the first entry', () => {
    fc.assert(
      fc.property(worldAndMoment, fc.nat(), ([world, at], cut) => {
        const whole = new WalkedWorld(world);
        const last = whole.calendar.endsOn.length - 1;
        const checkpointOrd = cut % (last + 1);
        const range = { fromOrd: 0, toOrd: last };
        const first = sumItems(whole.items, whole.calendar, { ...range, checkpointOrd });
        const resumed = whole.items.map((walked) => {
          const checkpoint = first.checkpoints.get(walked.item.id) ?? null;
          if (checkpoint === null) return walked;
          const { record } = walked;
          const from = checkpointOrd + 1;
          return {
            ...walked,
            checkpoint,
            record: {
              ...record,
              firstOrd: from,
              offset: from,
            },
          };
        });
        const again = sumItems(resumed, whole.calendar, {
          fromOrd: Math.min(checkpointOrd + 1, last),
          toOrd: last,
        });
        const later = first.placed.filter((row) => row.ord > checkpointOrd);
        if (checkpointOrd < last) expect(sorted(again.placed)).toEqual(sorted(later));
        expect(at.ord).toBeLessThanOrEqual(last);
      }),
      { numRuns: 200 },
    );
  });
});

function sorted(placed: readonly PlacedSums[]): PlacedSums[] {
  const key = (row: PlacedSums) => `${row.roadMapId}/${row.territoryId}/${row.type}/${row.ord}`;
  return [...placed].sort((a, b) => key(a).localeCompare(key(b)));
}
