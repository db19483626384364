import type { Actor } from './actor';
import { personsOf } from './persons-of';

/**
 * Separation of duties: submitter ≠ reviewer ≠ verifier. Whoever already acted on a report in another duty may
 * not act on it in this one, nor may anybody who stood in for them; the bootstrap token alone is exempt.
 * @param others ids of those who acted in the other duties; null for nobody
 */
export function isImpartial(actor: Actor, others: readonly (string | null)[]): boolean {
  return actor.kind === 'bootstrap' || !personsOf(actor).some((person) => others.includes(person));
}
