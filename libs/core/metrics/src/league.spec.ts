import { league, type LeagueEntry } from './league';

function entry(territory: string, completion: number | null, parts: Partial<LeagueEntry> = {}): LeagueEntry {
  return {
    territory,
    level: 1,
    measures: 30,
    completion,
    high: completion,
    reporting: { expected: 10, received: 10 },
    ...parts,
  };
}

describe('league', () => {
  it('compares only one level and one size class', () => {
    const tiers = league([
      entry('a', 50, { measures: 49 }),
      entry('b', 50, { measures: 50 }),
      entry('c', 50, { measures: 199 }),
      entry('d', 50, { measures: 200 }),
      entry('e', 50, { measures: 200, level: 2 }),
    ]);
    expect(
      tiers.map(({ level, size, places }) => [level, size, places.map(({ territory }) => territory)]),
    ).toEqual([
      [1, 'large', ['d']],
      [1, 'medium', ['b', 'c']],
      [1, 'small', ['a']],
      [2, 'large', ['e']],
    ]);
  });

  it('draws a small territory to the mean of its tier further than a big one', () => {
    // Mean (100 + 40) / 2 = 70. a: (10·100 + 30·70) / 40 = 77.5. b: (40·40 + 30·70) / 70 = 3700 / 70.
    const [tier] = league([entry('a', 100, { measures: 10 }), entry('b', 40, { measures: 40 })]);
    expect(tier.mean).toBe(70);
    expect(tier.places.map(({ territory, shrunk }) => [territory, shrunk])).toEqual([
      ['a', 77.5],
      ['b', 3700 / 70],
    ]);
  });

  it('gives one rank to those whose interval overlaps that of the first of the group', () => {
    const [tier] = league([
      entry('a', 80, { high: 90 }),
      entry('b', 78, { high: 80 }),
      entry('c', 70, { high: 79 }),
      entry('d', 60, { high: 72 }),
      entry('e', 30, { high: 31 }),
    ]);
    // b touches a at 80; c overlaps b but not a, so it opens a group that d joins.
    expect(tier.places.map(({ territory, rank, tied }) => [territory, rank, tied])).toEqual([
      ['a', 1, true],
      ['b', 1, true],
      ['c', 3, true],
      ['d', 3, true],
      ['e', 5, false],
    ]);
  });

  it('orders the interval when verified completion is above the accepted high', () => {
    const [tier] = league([entry('a', 80, { high: 60 })]);
    expect(tier.places[0]).toMatchObject({ from: 60, to: 80 });
  });

  it('leaves out who cannot be ranked, with the reason, and keeps them out of the mean', () => {
    const [tier] = league([
      entry('ranked', 60),
      entry('small', 100, { measures: 9 }),
      entry('silent', 100, { reporting: { expected: 100, received: 79 } }),
      entry('enough', 40, { reporting: { expected: 100, received: 80 } }),
      entry('weightless', null),
    ]);
    expect(tier.mean).toBe(50);
    expect(tier.places.map(({ territory }) => territory)).toEqual(['ranked', 'enough']);
    expect(tier.suppressed).toEqual([
      { territory: 'silent', measures: 30, reason: 'little_reporting' },
      { territory: 'small', measures: 9, reason: 'few_measures' },
      { territory: 'weightless', measures: 30, reason: 'no_weight' },
    ]);
  });

  it('ranks a place of which nothing is expected any more', () => {
    const [tier] = league([entry('finished', 100, { reporting: { expected: 0, received: 0 } })]);
    expect(tier.places).toHaveLength(1);
  });

  it('does not depend on the order the territories come in', () => {
    const entries = [entry('a', 50), entry('b', 50), entry('c', 70), entry('d', 20)];
    expect(league([...entries].reverse())).toEqual(league(entries));
  });
});
