import { DomainError } from '@core/kernel';

/** @param signature what the scanner calls it */
export const fileInfected = (name: string, signature: string): DomainError =>
  new DomainError('FILE.INFECTED', 'unprocessable', { name, signature });

export const fileUnscannable = (name: string): DomainError =>
  new DomainError('FILE.UNSCANNABLE', 'too_large', { name });

/** Nothing that nobody looked into is kept. */
export const scannerUnavailable = (): DomainError =>
  new DomainError('FILE.SCANNER_UNAVAILABLE', 'unavailable');
