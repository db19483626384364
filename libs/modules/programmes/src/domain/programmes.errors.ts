import { DomainError } from '@core/kernel';

/** No programme has the code, or the actor may not see it. */
export class ProgrammeNotFoundError extends DomainError {
  constructor(code: string) {
    super('PROGRAMME.NOT_FOUND', 'not_found', { code });
  }
}
