import { createHash } from 'node:crypto';
import type { Plain } from './audit-event';

/** More are only counted and digested: one event must stay small. */
export const MOST_LISTED = 100;

/** How one event names many things: their number, the first of them, and the SHA-256 of all ids in their order, a line each. */
export function manyIds(ids: readonly (string | number)[]): { [field: string]: Plain } {
  const digest = createHash('sha256').update(ids.join('\n')).digest('hex');
  return { count: ids.length, digest, first: ids.slice(0, MOST_LISTED) };
}
