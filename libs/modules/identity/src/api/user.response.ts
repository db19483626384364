import type { UserRow } from '../data/user.reader';
import type { PasswordLink } from '../use-cases/make-link';

/** A grant as administrators see it. */
export class UserGrantResponse {
  id: string;
  role: string;
  /** Code. */
  territory: string;
  /** Code; null: every programme. */
  programme: string | null;
  validFrom: string | null;
  /** The last day. */
  validTo: string | null;
  /** `oidc`: a provider vouches for it, anew at each sign-in. */
  source: 'people' | 'oidc';
}

/** A person. Of the grants those within the caller's own. */
export class UserResponse {
  id: string;
  /** Null once the person was erased. */
  email: string | null;
  name: string | null;
  language: string | null;
  state: 'active' | 'disabled' | 'erased';
  hasPassword: boolean;
  hasSecondFactor: boolean;
  createdAt: string;
  lastSignInAt: string | null;
  grants: UserGrantResponse[];
}

/** A page of people. */
export class UserPageResponse {
  items: UserResponse[];
  nextCursor: string | null;
}

/** A link by which a person chooses a password, once. Bring it to them by a way you trust. */
export class InvitationResponse {
  link: string;
  expiresAt: string;
}

/** A new person. */
export class CreatedUserResponse extends UserResponse {
  /** Null when it was mailed. */
  invitation: InvitationResponse | null;
}

/** Where the link of a person is. */
export class InvitedUserResponse {
  /** Null when it was mailed. */
  invitation: InvitationResponse | null;
}

export function presentUser({ createdAt, lastSignInAt, ...row }: UserRow): UserResponse {
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
  };
}

export function presentInvitation(link: PasswordLink | null): InvitationResponse | null {
  return link === null ? null : { link: link.url, expiresAt: link.expiresAt.toISOString() };
}
