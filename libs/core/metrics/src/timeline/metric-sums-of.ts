import type { MetricSums } from '../metric-sums';
import { STATUSES, type Status } from '../statuses';
import type { ItemType } from './item-facts';
import { SUM } from './sum-columns';

/** A row of sums (see SUM_COLUMNS) by name; indicators have no money. */
export function metricSumsOf(sums: ArrayLike<number>, type: ItemType): MetricSums {
  return {
    total: sums[SUM.items],
    weight: sums[SUM.weight],
    reported: sums[SUM.reported],
    accepted: sums[SUM.accepted],
    verified: sums[SUM.verified],
    high: sums[SUM.high],
    planned: sums[SUM.planned],
    fresh: sums[SUM.fresh],
    verifiedFresh: sums[SUM.verified_fresh],
    overdueWeight: sums[SUM.overdue],
    dueWeight: sums[SUM.due],
    doneCount: sums[SUM.done_count],
    doneOnTime: sums[SUM.done_on_time_count],
    overdueCount: sums[SUM.overdue_count],
    statuses: Object.fromEntries(
      STATUSES.map((status, index) => [status, sums[SUM.cancelled_count + index]]),
    ) as Record<Status, number>,
    expected: sums[SUM.expected_count],
    received: sums[SUM.received_count],
    receivedOnTime: sums[SUM.received_on_time_count],
    baselineWeight: sums[SUM.baseline_weight],
    baselineAccepted: sums[SUM.baseline_accepted],
    churnWeight: sums[SUM.churned],
    moneyPlanned: type === 'measure' ? sums[SUM.money_planned] : null,
    moneySpent: type === 'measure' ? sums[SUM.money_spent] : null,
  };
}
