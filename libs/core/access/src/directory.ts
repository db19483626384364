import type { Language } from '@core/kernel';
import type { Action } from './actions';
import { PERMISSIONS } from './permissions';
import { ROLES, type Role } from './roles';

/** A person who holds a role over a territory and all that lies below it. */
export interface RoleHolder {
  readonly personId: string;
  readonly name: string;
  /** Code of the subtree's root. */
  readonly territory: string;
}

/** How a person is reached. */
export interface Contact {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Who the people are. Those who cannot sign in any more are in no answer. */
export abstract class Directory {
  /** Everybody who holds the role for the programme, by a grant that is in force on the day of `at`. */
  abstract holders(role: Role, programme: string, at: Date): Promise<readonly RoleHolder[]>;

  /** Everybody whose role allows an action, with the territories they may do it in: once for each grant. */
  async able(action: Action, programme: string, at: Date): Promise<readonly RoleHolder[]> {
    const able: RoleHolder[] = [];
    for (const role of ROLES) {
      if (PERMISSIONS[role].has(action)) able.push(...(await this.holders(role, programme, at)));
    }
    return able;
  }

  /** How these people are reached; whoever is not known is left out. */
  abstract contacts(personIds: readonly string[]): Promise<readonly Contact[]>;
}
