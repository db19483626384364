import { secretToken } from './secret-token';

/** How often something may fail before it has to wait. */
export interface AttemptLimit {
  /** What is counted and a hash of whom: the counter holds no address of anybody. */
  readonly key: string;
  /** Failures without a wait. */
  readonly free: number;
}

/** The first wait; it doubles with each failure. */
export const FIRST_WAIT_SECONDS = 15;
/** No wait is longer, so that nobody can shut another out for good by guessing. */
export const LONGEST_WAIT_SECONDS = 900;
/** Failures this old are forgotten. */
export const FORGOTTEN_AFTER_HOURS = 24;

function limit(kind: string, whom: string, free: number): AttemptLimit {
  return { key: `${kind}:${secretToken.hash(whom)}`, free };
}

/** Passwords for one address, whether there is an account of it or not. */
const ofAccount = (emailKey: string): AttemptLimit => limit('sign-in', emailKey, 5);

/** Passwords from one network address: a whole office may share it. */
const ofAddress = (address: string): AttemptLimit => limit('from', address, 50);

/** Codes of one account. */
const ofCode = (accountId: string): AttemptLimit => limit('code', accountId, 5);

/**
 * The password of somebody signed in, asked for again. Apart from codes: whoever knows the password could otherwise
 * start the count of codes anew with it.
 */
const ofPassword = (accountId: string): AttemptLimit => limit('password', accountId, 5);

/** Mails with links for one address. */
const ofReset = (emailKey: string): AttemptLimit => limit('reset', emailKey, 3);

/** What is limited, and by whom it is counted. */
export const attemptLimit = { ofAccount, ofAddress, ofCode, ofPassword, ofReset } as const;
