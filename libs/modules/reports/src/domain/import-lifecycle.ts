import { lifecycle } from '@core/lifecycle';

/** What an import has come to. */
export type ImportStatus =
  | 'uploaded'
  | 'parsing'
  | 'validating'
  | 'previewed'
  | 'applying'
  | 'applied'
  | 'rejected'
  | 'failed'
  | 'reverted';

/** What may happen to it. */
export type ImportEvent =
  | 'parse'
  | 'validate'
  | 'preview'
  | 'apply'
  | 'recheck'
  | 'reread'
  | 'finish'
  | 'reject'
  | 'decline'
  | 'fail'
  | 'revert';

/**
 * The journey of a file. `recheck` judges previewed rows again before they are applied, since the ledger may have
 * changed, and road maps once more whose first version somebody else got approved meanwhile; `reread` goes back to the stored file when the unlogged staging area was lost with the database server.
 */
export const importLifecycle = lifecycle<ImportStatus, ImportEvent>({
  initial: 'uploaded',
  code: 'IMPORT.ILLEGAL_TRANSITION',
  transitions: {
    uploaded: { parse: 'parsing', fail: 'failed' },
    parsing: { parse: 'parsing', validate: 'validating', reject: 'rejected', fail: 'failed' },
    validating: {
      preview: 'previewed',
      apply: 'applying',
      reject: 'rejected',
      reread: 'uploaded',
      fail: 'failed',
    },
    previewed: { recheck: 'validating', decline: 'rejected' },
    applying: {
      finish: 'applied',
      recheck: 'validating',
      reject: 'rejected',
      reread: 'uploaded',
      fail: 'failed',
    },
    applied: { revert: 'reverted' },
    rejected: {},
    failed: {},
    reverted: {},
  },
});

/** The states in which a job is on its way; the sweeper rings again for one that stays too long. */
export const WORKING: readonly ImportStatus[] = ['uploaded', 'parsing', 'validating', 'applying'];
