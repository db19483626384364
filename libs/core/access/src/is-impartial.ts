import type { Actor } from './actor';

/**
 * Separation of duties: submitter ≠ reviewer ≠ verifier. Whoever already acted on a report in another duty may
 * not act on it in this one; the bootstrap token alone is exempt.
 * @param others ids of those who acted in the other duties; null for nobody
 */
export function isImpartial(actor: Actor, others: readonly (string | null)[]): boolean {
  return actor.kind === 'bootstrap' || !others.includes(actor.id);
}
