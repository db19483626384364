import { DomainError } from '@core/kernel';

/** No territory of the kind asked for has the code, or the actor may not see it. */
export class TerritoryNotFoundError extends DomainError {
  constructor(code: string) {
    super('TERRITORY.NOT_FOUND', 'not_found', { code });
  }
}
