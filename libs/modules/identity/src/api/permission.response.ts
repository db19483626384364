import type { PermissionExplanation } from '@core/access';

/** A grant of the caller's and what it lacks. */
export class JudgedGrantResponse {
  role: string;
  territory: string;
  programme: string | null;
  onBehalfOf: string | null;
  /** Whether the role (and the scope of the token) has the permission at all. */
  hasPermission: boolean;
  coversTerritory: boolean;
  coversProgramme: boolean;
}

/** Why something is allowed or refused. */
export class PermissionResponse {
  action: string;
  /** Null: anywhere. */
  territory: string | null;
  /** Null: any. */
  programme: string | null;
  allowed: boolean;
  /** Roles that may do it: a grant of one of them over the place and the programme is what is missing. */
  roles: string[];
  grants: JudgedGrantResponse[];
}

export function presentPermission(
  asked: { readonly action: string; readonly territory?: string; readonly programme?: string },
  { allowed, roles, grants }: PermissionExplanation,
): PermissionResponse {
  const { action, territory = null, programme = null } = asked;
  return {
    action,
    territory,
    programme,
    allowed,
    roles: [...roles],
    grants: grants.map(({ grant, ...lacks }) => ({
      role: grant.role,
      territory: grant.territory,
      programme: grant.programme,
      onBehalfOf: grant.onBehalfOf ?? null,
      ...lacks,
    })),
  };
}
