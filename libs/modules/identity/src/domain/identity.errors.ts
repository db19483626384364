import { DomainError } from '@core/kernel';
import type { PasswordFault } from './password-fault';

export const unauthenticated = (): DomainError =>
  new DomainError('REQUEST.UNAUTHENTICATED', 'unauthenticated');

/** One answer to a wrong address, a wrong password, no password and a disabled account. */
export const badCredentials = (): DomainError =>
  new DomainError('SESSION.BAD_CREDENTIALS', 'unauthenticated');

export const badCode = (): DomainError => new DomainError('SESSION.BAD_CODE', 'unauthenticated');

/** @param retryAfter whole seconds */
export const tooManyAttempts = (retryAfter: number): DomainError =>
  new DomainError('SESSION.TOO_MANY_ATTEMPTS', 'too_many', { retryAfter });

/** What only a person at a page may do was asked by a token. */
export const needsSession = (): DomainError => new DomainError('SESSION.REQUIRED', 'forbidden');

export const sessionNotFound = (id: string): DomainError =>
  new DomainError('SESSION.NOT_FOUND', 'not_found', { id });

export const weakPassword = (fault: PasswordFault): DomainError =>
  new DomainError('ACCOUNT.PASSWORD_WEAK', 'unprocessable', { fault });

export const wrongPassword = (): DomainError => new DomainError('ACCOUNT.PASSWORD_WRONG', 'forbidden');

export const totpAlreadyOn = (): DomainError => new DomainError('ACCOUNT.TOTP_ALREADY_ON', 'conflict');

export const totpNotOn = (): DomainError => new DomainError('ACCOUNT.TOTP_NOT_ON', 'conflict');

export const codeWrong = (): DomainError => new DomainError('ACCOUNT.CODE_WRONG', 'unprocessable');

export const linkNotValid = (): DomainError => new DomainError('ACCOUNT.LINK_NOT_VALID', 'not_found');

export const userNotFound = (id: string): DomainError =>
  new DomainError('USER.NOT_FOUND', 'not_found', { id });

export const emailTaken = (): DomainError => new DomainError('USER.EMAIL_TAKEN', 'conflict');

export const userErased = (id: string): DomainError => new DomainError('USER.ERASED', 'conflict', { id });

export const userYourself = (): DomainError => new DomainError('USER.YOURSELF', 'conflict');

export const territoryUnknown = (territory: string): DomainError =>
  new DomainError('TERRITORY.NOT_FOUND', 'not_found', { territory });

export const programmeUnknown = (programme: string): DomainError =>
  new DomainError('PROGRAMME.NOT_FOUND', 'not_found', { programme });

export const spanBackwards = (): DomainError => new DomainError('GRANT.SPAN_BACKWARDS', 'unprocessable');

export const tokenNotFound = (id: string): DomainError =>
  new DomainError('TOKEN.NOT_FOUND', 'not_found', { id });

export const tokenExpiry = (): DomainError => new DomainError('TOKEN.EXPIRY_UNFIT', 'unprocessable');

export const delegationNotFound = (id: string): DomainError =>
  new DomainError('DELEGATION.NOT_FOUND', 'not_found', { id });

export const delegationUnfit = (reason: 'yourself' | 'span' | 'grants' | 'second_factor'): DomainError =>
  new DomainError('DELEGATION.UNFIT', 'unprocessable', { reason });

export const viewNotFound = (id: string): DomainError =>
  new DomainError('VIEW.NOT_FOUND', 'not_found', { id });

export const viewNameTaken = (): DomainError => new DomainError('VIEW.NAME_TAKEN', 'conflict');

export const viewPathUnfit = (): DomainError => new DomainError('VIEW.PATH_UNFIT', 'unprocessable');

export const viewsTooMany = (most: number): DomainError =>
  new DomainError('VIEW.TOO_MANY', 'conflict', { most });

export const oidcOff = (): DomainError => new DomainError('OIDC.NOT_CONFIGURED', 'not_found');

export const oidcRefused = (): DomainError => new DomainError('OIDC.REFUSED', 'unauthenticated');

export const oidcUnavailable = (): DomainError => new DomainError('OIDC.UNAVAILABLE', 'unavailable');

/** The provider knows the person, and nothing says what they may do here. */
export const oidcStranger = (): DomainError => new DomainError('OIDC.NO_ACCOUNT', 'forbidden');
