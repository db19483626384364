import type { Actor } from '@core/access';
import type { CountrySettings } from '@platform/config';
import type { CallerCredential } from '../domain/caller-credential';

/** A grant in force, as its holder sees it. */
export class GrantResponse {
  role: string;
  /** Territory code; its subtree is meant. */
  territory: string;
  /** Null: every programme. */
  programme: string | null;
  /** Whose grant it is, while the caller stands in for somebody; null: the caller's own. */
  onBehalfOf: string | null;
}

/** What the page must know of the country the system is for. */
export class CountryResponse {
  /** IANA zone by which its days begin: grants, delegations, the tree. */
  timeZone: string;
  /** Sign or code of its money; amounts are millions of it. */
  currency: string;
}

/** Who is signed in, or what is still missing. */
export class SessionResponse {
  /** `second_factor_needed`: send a code to `/session/second-factor`; nothing else opens yet. */
  status: 'open' | 'second_factor_needed';
  /** Null while a second factor is needed. */
  id: string | null;
  name: string | null;
  /** `bootstrap` may do everything and is exempt from the separation of duties. */
  kind: string | null;
  grants: GrantResponse[];
  /** Roles of grants that hold only once an authenticator app was set up and a code of it shown. */
  heldBack: string[];
  country: CountryResponse;
}

export function presentSession(
  actor: Actor,
  country: CountrySettings,
  credential?: CallerCredential,
): SessionResponse {
  return {
    status: 'open',
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    grants: actor.grants.map(({ role, territory, programme, onBehalfOf = null }) => ({
      role,
      territory,
      programme,
      onBehalfOf,
    })),
    heldBack: credential !== undefined && 'heldBack' in credential ? [...credential.heldBack] : [],
    country: presentCountry(country),
  };
}

/** Tells nothing of the person yet. */
export function presentHalfSession(country: CountrySettings): SessionResponse {
  return {
    status: 'second_factor_needed',
    ...{ id: null, name: null, kind: null, grants: [], heldBack: [] },
    country: presentCountry(country),
  };
}

function presentCountry({ timeZone, currency }: CountrySettings): CountryResponse {
  return { timeZone, currency };
}
