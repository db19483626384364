import type { Action } from './actions';
import type { Actor } from './actor';
import { ANYWHERE, can } from './can';
import { forbidden } from './forbidden';

/**
 * Refuses whoever may do it nowhere in a programme; where in it, the query or the rows narrow later.
 * @param programme code
 * @throws DomainError `REQUEST.FORBIDDEN`
 */
export function demandProgramme(actor: Actor, action: Action, programme: string): void {
  if (!can(actor, action, { territory: ANYWHERE, programme })) throw forbidden(action, { programme });
}
