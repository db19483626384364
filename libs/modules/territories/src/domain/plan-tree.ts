import type { Finding, TerritoryRow } from '@core/reporting';
import { faultOf, type TreeFault } from './fault-of';
import { faultOfMove } from './fault-of-move';
import { groupedBy } from './grouped-by';
import { faultOfIso, isoHolders } from './iso-holders';
import { mergeTerritory, sameTerritory } from './merge-territory';
import type { RowOutcome } from './row-outcome';
import type { TerritoryRecord } from './territory-record';

/** What rows would make of the tree. */
export interface TreePlan {
  readonly findings: readonly Finding[];
  /** One for each row, in the order of the rows. */
  readonly outcomes: readonly RowOutcome[];
  /** New and changed territories, as they are to be stored. */
  readonly writes: readonly TerritoryRecord[];
}

interface Candidate {
  readonly row: TerritoryRow;
  readonly record: TerritoryRecord;
}

/**
 * Decides which rows fit into the tree. Rows may come in any order and name parents that come later. A row that is
 * refused takes the rows below it with it, unless what it would have changed is stored already.
 */
export function planTree(stored: readonly TerritoryRecord[], rows: readonly TerritoryRow[]): TreePlan {
  const known = new Map(stored.map((record) => [record.code, record]));
  const findings: Finding[] = [];
  const refuse = (row: TerritoryRow, fault: TreeFault): void => {
    findings.push({ severity: 'error', row: row.rowNumber, ...fault });
  };
  const distinct = withoutConflicts(rows, refuse);
  const country = countryOf(distinct, stored);
  const candidates = new Map(
    distinct.map((row) => [row.code, { row, record: mergeTerritory(known.get(row.code), row, country) }]),
  );
  removeUnfit(known, candidates, refuse);
  const refused = new Set(findings.map(({ row }) => row));
  const outcomes = rows.map((row): RowOutcome => {
    if (refused.has(row.rowNumber)) return { rowNumber: row.rowNumber, change: 'refused' };
    return { rowNumber: row.rowNumber, change: changeOf(row, candidates, known) };
  });
  const writes = [...candidates.values()]
    .map(({ record }) => record)
    .filter((record) => !sameTerritory(known.get(record.code), record));
  return { findings, outcomes, writes };
}

function changeOf(
  row: TerritoryRow,
  candidates: ReadonlyMap<string, Candidate>,
  known: ReadonlyMap<string, TerritoryRecord>,
): RowOutcome['change'] {
  const candidate = candidates.get(row.code);
  const before = known.get(row.code);
  // An equal second row of one territory counts once.
  if (candidate?.row !== row || sameTerritory(before, candidate.record)) return 'unchanged';
  return before === undefined ? 'new' : 'changed';
}

/** The first row of every code; rows of one code that differ are all refused. */
function withoutConflicts(
  rows: readonly TerritoryRow[],
  refuse: (row: TerritoryRow, fault: TreeFault) => void,
): TerritoryRow[] {
  return [...groupedBy(rows, ({ code }) => code).values()].flatMap((group) => {
    const [first, ...others] = group;
    const content = contentOf(first);
    if (others.every((row) => contentOf(row) === content)) return [first];
    const fault = {
      code: 'ROW.CONFLICTING_DUPLICATE',
      column: 'code',
      params: { value: first.code },
    } as const;
    for (const row of group) refuse(row, fault);
    return [];
  });
}

function contentOf(row: TerritoryRow): string {
  return JSON.stringify({ ...row, rowNumber: 0 });
}

/** Whom a level-1 row without a parent belongs to: the file's own country, else the stored one. */
function countryOf(rows: readonly TerritoryRow[], stored: readonly TerritoryRecord[]): string | null {
  const inFile = rows.filter(({ level }) => level === 0);
  const roots = inFile.length > 0 ? inFile : stored.filter(({ level }) => level === 0);
  return roots.length === 1 ? roots[0].code : null;
}

/** Takes candidates out until all that are left fit together. */
function removeUnfit(
  known: ReadonlyMap<string, TerritoryRecord>,
  candidates: Map<string, Candidate>,
  refuse: (row: TerritoryRow, fault: TreeFault) => void,
): void {
  for (let stable = false; !stable;) {
    stable = true;
    const tree = new Map(known);
    for (const { record } of candidates.values()) tree.set(record.code, record);
    const highestChild = highestChildren(known, candidates);
    const holders = isoHolders(tree);
    const countries = [...tree.values()].filter(({ level }) => level === 0).map((country) => country.code);
    for (const [code, { row, record }] of [...candidates]) {
      const fault =
        faultOf(record, known.get(code), { records: tree, countries }, highestChild.get(code)) ??
        faultOfIso(record, holders) ??
        faultOfMove(known.get(code), row, record);
      if (fault === null) continue;
      refuse(row, fault);
      candidates.delete(code);
      stable = false;
    }
  }
}

/** By parent, the smallest level among the stored children that the file does not mention. */
function highestChildren(
  known: ReadonlyMap<string, TerritoryRecord>,
  candidates: ReadonlyMap<string, Candidate>,
): Map<string, number> {
  const highest = new Map<string, number>();
  for (const { code, parentCode, level } of known.values()) {
    if (parentCode === null || candidates.has(code)) continue;
    highest.set(parentCode, Math.min(level, highest.get(parentCode) ?? level));
  }
  return highest;
}
