import { DomainError } from '@core/kernel';

export const notesErrors = {
  /** Also of one whose place the actor may not see. */
  noteUnknown: (id: number) => new DomainError('NOTE.NOT_FOUND', 'not_found', { id }),
  alreadyWithdrawn: (id: number) => new DomainError('NOTE.ALREADY_WITHDRAWN', 'conflict', { id }),
  programmeUnknown: (programme: string) => new DomainError('PROGRAMME.NOT_FOUND', 'not_found', { programme }),
  territoryUnknown: (territory: string) => new DomainError('TERRITORY.NOT_FOUND', 'not_found', { territory }),
  periodUnknown: (period: string) => new DomainError('PERIOD.UNKNOWN', 'unprocessable', { period }),
};
