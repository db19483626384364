import type { BoardRow } from '../domain/board-order';
import type { Board } from '../use-cases/read-board';

/** What was expected and came for one period. */
export class BoardTrendResponse {
  period: string;
  expected: number;
  received: number;
  onTime: number;
}

/** How complete and timely the reports of a territory are. */
export class BoardRowResponse {
  territory: string;
  /** Code of the territory above. */
  parent: string | null;
  name: { kk?: string; ru?: string; en?: string };
  /** Items that a report is expected of; an item shared by several territories counts in each. */
  expected: number;
  received: number;
  onTime: number;
  /** Entries by the latest revision, where their road map is. */
  accepted: number;
  returned: number;
  awaitingReview: number;
  oldestAwaitingSince: string | null;
  lastReceivedAt: string | null;
  /** Six periods up to this one, the oldest first. */
  trend: BoardTrendResponse[];
}

/** A page of the board. */
export class BoardResponse {
  period: string;
  items: BoardRowResponse[];
  nextCursor: string | null;
}

/** A page of the board as the API shows it. */
export function presentBoard({ period, items, nextCursor }: Board): BoardResponse {
  return { period, items: items.map(presentRow), nextCursor };
}

function presentRow(row: BoardRow): BoardRowResponse {
  const { territory, parent, name, expected, received, onTime, accepted, returned, awaiting } = row;
  return {
    ...{ territory, parent, name, expected, received, onTime, accepted, returned, awaitingReview: awaiting },
    oldestAwaitingSince: row.oldestAwaiting?.toISOString() ?? null,
    lastReceivedAt: row.lastReceived?.toISOString() ?? null,
    trend: row.trend.map((one) => ({ ...one })),
  };
}
