export type Status =
  | 'cancelled'
  | 'verified_done'
  | 'done'
  | 'claimed_done'
  | 'overdue'
  | 'not_started'
  | 'not_reported'
  | 'at_risk'
  | 'on_track';

/** What decides an item's status at t. */
export interface StatusGrounds {
  cancelled: boolean;
  verifiedDone: boolean;
  acceptedDone: boolean;
  reportedDone: boolean;
  pastDeadline: boolean;
  /** Starts after t and nothing is reported. */
  waiting: boolean;
  fresh: boolean;
  /** Reported progress is more than 10 points under plan. */
  behind: boolean;
  replacePending: boolean;
}

/** The first status whose ground holds. */
export function statusOf(grounds: StatusGrounds): Status {
  if (grounds.cancelled) return 'cancelled';
  if (grounds.verifiedDone) return 'verified_done';
  if (grounds.acceptedDone) return 'done';
  if (grounds.reportedDone) return 'claimed_done';
  if (grounds.pastDeadline) return 'overdue';
  if (grounds.waiting) return 'not_started';
  if (!grounds.fresh) return 'not_reported';
  if (grounds.behind || grounds.replacePending) return 'at_risk';
  return 'on_track';
}
