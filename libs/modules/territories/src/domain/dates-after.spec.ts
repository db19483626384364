import { aTerritoryRow as aRow } from '../testing/territory-row.factory';
import { mergeTerritory } from './merge-territory';
import { planTree } from './plan-tree';
import type { TerritoryRecord } from './territory-record';

const KNOWN: TerritoryRecord[] = [
  mergeTerritory(undefined, aRow(2, 'KZ', null, 0), null),
  ...['north', 'south', 'west'].map((code) => mergeTerritory(undefined, aRow(2, code, 'KZ', 1), null)),
];

function district(own: Partial<TerritoryRecord> = {}): TerritoryRecord {
  return { ...mergeTerritory(undefined, aRow(2, 'town', 'north', 2), null), ...own };
}

/** What a row makes of the district: its parent, since when, and its own first day; or what is wrong with it. */
function after(before: TerritoryRecord, parentCode: string, validFrom: string | null): unknown[] {
  const { writes, outcomes, findings } = planTree(
    [...KNOWN, before],
    [aRow(2, 'town', parentCode, 2, { validFrom })],
  );
  if (findings.length > 0) return findings.map(({ code, column }) => `${code} ${column}`);
  const [written = before] = writes;
  return [outcomes[0].change, written.parentCode, written.parentSince, written.validFrom];
}

describe('another parent', () => {
  it('is one from a day on, where the row names a later day', () => {
    expect(after(district(), 'south', '2026-06-10')).toEqual(['changed', 'south', '2026-06-10', null]);
    const founded = district({ validFrom: '2020-01-01' });
    expect(after(founded, 'south', '2026-06-10')).toEqual(['changed', 'south', '2026-06-10', '2020-01-01']);
  });

  it('stays when the row comes again, with the day of the move or without', () => {
    const moved = district({ parentCode: 'south', parentSince: '2026-06-10', validFrom: '2020-01-01' });
    expect(after(moved, 'south', '2026-06-10')).toEqual(['unchanged', 'south', '2026-06-10', '2020-01-01']);
    expect(after(moved, 'south', null)).toEqual(['unchanged', 'south', '2026-06-10', '2020-01-01']);
  });

  it('corrects all of history without a day, or with that of the territory itself', () => {
    const moved = district({ parentCode: 'south', parentSince: '2026-06-10', validFrom: '2020-01-01' });
    expect(after(moved, 'west', null)).toEqual(['changed', 'west', null, '2020-01-01']);
    expect(after(moved, 'west', '2020-01-01')).toEqual(['changed', 'west', null, '2020-01-01']);
  });

  it('corrects the last move on its own day, and follows it later', () => {
    const moved = district({ parentCode: 'south', parentSince: '2026-06-10' });
    expect(after(moved, 'west', '2026-06-10')).toEqual(['changed', 'west', '2026-06-10', null]);
    expect(after(moved, 'west', '2026-08-01')).toEqual(['changed', 'west', '2026-08-01', null]);
  });

  it('is refused between two that are known', () => {
    const moved = district({ parentCode: 'south', parentSince: '2026-06-10' });
    expect(after(moved, 'west', '2026-05-01')).toEqual(['ROW.OUT_OF_RANGE valid_from']);
  });
});
