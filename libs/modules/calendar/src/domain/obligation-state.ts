/** Where the reporting of one road map stands for one period. */
export const OBLIGATION_STATES = ['due', 'in_part', 'extended', 'overdue', 'complete'] as const;

/** One of {@link OBLIGATION_STATES}. */
export type ObligationState = (typeof OBLIGATION_STATES)[number];

interface Reporting {
  /** Items that a report is expected of, and those it has come of. */
  readonly expected: number;
  readonly received: number;
  /** With the extension, if there is one. */
  readonly dueAt: Date;
  /** The last instant at which a late report is not yet overdue; never before `dueAt`. */
  readonly graceEndsAt: Date;
  /** The road map was given longer than the others. */
  readonly extended: boolean;
}

/** First match wins: all there, given longer, too late, begun, awaited. */
export function obligationState(
  { expected, received, dueAt, graceEndsAt, extended }: Reporting,
  now: Date,
): ObligationState {
  if (received >= expected) return 'complete';
  if (extended && now <= dueAt) return 'extended';
  if (now > graceEndsAt) return 'overdue';
  return received > 0 ? 'in_part' : 'due';
}
