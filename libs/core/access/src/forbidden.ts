import { DomainError, type TerritoryPath } from '@core/kernel';
import type { Action } from './actions';

/** The place and the programme that somebody lacks a permission for. */
export interface RefusedSubject {
  /** From the country down; the place itself is told. */
  readonly territory?: TerritoryPath;
  /** Programme code; null: every programme. */
  readonly programme?: string | null;
}

/** The refusal of an action, with what was asked, so that a person can see which grant is missing. */
export function forbidden(action: Action, { territory, programme }: RefusedSubject = {}): DomainError {
  return new DomainError('REQUEST.FORBIDDEN', 'forbidden', {
    action,
    ...(territory?.length ? { territory: territory[territory.length - 1] } : {}),
    ...(programme === undefined ? {} : { programme }),
  });
}
