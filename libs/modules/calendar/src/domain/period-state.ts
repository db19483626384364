/** Where a period stands, in the order of time. */
export const PERIOD_STATES = ['future', 'open', 'due', 'in_grace', 'closed', 'locked'] as const;

/** One of {@link PERIOD_STATES}. */
export type PeriodState = (typeof PERIOD_STATES)[number];

interface Stages {
  readonly begun: boolean;
  readonly ended: boolean;
  readonly dueAt: Date;
  readonly graceEndsAt: Date;
  readonly lockedAt: Date | null;
}

/**
 * `open` while it runs, `due` from its end to the due time, `in_grace` while a report is late and not yet overdue, `closed`
 * after that. Closed says that reports are overdue, not that they are refused: only the lock does that.
 */
export function periodState({ begun, ended, dueAt, graceEndsAt, lockedAt }: Stages, now: Date): PeriodState {
  if (lockedAt !== null) return 'locked';
  if (!begun) return 'future';
  if (!ended && now <= dueAt) return 'open';
  if (now <= dueAt) return 'due';
  return now <= graceEndsAt ? 'in_grace' : 'closed';
}
