/** What an item can be at the end of a period: a partition, in the order the figures list it. */
export const STATUSES = [
  'cancelled',
  'not_started',
  'verified_done',
  'done',
  'claimed_done',
  'overdue',
  'not_reported',
  'at_risk',
  'on_track',
] as const;

/** What slips: its deadline has passed, or it is behind its plan. */
export const SLIPPING_STATUSES = ['overdue', 'at_risk'] as const satisfies readonly Status[];

/** One of {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];
