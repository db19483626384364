import { ApiProperty } from '@nestjs/swagger';
import type { AuditEvent } from '@platform/audit';

/** One event of the audit trail. */
export class EventResponse {
  id: number;
  uuid: string;
  /** ISO 8601 with milliseconds. */
  at: string;
  /** Id of an account; null for nobody known. */
  actorId: string | null;
  actorKind: string | null;
  /** Id of the account whose grants were used. */
  onBehalfOf: string | null;
  action: string;
  subjectKind: string | null;
  subjectId: string | null;
  /** Code; null: the whole system. */
  territory: string | null;
  programme: string | null;
  requestId: string | null;
  job: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  before: unknown;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  after: unknown;

  /** `done`, `refused` or `failed`. */
  outcome: string;
  /** Its place in the chain; null while it waits for its seal. */
  seq: number | null;
}

/** A page of the trail. */
export class EventPageResponse {
  items: EventResponse[];
  nextCursor: string | null;
}

export function presentEvent({ event, seq }: { event: AuditEvent; seq: number | null }): EventResponse {
  return { ...event, seq };
}
