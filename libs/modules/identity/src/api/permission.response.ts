import type { ExplainedRefusal } from '../use-cases/explain-refusal';

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
  /** The name of the place that was asked about, also where it is not for the caller. */
  placeName: { kk?: string; ru?: string; en?: string } | null;
  /** Names of those who can let the caller in there, the nearest first, three at most; empty where nothing is refused. */
  administrators: string[];
}

export function presentPermission(
  asked: { readonly action: string; readonly territory?: string; readonly programme?: string },
  { allowed, roles, grants, place }: ExplainedRefusal,
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
    placeName: place?.name ?? null,
    administrators: [...(place?.administrators ?? [])],
  };
}
