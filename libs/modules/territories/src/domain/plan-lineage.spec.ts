import type { LineageRow } from '@core/reporting';
import { aTerritoryRow as aRow } from '../testing/territory-row.factory';
import type { LineageRecord } from './lineage-record';
import { mergeTerritory } from './merge-territory';
import { planLineage } from './plan-lineage';

const DAY = '2026-04-15';

function territory(code: string, dates: { validFrom?: string; validTo?: string } = {}) {
  return mergeTerritory(undefined, aRow(2, code, '1', 2, dates), null);
}

const TERRITORIES = [
  ...['west', 'east', 'north', 'south'].map((code) => territory(code)),
  territory('ended', { validTo: DAY }),
  territory('begun', { validFrom: DAY }),
];

let rowNumber = 1;

function aLine(from: string, to: string, own: Partial<LineageRow> = {}): LineageRow {
  rowNumber += 1;
  return { rowNumber, from, to, kind: 'split', effective: DAY, share: '1', ...own };
}

function stored(...lines: LineageRow[]): LineageRecord[] {
  return lines.map(({ rowNumber: _rowNumber, ...record }) => record);
}

/** Findings as `code column`, outcomes as they are. */
function saidOf(rows: readonly LineageRow[], before: readonly LineageRecord[] = []): string[] {
  const { findings, outcomes } = planLineage(TERRITORIES, before, rows);
  return [
    ...findings.map(({ code, column }) => `${code} ${column}`),
    ...outcomes.map(({ change }) => change),
  ];
}

describe('what fits into the lineage', () => {
  it.each([
    [
      'a split whose shares sum to 1',
      [aLine('west', 'east', { share: '0.6' }), aLine('west', 'north', { share: '0.4' })],
    ],
    [
      'two that merge',
      [aLine('west', 'north', { kind: 'merge' }), aLine('east', 'north', { kind: 'merge' })],
    ],
    ['a rename', [aLine('west', 'east', { kind: 'rename' })]],
    ['a part given away', [aLine('west', 'east', { kind: 'transfer', share: '0.3' })]],
    [
      'neighbours that exchange parts on one day',
      [
        aLine('west', 'east', { kind: 'transfer', share: '0.3' }),
        aLine('east', 'west', { kind: 'transfer', share: '0.1' }),
      ],
    ],
    ['one that ends on the day it is known to end', [aLine('ended', 'east', { kind: 'rename' })]],
    ['one that begins on the day', [aLine('west', 'begun', { kind: 'rename' })]],
    [
      'parts that are split in their turn later',
      [
        aLine('west', 'east', { kind: 'rename' }),
        aLine('east', 'north', { kind: 'rename', effective: '2026-04-16' }),
      ],
    ],
  ])('takes %s', (_what, rows) => {
    expect(saidOf(rows)).toEqual(rows.map(() => 'new'));
  });

  it('takes the same row again as unchanged, however its share is written', () => {
    const row = aLine('west', 'east', { kind: 'rename' });
    expect(saidOf([{ ...row, share: '1.00' }], stored(row))).toEqual(['unchanged']);
    expect(saidOf([row, { ...row, rowNumber: 99 }])).toEqual(['new', 'unchanged']);
  });

  it('corrects what is stored of the same two territories and day', () => {
    const before = stored(aLine('west', 'east', { share: '0.6' }), aLine('west', 'north', { share: '0.4' }));
    const rows = [aLine('west', 'east', { share: '0.7' }), aLine('west', 'north', { share: '0.3' })];
    expect(saidOf(rows, before)).toEqual(['changed', 'changed']);
  });

  it('tells who ends and who begins by it', () => {
    const ends = (rows: LineageRow[]) =>
      planLineage(TERRITORIES, [], rows).writes.map(({ closes, opens }) => [closes, opens]);
    expect(ends([aLine('west', 'east', { kind: 'rename' })])).toEqual([[true, true]]);
    expect(ends([aLine('west', 'east', { kind: 'transfer' })])).toEqual([[false, false]]);
    // One alone joins a neighbour that was there before.
    expect(ends([aLine('west', 'east', { kind: 'merge' })])).toEqual([[true, false]]);
    expect(
      ends([aLine('west', 'north', { kind: 'merge' }), aLine('east', 'north', { kind: 'merge' })]),
    ).toEqual([
      [true, true],
      [true, true],
    ]);
  });
});

describe('what does not fit into the lineage', () => {
  it.each([
    ['an unknown giver', [aLine('nowhere', 'east')], ['ROW.TERRITORY_UNKNOWN from']],
    ['an unknown receiver', [aLine('west', 'nowhere')], ['ROW.TERRITORY_UNKNOWN to']],
    [
      'a split that leaves something behind',
      [aLine('west', 'east', { share: '0.6' })],
      ['ROW.SHARES_NOT_ONE share'],
    ],
    [
      'a rename to two',
      [aLine('west', 'east', { kind: 'rename' }), aLine('west', 'north', { kind: 'rename' })],
      ['ROW.SHARES_NOT_ONE share', 'ROW.SHARES_NOT_ONE share'],
    ],
    [
      'a merge of a part',
      [aLine('west', 'east', { kind: 'merge', share: '0.5' })],
      ['ROW.SHARES_NOT_ONE share'],
    ],
    [
      'more given away than there is',
      [
        aLine('west', 'east', { kind: 'transfer', share: '0.7' }),
        aLine('west', 'north', { kind: 'transfer', share: '0.4' }),
      ],
      ['ROW.SHARES_NOT_ONE share', 'ROW.SHARES_NOT_ONE share'],
    ],
    [
      'two kinds at once',
      [aLine('west', 'east', { kind: 'transfer', share: '0.5' }), aLine('west', 'north', { share: '0.5' })],
      ['ROW.BAD_CHOICE kind', 'ROW.BAD_CHOICE kind'],
    ],
    [
      'one that has ended',
      [aLine('ended', 'east', { kind: 'rename', effective: '2026-04-16' })],
      ['ROW.TERRITORY_NOT_IN_FORCE from'],
    ],
    [
      'one that is known to end later',
      [aLine('ended', 'east', { kind: 'rename', effective: '2026-04-14' })],
      ['ROW.TERRITORY_NOT_IN_FORCE from'],
    ],
    [
      'one that begins only on the day',
      [aLine('begun', 'east', { kind: 'rename' })],
      ['ROW.TERRITORY_NOT_IN_FORCE from'],
    ],
    [
      'a receiver that ends on the day',
      [aLine('west', 'ended', { kind: 'rename' })],
      ['ROW.TERRITORY_NOT_IN_FORCE to'],
    ],
    [
      'a receiver that begins later',
      [aLine('west', 'begun', { kind: 'rename', effective: '2026-04-14' })],
      ['ROW.TERRITORY_NOT_IN_FORCE to'],
    ],
    [
      'a circle',
      [aLine('west', 'east', { kind: 'rename' }), aLine('east', 'west', { kind: 'rename' })],
      ['ROW.TERRITORY_NOT_IN_FORCE to', 'ROW.TERRITORY_NOT_IN_FORCE to'],
    ],
    [
      'rows that contradict each other',
      [aLine('west', 'east', { share: '0.6' }), aLine('west', 'east', { share: '1' })],
      ['ROW.CONFLICTING_DUPLICATE share', 'ROW.CONFLICTING_DUPLICATE share'],
    ],
    [
      'a split of which one part is unknown',
      [aLine('west', 'nowhere', { share: '0.6' }), aLine('west', 'east', { share: '0.4' })],
      ['ROW.TERRITORY_UNKNOWN to', 'ROW.SHARES_NOT_ONE share'],
    ],
  ])('refuses %s', (_what, rows, findings) => {
    expect(saidOf(rows)).toEqual([...findings, ...rows.map(() => 'refused')]);
  });

  it('refuses a second end of what has ended by a stored event', () => {
    const before = stored(aLine('west', 'east', { kind: 'rename' }));
    const later = aLine('west', 'north', { kind: 'rename', effective: '2026-05-01' });
    expect(saidOf([later], before)).toEqual(['ROW.TERRITORY_NOT_IN_FORCE from', 'refused']);
  });

  it('refuses a correction that breaks the sum of its event', () => {
    const before = stored(aLine('west', 'east', { share: '0.6' }), aLine('west', 'north', { share: '0.4' }));
    expect(saidOf([aLine('west', 'east', { share: '0.7' })], before)).toEqual([
      'ROW.SHARES_NOT_ONE share',
      'refused',
    ]);
  });

  it('keeps the sound event of a file beside a refused one', () => {
    const rows = [aLine('west', 'nowhere', { kind: 'rename' }), aLine('east', 'north', { kind: 'rename' })];
    expect(saidOf(rows)).toEqual(['ROW.TERRITORY_UNKNOWN to', 'refused', 'new']);
  });
});
