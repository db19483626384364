import type { Action } from './actions';
import type { Grant } from './actor';
import { PERMISSIONS } from './permissions';

/** Whether a grant has the permission at all, wherever it reaches. */
export function permits(grant: Grant, action: Action): boolean {
  return PERMISSIONS[grant.role].has(action) && (grant.actions?.includes(action) ?? true);
}
