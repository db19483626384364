import { isWithin, type TerritoryPath } from '@core/kernel';
import type { Action } from './actions';
import type { Actor, Grant } from './actor';
import { permits } from './permits';

/** Asks whether an action is allowed in any place or programme at all; the query or the rows narrow it later. */
export const ANYWHERE = Symbol('anywhere');

/** What an action is done to. */
export interface Subject {
  /** From the country down to the place. What belongs to the whole system is asked for at the country's path. */
  readonly territory: TerritoryPath | typeof ANYWHERE;
  /** Programme code; null when it is of no programme: then a grant for one programme does not do. */
  readonly programme: string | null | typeof ANYWHERE;
}

/** Whether the grant reaches the place. */
export function coversPlace(grant: Grant, territory: Subject['territory']): boolean {
  return territory === ANYWHERE || isWithin(territory, grant.territory);
}

/** Whether the grant is for the programme. */
export function coversProgramme(grant: Grant, programme: Subject['programme']): boolean {
  return grant.programme === null || programme === ANYWHERE || grant.programme === programme;
}

/** Whether an actor may do it: one grant must have the permission and cover both the place and the programme. */
export function can(actor: Actor, action: Action, { territory, programme }: Subject): boolean {
  if (actor.kind === 'bootstrap') return true;
  return actor.grants.some(
    (grant) => permits(grant, action) && coversPlace(grant, territory) && coversProgramme(grant, programme),
  );
}
