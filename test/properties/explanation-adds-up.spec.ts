import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMoment, creditItems, FIGURE_PARTS, partsOf, SUM_COLUMNS, type ItemType } from '@core/metrics';
import { arbitraryMoment, arbitraryWorld, figuresOf } from '../support/oracle';
import { expectSameFigures } from '../support/same-figures';
import { WalkedWorld } from '../support/walked-world';

const worldAndMoment = arbitraryWorld().chain((world) =>
  fc.tuple(fc.constant(world), arbitraryMoment(world)),
);
/** Which items a chapter has, by their place in the world: any, all or none of them. */
const chapter = fc.oneof(fc.constant(0xffff), fc.integer({ min: 0, max: 0xffff }));
const isIn = (members: number, index: number): boolean => ((members >> (index % 16)) & 1) === 1;

/** `statuses.overdue` of a figures object. */
function at(figures: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], figures);
}

describe('the explanation of a figure', () => {
  it('adds up to the figure of the oracle, for every figure of any world and any chapter in it', () => {
    fc.assert(
      fc.property(worldAndMoment, chapter, ([world, moment], members) => {
        const { territory, ord, knownAt, borders } = moment;
        const walked = new WalkedWorld(world, knownAt, borders);
        const below = walked.subtree(territory, ord);
        const expected = figuresOf(world, territory, ord, knownAt, borders, (item) =>
          isIn(members, world.items.indexOf(item)),
        );
        for (const type of ['measure', 'indicator'] as ItemType[]) {
          const lines: Float64Array[] = [];
          const range = { fromOrd: ord, toOrd: ord };
          creditItems(
            walked.items,
            walked.calendar,
            range,
            ({ item }) => item.type === type,
            ({ item }, state, credited) => {
              // Walked items are numbered from one in the order of the world.
              if (!isIn(members, item.id - 1)) return;
              const sums = new Float64Array(SUM_COLUMNS.length);
              for (const place of state.term.places) {
                if (below.has(place.territoryId)) addMoment(sums, item, state, place, credited);
              }
              lines.push(sums);
            },
          );
          for (const [figure, parts] of Object.entries(FIGURE_PARTS)) {
            if (type === 'indicator' && figure.startsWith('money')) continue;
            const numerator = lines.reduce((sum, line) => sum + partsOf(parts, line).numerator, 0);
            const denominator =
              parts.over.length === 0
                ? 1
                : lines.reduce((sum, line) => sum + partsOf(parts, line).denominator, 0);
            const scale = parts.unit === 'percent' || parts.unit === 'points' ? 100 : 1;
            const value = denominator === 0 ? null : (scale * numerator) / denominator;
            const figures = type === 'measure' ? expected.measures : expected.indicators;
            const due = at(figures, figure);
            // The schedule index is withheld while little is planned, however it would come out.
            if (figure === 'scheduleIndex' && due === null) continue;
            expectSameFigures(value, due, figure);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('knows every figure that is a sum', () => {
    const { measures } = figuresOf(
      {
        programme: {
          start: '2026-01-01',
          end: '2026-12-31',
          reporting: 'month',
          dueDay: 10,
          weights: 'equal',
          timeZone: 'Asia/Almaty',
        },
        territories: [{ code: 'KZ', parent: null, level: 0 }],
        items: [],
        entries: [],
        verifications: [],
        changes: [],
      },
      'KZ',
      0,
    );
    const flat = Object.entries(measures).flatMap(([key, value]) =>
      value !== null && typeof value === 'object'
        ? Object.keys(value).map((part) => `${key}.${part}`)
        : [key],
    );
    // A mean of means and a verdict are no sums.
    expect(Object.keys(FIGURE_PARTS).sort()).toEqual(
      flat.filter((name) => !['childrenMean', 'band'].includes(name)).sort(),
    );
  });
});
