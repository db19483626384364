import { DomainError } from '@core/kernel';

/** Refusals of following. */
export const followsErrors = {
  /** The operator's token is nobody who could be told anything. */
  personRequired: (): DomainError => new DomainError('FOLLOW.PERSON_REQUIRED', 'forbidden'),
  /** Neither a summary nor an alert is wanted. */
  empty: (): DomainError => new DomainError('FOLLOW.EMPTY', 'unprocessable'),
  lineUnfit: (rule: string, most: number): DomainError =>
    new DomainError('FOLLOW.LINE_UNFIT', 'unprocessable', { rule, most }),
  tooMany: (most: number): DomainError => new DomainError('FOLLOW.TOO_MANY', 'conflict', { most }),
  notFound: (): DomainError => new DomainError('FOLLOW.NOT_FOUND', 'not_found'),
  territoryUnknown: (territory: string): DomainError =>
    new DomainError('TERRITORY.NOT_FOUND', 'not_found', { territory }),
  programmeUnknown: (programme: string): DomainError =>
    new DomainError('PROGRAMME.NOT_FOUND', 'not_found', { programme }),
} as const;
