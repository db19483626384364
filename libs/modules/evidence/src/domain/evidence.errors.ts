import { DomainError } from '@core/kernel';
import { EVIDENCE_LIMITS } from './evidence-limits';
import { MEDIA } from './media';

export const evidenceNotFound = (id: string): DomainError =>
  new DomainError('EVIDENCE.NOT_FOUND', 'not_found', { id });

/** The bytes are gone by rule; that they were there is not. */
export const evidenceRemoved = (id: string, reason: string): DomainError =>
  new DomainError('EVIDENCE.REMOVED', 'not_found', { id, reason });

export const fileMissing = (): DomainError => new DomainError('EVIDENCE.FILE_MISSING', 'invalid');

export const tooLarge = (name: string): DomainError =>
  new DomainError('EVIDENCE.TOO_LARGE', 'too_large', { name, maxBytes: EVIDENCE_LIMITS.bytes });

export const tooMany = (): DomainError =>
  new DomainError('EVIDENCE.TOO_MANY', 'unprocessable', { max: EVIDENCE_LIMITS.files });

export const tooManyPixels = (name: string): DomainError =>
  new DomainError('EVIDENCE.TOO_MANY_PIXELS', 'unprocessable', { name, max: EVIDENCE_LIMITS.pixels });

export const typeUnsupported = (name: string): DomainError =>
  new DomainError('EVIDENCE.TYPE_UNSUPPORTED', 'unprocessable', { name, taken: Object.keys(MEDIA) });

/** @param found what the bytes are */
export const typeMismatch = (name: string, found: string): DomainError =>
  new DomainError('EVIDENCE.TYPE_MISMATCH', 'unprocessable', { name, found });

export const unreadable = (name: string, reason: string): DomainError =>
  new DomainError('EVIDENCE.UNREADABLE', 'unprocessable', { name, reason });

export const itemNotFound = (item: number): DomainError =>
  new DomainError('ITEM.NOT_FOUND', 'not_found', { item });

export const entryUnknown = (id: string): DomainError =>
  new DomainError('REPORT.ENTRY_UNKNOWN', 'not_found', { id });

export const entryWithdrawn = (id: string): DomainError =>
  new DomainError('REPORT.ENTRY_WITHDRAWN', 'conflict', { id });

export const verificationNotFound = (id: number): DomainError =>
  new DomainError('VERIFICATION.NOT_FOUND', 'not_found', { id });
