import type { Actor } from './actor';

/**
 * Ids of all whom the actor counts as where duties are kept apart: themself, and whoever stood in for the other.
 * Without the latter a holiday would let one hand submit and the other accept.
 */
export function personsOf({ id, associates = [] }: Actor): string[] {
  return [...new Set([id, ...associates])];
}
