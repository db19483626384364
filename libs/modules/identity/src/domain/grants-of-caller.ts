import type { Action, Grant, Role } from '@core/access';
import type { SecuritySettings } from '@platform/config';
import type { GrantInForce } from '../data/actor.reader';

/** Whether a role is only in force for whoever showed a second factor. */
export function needsSecondFactor(demanded: SecuritySettings['secondFactor'], role: Role): boolean {
  return demanded === 'everybody' || (demanded === 'administrators' && role === 'administrator');
}

/** What a credential is worth. */
export interface CredentialWorth {
  /** Whose grants ask for a second factor. */
  readonly demanded: SecuritySettings['secondFactor'];
  /** Whether one was shown. */
  readonly shown: boolean;
  /** All that a token may do; null for everything its owner may. */
  readonly actions: readonly Action[] | null;
}

/** Roles the caller has and cannot use before a second factor was shown. */
export function rolesHeldBack(
  inForce: readonly GrantInForce[],
  { demanded, shown }: Pick<CredentialWorth, 'demanded' | 'shown'>,
): Role[] {
  const roles = inForce.map(({ role }) => role).filter((role) => !shown && needsSecondFactor(demanded, role));
  return [...new Set(roles)];
}

/** The grants a caller acts with: those in force, without what the credential is not good enough for. */
export function grantsOfCaller(
  inForce: readonly GrantInForce[],
  { demanded, shown, actions }: CredentialWorth,
): Grant[] {
  return inForce
    .filter(({ role }) => shown || !needsSecondFactor(demanded, role))
    .map(({ role, territory, programme, lentBy }) => ({
      role,
      territory,
      programme,
      ...(lentBy === null ? {} : { onBehalfOf: lentBy }),
      ...(actions === null ? {} : { actions }),
    }));
}
