import { lifecycle } from '@core/lifecycle';

/** What an entry has come to. */
export type EntryState = 'submitted' | 'endorsed' | 'accepted' | 'returned' | 'withdrawn';

/** What may happen to it. */
export type EntryMove = 'endorse' | 'accept' | 'return' | 'withdraw';

/**
 * The journey of one revision. What was returned is answered by a new revision, never by another decision. Whether an
 * entry must be endorsed before it is accepted is a setting of its programme; for figures, endorsed is submitted.
 */
export const entryLifecycle = lifecycle<EntryState, EntryMove>({
  initial: 'submitted',
  code: 'REPORT.ALREADY_DECIDED',
  transitions: {
    submitted: { endorse: 'endorsed', accept: 'accepted', return: 'returned', withdraw: 'withdrawn' },
    endorsed: { accept: 'accepted', return: 'returned', withdraw: 'withdrawn' },
    accepted: { withdraw: 'withdrawn' },
    // A returned revision goes with its import when that is reverted.
    returned: { withdraw: 'withdrawn' },
    withdrawn: {},
  },
});
