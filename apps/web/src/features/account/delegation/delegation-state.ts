import type { Delegation } from '../../../shared/api/account';

/** Whether somebody stands in: not yet, now, no more, or taken back. */
type DelegationState = 'upcoming' | 'running' | 'over' | 'revoked';

/** How a delegation stands on a day. @param day ISO */
export function delegationState(
  { validFrom, validTo, revokedAt }: Pick<Delegation, 'validFrom' | 'validTo' | 'revokedAt'>,
  day: string,
): DelegationState {
  if (revokedAt !== null) return 'revoked';
  if (day < validFrom) return 'upcoming';
  return day > validTo ? 'over' : 'running';
}
