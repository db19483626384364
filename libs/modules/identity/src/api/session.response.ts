import type { Actor } from '@core/access';

export class GrantResponse {
  role: string;
  /** Territory code; its subtree is meant. */
  territory: string;
  /** Null: every programme. */
  programme: string | null;
}

/** Who is signed in. */
export class SessionResponse {
  id: string;
  name: string;
  /** `bootstrap` may do everything and is exempt from the separation of duties. */
  kind: string;
  grants: GrantResponse[];
}

export function presentSession(actor: Actor): SessionResponse {
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    grants: actor.grants.map((grant) => ({ ...grant })),
  };
}
