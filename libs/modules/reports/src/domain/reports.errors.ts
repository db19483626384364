import { DomainError } from '@core/kernel';

export const importNotFound = (id: string): DomainError =>
  new DomainError('IMPORT.NOT_FOUND', 'not_found', { id });

export const fileMissing = (): DomainError => new DomainError('IMPORT.FILE_MISSING', 'invalid');

export const programmeMissing = (): DomainError => new DomainError('IMPORT.PROGRAMME_MISSING', 'invalid');

export const programmeNotFound = (programme: string): DomainError =>
  new DomainError('PROGRAMME.NOT_FOUND', 'not_found', { programme });

export const notAllowed = (action: string): DomainError =>
  new DomainError('REQUEST.FORBIDDEN', 'forbidden', { action });

export const notRevertible = (kind: string): DomainError =>
  new DomainError('IMPORT.NOT_REVERTIBLE', 'conflict', { kind });

export const periodUnknown = (period: string): DomainError =>
  new DomainError('PERIOD.UNKNOWN', 'not_found', { period });

export const periodLocked = (period: string): DomainError =>
  new DomainError('REPORT.PERIOD_LOCKED', 'conflict', { period });

export const reasonRequired = (): DomainError => new DomainError('REPORT.REASON_REQUIRED', 'invalid');
