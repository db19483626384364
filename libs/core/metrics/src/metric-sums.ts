import { STATUSES, type Status } from './statuses';

/**
 * What is stored for a territory, a period and one item type. Every field is additive over leaf allocations or
 * a count of distinct items. `w` is the weight, `s` the share, `p̂` the progress clamped to 0..1.
 */
export interface MetricSums {
  /** Items with a share here, cancelled ones included. */
  readonly total: number;
  /** Σ w·s over active items. */
  readonly weight: number;
  /** Σ w·s·p̂ on each track. */
  readonly reported: number;
  readonly accepted: number;
  readonly verified: number;
  /** Σ w·s·p̂ accepted, every item that is not fresh counted at max(its accepted p̂, its plan). */
  readonly high: number;
  /** Σ w·s·plan(t). */
  readonly planned: number;
  /** Σ w·s over fresh items. */
  readonly fresh: number;
  /** Σ w·s over items verified after the end of the third period back. */
  readonly verifiedFresh: number;
  /** Σ w·s of status overdue. */
  readonly overdueWeight: number;
  /** Σ w·s with deadline < t. */
  readonly dueWeight: number;
  /** Active items whose accepted p reached 1 (maintain: and whose deadline has come). */
  readonly doneCount: number;
  /** Of these, the ones that reached it by their deadline's period. */
  readonly doneOnTime: number;
  /** Items of status overdue. */
  readonly overdueCount: number;
  /** Items by status; adds up to `total`. */
  readonly statuses: Readonly<Record<Status, number>>;
  readonly expected: number;
  readonly received: number;
  readonly receivedOnTime: number;
  /** Σ w⁰·s⁰ over the frozen baseline. */
  readonly baselineWeight: number;
  /** Σ w⁰·s⁰·p̂ over the frozen baseline: cancelled 0, a replacement in the place of what it replaced. */
  readonly baselineAccepted: number;
  /** Σ w⁰·s⁰ of baseline items with any effective change. */
  readonly churnWeight: number;
  /** Million tenge over active items; null for indicators, which have no money. */
  readonly moneyPlanned: number | null;
  readonly moneySpent: number | null;
}

/** The sums of a place that has no items. */
export function emptySums(): MetricSums {
  return {
    total: 0,
    weight: 0,
    reported: 0,
    accepted: 0,
    verified: 0,
    high: 0,
    planned: 0,
    fresh: 0,
    verifiedFresh: 0,
    overdueWeight: 0,
    dueWeight: 0,
    doneCount: 0,
    doneOnTime: 0,
    overdueCount: 0,
    statuses: Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>,
    expected: 0,
    received: 0,
    receivedOnTime: 0,
    baselineWeight: 0,
    baselineAccepted: 0,
    churnWeight: 0,
    moneyPlanned: 0,
    moneySpent: 0,
  };
}
