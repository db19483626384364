import { ROLES, type Role } from './roles';
import type { Action } from './actions';
import type { Actor, Grant } from './actor';
import { can, coversPlace, coversProgramme, type Subject } from './can';
import { PERMISSIONS } from './permissions';
import { permits } from './permits';

/** One grant of the actor, and what it lacks for what was asked. */
export interface GrantJudgement {
  readonly grant: Grant;
  readonly hasPermission: boolean;
  readonly coversTerritory: boolean;
  readonly coversProgramme: boolean;
}

/** Why something is allowed or refused. */
export interface PermissionExplanation {
  readonly allowed: boolean;
  /** Roles that may do it: a grant of one of them over the place and the programme is what a refused actor lacks. */
  readonly roles: readonly Role[];
  readonly grants: readonly GrantJudgement[];
}

/** The same answer as {@link can}, with the reasons: nearest misses are grants that lack one thing only. */
export function explainPermission(actor: Actor, action: Action, subject: Subject): PermissionExplanation {
  return {
    allowed: can(actor, action, subject),
    roles: ROLES.filter((role) => PERMISSIONS[role].has(action)),
    grants: actor.grants.map((grant) => ({
      grant,
      hasPermission: permits(grant, action),
      coversTerritory: coversPlace(grant, subject.territory),
      coversProgramme: coversProgramme(grant, subject.programme),
    })),
  };
}
