import type { Person } from '../../shared/api/person';

/** As administrators speak of it: somebody who has not come in yet is invited. */
export type PersonState = 'invited' | 'active' | 'disabled' | 'erased';

export const PERSON_STATES = ['invited', 'active', 'disabled', 'erased'] as const;

/** How an account stands. */
export function personState({
  state,
  hasPassword,
  lastSignInAt,
}: Pick<Person, 'state' | 'hasPassword' | 'lastSignInAt'>): PersonState {
  return state === 'active' && !hasPassword && lastSignInAt === null ? 'invited' : state;
}
