/** Where a change request is on its way. */
export const CHANGE_STATES = ['undecided', 'approved', 'rejected'] as const;

/** One of {@link CHANGE_STATES}. */
export type ChangeState = (typeof CHANGE_STATES)[number];
