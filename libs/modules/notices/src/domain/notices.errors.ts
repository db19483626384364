import { DomainError } from '@core/kernel';

/** The link of a mail that nobody knows. */
export const unsubscribeUnknown = (): DomainError => new DomainError('NOTICE.LINK_UNKNOWN', 'not_found');
