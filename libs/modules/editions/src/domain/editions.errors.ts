import { DomainError } from '@core/kernel';

export const editionsErrors = {
  unknown: (id: string) => new DomainError('EDITION.NOT_FOUND', 'not_found', { id }),
} as const;
