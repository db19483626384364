import { DomainError } from '@core/kernel';

export const calendarErrors = {
  programmeUnknown: (programme: string) => new DomainError('PROGRAMME.NOT_FOUND', 'not_found', { programme }),
  periodUnknown: (period: string) => new DomainError('PERIOD.UNKNOWN', 'not_found', { period }),
  roadMapUnknown: (roadMap: number) => new DomainError('ROAD_MAP.NOT_FOUND', 'not_found', { roadMap }),
  alreadyLocked: (period: string) => new DomainError('PERIOD.ALREADY_LOCKED', 'conflict', { period }),
  notLocked: (period: string) => new DomainError('PERIOD.NOT_LOCKED', 'conflict', { period }),
  /** What is locked gets no other due time: its figures are frozen. */
  locked: (period: string) => new DomainError('PERIOD.LOCKED', 'conflict', { period }),
  notSettled: (period: string, unsettled: number, territories: readonly string[]) =>
    new DomainError('PERIOD.NOT_SETTLED', 'conflict', { period, unsettled, territories }),
  inFuture: (period: string) => new DomainError('PERIOD.IN_FUTURE', 'unprocessable', { period }),
  dueTooEarly: (period: string, earliest: string) =>
    new DomainError('PERIOD.DUE_TOO_EARLY', 'unprocessable', { period, earliest }),
  reasonRequired: () => new DomainError('PERIOD.REASON_REQUIRED', 'invalid'),
} as const;
