import { DomainError } from '@core/kernel';

/** There is no such programme. */
export class ProgrammeNotFoundError extends DomainError {
  constructor(programme: string | number) {
    super('PROGRAMME.NOT_FOUND', 'not_found', { programme });
  }
}

/** No road map has the id, or the actor may not see it. */
export class RoadMapNotFoundError extends DomainError {
  constructor(id: number) {
    super('ROAD_MAP.NOT_FOUND', 'not_found', { id });
  }
}

/** The road map has no approved version of that number, or none before its first. */
export class VersionNotFoundError extends DomainError {
  constructor(number: number) {
    super('ROAD_MAP.VERSION_NOT_FOUND', 'not_found', { number });
  }
}
