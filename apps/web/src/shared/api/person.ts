import type { components } from './schema.generated';

type Schemas = components['schemas'];

/** Somebody who may come in, as administrators see them. */
export type Person = Schemas['UserResponse'];

/** A role of a person over a territory, with its days. */
export type PersonGrant = Schemas['UserGrantResponse'];

/** A link by which a person chooses a password; null when it was mailed. */
export type Invitation = Schemas['InvitedUserResponse']['invitation'];

/** A person who was just let in. */
export type InvitedPerson = Schemas['CreatedUserResponse'];

/** An API token of a person, never the token itself. */
export type PersonToken = Schemas['TokenResponse'];
