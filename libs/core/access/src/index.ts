export { ACTIONS, type Action } from './actions';
export type { Actor, Grant } from './actor';
export { ANYWHERE, can, type Subject } from './can';
export { isImpartial } from './is-impartial';
export { PERMISSIONS } from './permissions';
export { ROLES, type Role } from './roles';
export { scopeOf, type Scope } from './scope-of';
