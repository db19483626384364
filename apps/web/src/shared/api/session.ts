import type { components } from './schema.generated';

/** A grant in force: a role over a territory with all below it, for one programme or (null) for all. */
export type SessionGrant = components['schemas']['GrantResponse'];

/** Who is signed in, or what is still missing; `bootstrap` is the operator, who may do everything. */
export type Session = components['schemas']['SessionResponse'];
