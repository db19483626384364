import { can, forbidden, type Action, type Actor } from '@core/access';
import type { TerritoryPath } from '@core/kernel';

/** Whether somebody may do it to the calendar of all: a grant over one region does not do. @throws DomainError `REQUEST.FORBIDDEN` */
function demandForAll(actor: Actor, action: Action, country: TerritoryPath, programme: string): void {
  if (!can(actor, action, { territory: country, programme }))
    throw forbidden(action, { territory: country, programme });
}

/**
 * Whether a period is closed although reports are missing: by word, or by the bootstrap token, which scripts use and which
 * answers for itself.
 */
function isForced(actor: Actor, force: boolean): boolean {
  return force || actor.kind === 'bootstrap';
}

/** Whether somebody must say why; scripts cannot. */
function owesReason(actor: Actor, reason: string | null): boolean {
  return reason === null && actor.kind !== 'bootstrap';
}

/** Who may do what with the calendar, as sentences. */
export const calendarPolicy = { demandForAll, isForced, owesReason } as const;
