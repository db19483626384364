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
