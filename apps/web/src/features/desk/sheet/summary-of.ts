import type { DraftBox } from '../drafts/draft-box';
import type { SheetRow } from '../report-sheet';
import type { RowChecks } from './row-checks';
import { isDue, isReturned, SHOWN, type Shown } from './is-shown';
import { typedNumber } from './typed-number';
import { shownCell } from './with-cells';

/** What a sheet comes to, with its drafts. */
export interface SheetSummary {
  /** How many rows each chip would show. */
  counts: Record<Shown, number>;
  expected: number;
  reported: number;
  /** Drafts that may be sent and would change something. */
  ready: SheetRow[];
  /** Million tenge over all rows, as it would stand after sending. */
  spent: number;
}

/** Counts a sheet and judges its drafts. */
export function summaryOf(rows: readonly SheetRow[], box: DraftBox, checks: RowChecks): SheetSummary {
  const counts = Object.fromEntries(SHOWN.map((shown) => [shown, 0])) as Record<Shown, number>;
  const summary: SheetSummary = { counts, expected: 0, reported: 0, ready: [], spent: 0 };
  for (const row of rows) {
    const draft = box.of(row.itemId);
    const check = draft && checks.of(row, draft);
    counts.all += 1;
    if (isReturned(row)) counts.returned += 1;
    if (row.expected) summary.expected += 1;
    if (row.expected && row.received) summary.reported += 1;
    if (isDue(row)) counts.due += 1;
    if (isDue(row) && !draft) counts.empty += 1;
    if (check) counts.changed += 1;
    if (check && !check.sound) counts.faulty += 1;
    if (check?.sound && check.change !== 'unchanged') summary.ready.push(row);
    const spent = Number(typedNumber(shownCell(row, draft?.cells, 'spent')) || 0);
    if (Number.isFinite(spent)) summary.spent += spent;
  }
  return summary;
}
