import { DomainError } from '@core/kernel';

export const publicationErrors = {
  /** The view is switched off: it answers like an address that was never there. */
  closed: () => new DomainError('REQUEST.NOT_FOUND', 'not_found'),
  fileUnknown: () => new DomainError('REQUEST.NOT_FOUND', 'not_found'),
  programmeUnknown: (programme: string) => new DomainError('PROGRAMME.NOT_FOUND', 'not_found', { programme }),
  territoryUnknown: (territory: string) => new DomainError('TERRITORY.NOT_FOUND', 'not_found', { territory }),
  promiseUnknown: (promise: string) => new DomainError('PROMISE.NOT_FOUND', 'not_found', { promise }),
  /** Also of a period that is not told yet. */
  periodUnknown: (period: string) => new DomainError('PERIOD.UNKNOWN', 'unprocessable', { period }),
};
