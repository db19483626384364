/** The additive columns of a territory's sums, in the order they are stored. See MetricSums for what each one is. */
export const SUM_COLUMNS = [
  'weight',
  'reported',
  'accepted',
  'verified',
  'high',
  'planned',
  'fresh',
  'verified_fresh',
  'overdue',
  'due',
  'baseline_weight',
  'baseline_accepted',
  'churned',
  'money_planned',
  'money_spent',
  'items',
  'done_count',
  'done_on_time_count',
  'cancelled_count',
  'not_started_count',
  'verified_done_count',
  'accepted_done_count',
  'claimed_done_count',
  'overdue_count',
  'not_reported_count',
  'at_risk_count',
  'on_track_count',
  'expected_count',
  'received_count',
  'received_on_time_count',
] as const;

export type SumColumn = (typeof SUM_COLUMNS)[number];

/** Where each column stands in a row of sums. */
export const SUM = Object.fromEntries(SUM_COLUMNS.map((column, index) => [column, index])) as Readonly<
  Record<SumColumn, number>
>;
