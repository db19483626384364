import type { Role } from './roles';

/** A role over a territory and all that lies below it, for one programme or for all. */
export interface Grant {
  readonly role: Role;
  /** Code of the subtree's root. */
  readonly territory: string;
  /** Programme code; null for every programme. */
  readonly programme: string | null;
}

/**
 * Who acts. `bootstrap` is the token an operator set at first start: it may do everything and is exempt from the
 * separation of duties; its grants do not matter.
 */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'bootstrap' | 'user';
  readonly grants: readonly Grant[];
}
