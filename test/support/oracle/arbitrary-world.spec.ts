import * as fc from 'fast-check';
import { arbitraryWorld } from './arbitrary-world';
import type { Figures } from './figures';
import { figuresOf } from './figures-of';
import { Periods } from './periods';
import type { World } from './world';

const WORLDS = fc.sample(arbitraryWorld(), { numRuns: 120, seed: 4 });
const KINDS = ['cancel', 'replace', 'postpone', 'reweight', 'rescope'];

function bothTypes(world: World, ord: number): Figures[] {
  const { measures, indicators } = figuresOf(world, 'KZ', ord);
  return [measures, indicators];
}

function worldsWhere(holds: (world: World) => boolean): number {
  return WORLDS.filter(holds).length;
}

function isBelow(world: World, code: string, above: string): boolean {
  const parent = world.territories.find((territory) => territory.code === code)?.parent ?? null;
  return parent !== null && (parent === above || isBelow(world, parent, above));
}

describe('arbitrary worlds', () => {
  it('reach every status, band, kind of change and result of verification', () => {
    const seen = new Set<string>();
    for (const world of WORLDS) {
      for (const change of world.changes) seen.add(`${change.kind} ${change.decision ?? 'undecided'}`);
      for (const { result } of world.verifications) seen.add(result);
      for (let ord = 0; ord <= new Periods(world.programme).last(); ord += 1)
        for (const { statuses, band } of bothTypes(world, ord)) {
          seen.add(band);
          for (const [status, count] of Object.entries(statuses)) if (count > 0) seen.add(status);
        }
    }
    const statuses = ['cancelled', 'not_started', 'verified_done', 'done', 'claimed_done', 'overdue'];
    const others = ['not_reported', 'at_risk', 'on_track', 'confirmed', 'partly', 'refuted', 'unusable'];
    const bands = ['green', 'green_amber', 'amber', 'amber_red', 'red', 'grey'];
    const decisions = ['approved', 'rejected', 'undecided'];
    const changes = KINDS.flatMap((kind) => decisions.map((decision) => `${kind} ${decision}`));
    expect([...statuses, ...others, ...bands, ...changes].filter((wanted) => !seen.has(wanted))).toEqual([]);
  });

  it('hold what is rare in life often enough to matter', () => {
    const ends = (world: World) =>
      world.changes.filter((one) => one.kind === 'replace' && one.decision === 'approved');
    const chained = (world: World) =>
      ends(world).some(({ replacement }) => ends(world).some(({ item }) => item === replacement));
    const nested = (world: World) =>
      world.items.some(({ shares }) =>
        shares.some((low) => shares.some((high) => isBelow(world, low.territory, high.territory))),
      );
    const told = (world: World) => world.entries.some(({ value, withdraws }) => value === null && !withdraws);
    const rare = {
      withdrawals: worldsWhere(({ entries }) => entries.some(({ withdraws }) => withdraws !== undefined)),
      returns: worldsWhere(({ entries }) => entries.some(({ decision }) => decision === 'returned')),
      narrativesOnly: worldsWhere(told),
      additions: worldsWhere(({ items }) => items.some(({ inBaseline }) => !inBaseline)),
      nestedShares: worldsWhere(nested),
      chainsOfReplacements: worldsWhere(chained),
      endedTerritories: worldsWhere(({ lineage }) => (lineage ?? []).some(({ kind }) => kind !== 'transfer')),
      givenParts: worldsWhere(({ lineage }) => (lineage ?? []).some(({ kind }) => kind === 'transfer')),
      movedTerritories: worldsWhere(({ territories }) =>
        territories.some(({ moves }) => moves !== undefined),
      ),
    };
    const least = { withdrawals: 60, returns: 60, narrativesOnly: 60, additions: 60, nestedShares: 30 };
    const borders = { endedTerritories: 30, givenParts: 30, movedTerritories: 20 };
    for (const [what, count] of Object.entries({ ...least, ...borders, chainsOfReplacements: 3 }))
      expect([what, rare[what as keyof typeof rare] >= count]).toEqual([what, true]);
  });

  it('obey the rules of intake', () => {
    for (const { items, entries, changes } of WORLDS) {
      for (const item of items) {
        expect(item.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(item.startsOn === null || item.deadline >= item.startsOn).toBe(true);
        expect(items.some(({ home, inBaseline }) => home === item.home && inBaseline)).toBe(true);
      }
      const instants = [
        ...entries.map(({ submittedAt }) => submittedAt),
        ...changes.map((one) => one.requestedAt),
      ];
      const decisions = [...entries, ...changes].flatMap(({ decidedAt }) => decidedAt ?? []);
      expect(new Set([...instants, ...decisions]).size).toBe(instants.length + decisions.length);
      for (const entry of entries) {
        const earlier = entries.filter(
          (other) => other.item === entry.item && other.ord === entry.ord && other.revision < entry.revision,
        );
        expect(earlier).toHaveLength(entry.revision - 1);
        expect(earlier.every(({ submittedAt }) => submittedAt < entry.submittedAt)).toBe(true);
        const target = earlier.find(({ revision }) => revision === entry.withdraws);
        if (entry.withdraws === undefined) continue;
        expect(target).toMatchObject({ ord: entry.ord });
        expect(target).not.toHaveProperty('withdraws');
        expect((target?.decidedAt ?? '') < entry.submittedAt).toBe(true);
      }
    }
  });
});
