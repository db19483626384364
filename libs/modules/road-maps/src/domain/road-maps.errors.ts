import { DomainError } from '@core/kernel';

/** There is no such programme. */
export class ProgrammeNotFoundError extends DomainError {
  constructor(programme: string | number) {
    super('PROGRAMME.NOT_FOUND', 'not_found', { programme });
  }
}
