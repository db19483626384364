import { decimal } from '@core/kernel';
import type { Finding, LineageRow } from '@core/reporting';
import type { TreeFault } from './fault-of';
import { faultOfLineage } from './fault-of-lineage';
import { groupedBy } from './grouped-by';
import { LineageBook } from './lineage-book';
import type { LineageRecord } from './lineage-record';
import type { RowOutcome } from './row-outcome';
import type { TerritoryRecord } from './territory-record';

/** A record as it is to be stored. */
export interface LineageWrite extends LineageRecord {
  /** The giver ends on the day. */
  readonly closes: boolean;
  /** The receiver begins on the day. */
  readonly opens: boolean;
}

/** What rows would make of the lineage. */
export interface LineagePlan {
  readonly findings: readonly Finding[];
  /** One for each row, in the order of the rows. */
  readonly outcomes: readonly RowOutcome[];
  /** New and corrected records. */
  readonly writes: readonly LineageWrite[];
}

const keyOf = ({ from, to, effective }: LineageRecord): string => `${effective} ${from} ${to}`;

/**
 * Decides which rows fit into the lineage. A row of the same two territories and day corrects what is stored; a row
 * that is refused takes those with it whose shares do not sum to 1 without it.
 */
export function planLineage(
  territories: readonly TerritoryRecord[],
  stored: readonly LineageRecord[],
  rows: readonly LineageRow[],
): LineagePlan {
  const tree = new Map(territories.map((record) => [record.code, record]));
  const known = new Map(stored.map((record) => [keyOf(record), record]));
  const findings: Finding[] = [];
  const refuse = ({ rowNumber }: LineageRow, fault: TreeFault): void => {
    findings.push({ severity: 'error', row: rowNumber, ...fault });
  };
  const candidates = withoutConflicts(rows, refuse);
  const book = removeUnfit(tree, known, candidates, refuse);
  const refused = new Set(findings.map(({ row }) => row));
  const outcomes = rows.map((row): RowOutcome => {
    const { rowNumber } = row;
    if (refused.has(rowNumber)) return { rowNumber, change: 'refused' };
    return { rowNumber, change: changeOf(row, candidates, known) };
  });
  const writes = [...candidates.values()].filter((row) => changeOf(row, candidates, known) !== 'unchanged');
  return {
    findings,
    outcomes,
    writes: writes.map(({ rowNumber: _rowNumber, ...record }) => ({
      ...record,
      closes: record.kind !== 'transfer',
      opens: book.opens(record),
    })),
  };
}

function changeOf(
  row: LineageRow,
  candidates: ReadonlyMap<string, LineageRow>,
  known: ReadonlyMap<string, LineageRecord>,
): RowOutcome['change'] {
  const before = known.get(keyOf(row));
  // An equal second row counts once.
  if (candidates.get(keyOf(row)) !== row) return 'unchanged';
  if (before === undefined) return 'new';
  return isSame(before, row) ? 'unchanged' : 'changed';
}

function isSame(left: LineageRecord, right: LineageRecord): boolean {
  return left.kind === right.kind && decimal.compare(left.share, right.share) === 0;
}

/** The first row of every two territories and day; rows that differ are all refused. */
function withoutConflicts(
  rows: readonly LineageRow[],
  refuse: (row: LineageRow, fault: TreeFault) => void,
): Map<string, LineageRow> {
  const first = new Map<string, LineageRow>();
  for (const [key, group] of groupedBy(rows, keyOf)) {
    if (group.every((row) => isSame(row, group[0]))) first.set(key, group[0]);
    else {
      for (const row of group) {
        refuse(row, { code: 'ROW.CONFLICTING_DUPLICATE', column: 'share', params: { value: row.from } });
      }
    }
  }
  return first;
}

/** Takes candidates out until all that are left fit together with what is stored; gives the book of these. */
function removeUnfit(
  tree: ReadonlyMap<string, TerritoryRecord>,
  known: ReadonlyMap<string, LineageRecord>,
  candidates: Map<string, LineageRow>,
  refuse: (row: LineageRow, fault: TreeFault) => void,
): LineageBook {
  for (;;) {
    const book = new LineageBook([...new Map([...known, ...candidates]).values()]);
    const unfit = [...candidates].flatMap(([key, row]) => {
      const fault = faultOfLineage(row, tree, book);
      return fault === null ? [] : [{ key, row, fault }];
    });
    if (unfit.length === 0) return book;
    for (const { key, row, fault } of unfit) {
      refuse(row, fault);
      candidates.delete(key);
    }
  }
}
