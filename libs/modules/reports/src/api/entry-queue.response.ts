import type { EntryState } from '@modules/ledger';
import type { Page } from '@platform/http';
import type { QueueRow, QueueTotals } from '../data/review-queue.reader';
import { EntryResponse, presentEntry } from './entry.response';

/** An entry as a reviewer sees it. */
export class QueuedEntryResponse extends EntryResponse {
  title: { kk?: string; ru?: string; en?: string };
  /** Code of the direction. */
  direction: string | null;
  /** Id of the person who is to review it. */
  assignee: string | null;
  /** Worse than what was accepted before it. */
  regression: boolean;
  /** How many comments its discussion has. */
  comments: number;
}

/**
 * Entries by state, whichever state was asked for. What is found by words or got worse is counted among accepted and withdrawn ones
 * only within a period, a place or an item: null says that nobody counted.
 */
export class EntryTotalsResponse {
  total: number | null;
  submitted: number;
  endorsed: number;
  accepted: number | null;
  returned: number;
  withdrawn: number | null;
}

/** A page of the review queue. */
export class EntryQueueResponse {
  items: QueuedEntryResponse[];
  nextCursor: string | null;
  /** Only where they were asked for. */
  totals: EntryTotalsResponse | null;
}

export function presentQueue(
  { items, nextCursor }: Page<QueueRow>,
  totals: QueueTotals | null,
): EntryQueueResponse {
  return { items: items.map(presentQueued), nextCursor, totals: totals && presentTotals(totals) };
}

function presentQueued(row: QueueRow): QueuedEntryResponse {
  const { title, direction, assignee, regression, comments, ...entry } = row;
  return { ...presentEntry(entry), title, direction, assignee, regression, comments };
}

function presentTotals({ counts, all }: QueueTotals): EntryTotalsResponse {
  const of = (state: EntryState): number => counts.get(state) ?? 0;
  return {
    total: all ? [...counts.values()].reduce((sum, count) => sum + count, 0) : null,
    submitted: of('submitted'),
    endorsed: of('endorsed'),
    accepted: all ? of('accepted') : null,
    returned: of('returned'),
    withdrawn: all ? of('withdrawn') : null,
  };
}
