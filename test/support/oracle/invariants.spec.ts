import * as fc from 'fast-check';
import { arbitraryMoment, type Moment } from './arbitrary-moment';
import { arbitraryWorld } from './arbitrary-world';
import type { Figures } from './figures';
import { figuresOf } from './figures-of';
import { itemAt } from './item-at';
import { Periods } from './periods';
import type { World } from './world';

const RUNS = { numRuns: 60 };
const asked = arbitraryWorld().chain((world) => fc.tuple(fc.constant(world), arbitraryMoment(world)));

function bothTypes(world: World, { territory, ord, knownAt, borders }: Moment): Figures[] {
  const { measures, indicators } = figuresOf(world, territory, ord, knownAt, borders);
  return [measures, indicators];
}

/** Two districts for one territory: each allocation there is cut in two, a quarter and three quarters. */
function withSplit(world: World, code: string): World {
  const level = (world.territories.find((territory) => territory.code === code)?.level ?? 0) + 1;
  const parts = [
    { code: 'part-1', parent: code, level },
    { code: 'part-2', parent: code, level },
  ];
  const cut = (shares: { territory: string; share: number }[]) =>
    shares.flatMap((one) =>
      one.territory === code
        ? [0.25, 0.75].map((part, nth) => ({
            territory: parts[nth].code,
            share: (one.share * 1000 * part) / 1000,
          }))
        : [one],
    );
  return {
    ...world,
    territories: [...world.territories, ...parts],
    lineage: world.lineage?.flatMap((event) =>
      event.from === code ? [event, ...parts.map((part) => ({ ...event, from: part.code }))] : [event],
    ),
    items: world.items.map((item) => ({ ...item, shares: cut(item.shares) })),
    changes: world.changes.map((change) =>
      change.shares ? { ...change, shares: cut(change.shares) } : change,
    ),
  };
}

describe('invariants of the figures', () => {
  it('put every item into exactly one status', () => {
    fc.assert(
      fc.property(asked, ([world, moment]) => {
        for (const { statuses, total } of bothTypes(world, moment))
          expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
      RUNS,
    );
  });

  it('keep what is a part of a whole within 0 and 100, and high at or above accepted', () => {
    fc.assert(
      fc.property(asked, ([world, moment]) => {
        for (const figures of bothTypes(world, moment)) {
          const { reported, accepted, verified, planned, high, coverage, overdueShare, onTimeRate } = figures;
          const parts = [reported, accepted, verified, planned, high, coverage, overdueShare, onTimeRate];
          for (const part of [...parts, figures.verifiedCoverage, figures.baseline, figures.churn])
            if (part !== null) expect(part >= 0 && part <= 100).toBe(true);
          expect(high ?? 0).toBeGreaterThanOrEqual(accepted ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('give the territory of a single item the progress of that item', () => {
    fc.assert(
      fc.property(asked, ([world, { ord, knownAt }]) => {
        const [item] = world.items;
        const alone = { ...world, items: [{ ...item, shares: [{ territory: 'KZ', share: 1 }] }] };
        const lonely = { ...alone, changes: world.changes.filter(({ kind }) => kind !== 'replace') };
        const { status, ...one } = itemAt(lonely, item.key, ord, knownAt);
        const key = item.type === 'measure' ? 'measures' : 'indicators';
        const figures = figuresOf(lonely, 'KZ', ord, knownAt)[key];
        expect(figures.statuses[status]).toBe(1);
        if (status === 'cancelled' || figures.weight === 0) return;
        for (const track of ['reported', 'accepted', 'verified', 'planned'] as const)
          expect(figures[track]).toBeCloseTo(Math.min(Math.max(one[track] ?? 0, 0), 100), 9);
        expect(figures.coverage).toBe(one.fresh ? 100 : 0);
      }),
      RUNS,
    );
  });

  it('do not depend on the order in which facts are listed', () => {
    fc.assert(
      fc.property(asked, fc.integer(), ([world, { territory, ord, knownAt }], seed) => {
        const mixed = <Fact>(facts: Fact[]) =>
          fc.sample(fc.shuffledSubarray(facts, { minLength: facts.length }), { seed, numRuns: 1 })[0];
        const other = {
          ...world,
          ...{
            items: mixed(world.items),
            entries: mixed(world.entries),
            territories: mixed(world.territories),
          },
          ...{ verifications: mixed(world.verifications), changes: mixed(world.changes) },
        };
        expect(figuresOf(other, territory, ord, knownAt)).toEqual(figuresOf(world, territory, ord, knownAt));
      }),
      RUNS,
    );
  });

  it('leave a territory as it was when its shares are split among new children', () => {
    fc.assert(
      fc.property(asked, ([world, moment]) => {
        const { territory } = moment;
        const before = bothTypes(world, moment);
        const after = bothTypes(withSplit(world, territory), moment);
        const butForChildren = (figures: Figures) => ({ ...figures, childrenMean: undefined });
        expect(after.map(butForChildren)).toEqual(before.map(butForChildren));
      }),
      RUNS,
    );
  });

  it('leave every territory above as it was when one is split in the middle of a term', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 200 }), ([world, moment], days) => {
        const { code, parent, level } = world.territories[world.territories.length - 1];
        const moves = world.territories.flatMap((one) => (one.code === code ? [one.moves] : []))[0];
        const effective = Periods.addDays(new Periods(world.programme).firstDay(0), days);
        const parts = [0.25, 0.75].map((share, nth) => ({
          territory: { code: `part-${nth}`, parent, level, ...(moves ? { moves } : {}) },
          event: { from: code, to: `part-${nth}`, kind: 'split' as const, effective, share },
        }));
        // What befalls the territory after its end befalls its parts instead: that is not this test's matter.
        const lineage = (world.lineage ?? []).filter(({ from, to }) => from !== code && to !== code);
        const whole = { ...world, lineage };
        const split = {
          ...world,
          lineage: [...lineage, ...parts.map(({ event }) => event)],
          territories: [...world.territories, ...parts.map(({ territory }) => territory)],
        };
        if (moment.territory === code) return;
        const butForChildren = (figures: Figures) => ({ ...figures, childrenMean: undefined });
        const [before, after] = [whole, split].map((one) => bothTypes(one, moment).map(butForChildren));
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  });

  it('know at an instant exactly what a world cut off there holds', () => {
    fc.assert(
      fc.property(asked, ([world, { territory, ord, knownAt }]) => {
        if (knownAt === undefined) return;
        const until = (instant?: string) => instant !== undefined && instant <= knownAt;
        const undecided = <Fact extends { decidedAt?: string }>(fact: Fact): Fact =>
          until(fact.decidedAt) ? fact : { ...fact, decision: undefined, decidedAt: undefined };
        const cutOff = {
          ...world,
          entries: world.entries.filter((entry) => until(entry.submittedAt)).map(undecided),
          verifications: world.verifications.filter((one) => until(one.recordedAt)),
          changes: world.changes.filter((change) => until(change.requestedAt)).map(undecided),
        };
        expect(figuresOf(cutOff, territory, ord)).toEqual(figuresOf(world, territory, ord, knownAt));
      }),
      RUNS,
    );
  });
});
