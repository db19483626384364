import type { Action } from './actions';
import type { Role } from './roles';

/** A role over a territory and all that lies below it, for one programme or for all. */
export interface Grant {
  readonly role: Role;
  /** Code of the subtree's root. */
  readonly territory: string;
  /** Programme code; null for every programme. */
  readonly programme: string | null;
  /** Id of the person whose grant it is, where the actor stands in for somebody. */
  readonly onBehalfOf?: string;
  /** All that an API token may do of what the role allows; absent: everything the role allows. */
  readonly actions?: readonly Action[];
}

/**
 * Who acts. `bootstrap` is the token an operator set at first start: it may do everything and is exempt from the
 * separation of duties; its grants do not matter.
 */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'bootstrap' | 'user';
  /** Those in force now. */
  readonly grants: readonly Grant[];
  /** Id of the person whose grants are among the actor's own by delegation; of several, their ids with blanks between. */
  readonly onBehalfOf?: string | null;
  /** Ids of everybody who ever stood in for the actor or whom the actor stood in for: the duties count as one's own. */
  readonly associates?: readonly string[];
}
