import { DomainError } from '@core/kernel';

export const importNotFound = (id: string): DomainError =>
  new DomainError('IMPORT.NOT_FOUND', 'not_found', { id });

export const fileMissing = (): DomainError => new DomainError('IMPORT.FILE_MISSING', 'invalid');

export const programmeMissing = (): DomainError => new DomainError('IMPORT.PROGRAMME_MISSING', 'invalid');

export const programmeNotFound = (programme: string): DomainError =>
  new DomainError('PROGRAMME.NOT_FOUND', 'not_found', { programme });

export const notRevertible = (kind: string): DomainError =>
  new DomainError('IMPORT.NOT_REVERTIBLE', 'conflict', { kind });

export const notDeclinable = (kind: string): DomainError =>
  new DomainError('IMPORT.NOT_DECLINABLE', 'conflict', { kind });

/** What a declined import says of itself. */
export const declined = (reason: string): DomainError =>
  new DomainError('IMPORT.DECLINED', 'conflict', { reason });

/** Whoever proposed a later version of a road map does not apply it. */
export const secondPersonNeeded = (): DomainError =>
  new DomainError('IMPORT.SECOND_PERSON_NEEDED', 'forbidden');

export const roadMapNotFound = (programme: string, territory: string): DomainError =>
  new DomainError('ROAD_MAP.NOT_FOUND', 'not_found', { programme, territory });

export const periodUnknown = (period: string): DomainError =>
  new DomainError('PERIOD.UNKNOWN', 'not_found', { period });

export const periodLocked = (period: string): DomainError =>
  new DomainError('REPORT.PERIOD_LOCKED', 'conflict', { period });

/** What was sent stood when it was looked at, and was withdrawn or returned before it could be shown. */
export const nothingStands = (): DomainError => new DomainError('REPORT.ENTRY_WITHDRAWN', 'conflict');

export const reasonRequired = (): DomainError => new DomainError('REPORT.REASON_REQUIRED', 'invalid');

export const entryUnknown = (id: string): DomainError =>
  new DomainError('REPORT.ENTRY_UNKNOWN', 'not_found', { id });

/** No such road map or period, or none the actor may report on. */
export const sheetUnknown = (roadMap: number, period: string): DomainError =>
  new DomainError('REPORT.SHEET_UNKNOWN', 'not_found', { roadMap, period });

export const commentEmpty = (): DomainError =>
  new DomainError('REQUEST.INVALID', 'invalid', { fields: ['text'] });
