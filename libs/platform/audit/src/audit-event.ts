/** Data that JSON holds: what an event may say of a thing before and after. */
export type Plain =
  null | boolean | number | string | readonly Plain[] | { readonly [field: string]: Plain | undefined };

/** How an act ended. */
export type Outcome = 'done' | 'refused' | 'failed';

/** One line of the trail, as it is sealed. Instants are ISO 8601 in UTC with milliseconds. */
export interface AuditEvent {
  readonly id: number;
  readonly uuid: string;
  readonly at: string;
  /** Of an account; null for nobody known. */
  readonly actorId: string | null;
  readonly actorKind: string | null;
  /** The account whose grants the actor used. */
  readonly onBehalfOf: string | null;
  /** `entry.submitted`. */
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  /** Code; null for what belongs to no place but to the whole system. */
  readonly territory: string | null;
  /** Code; null for what is of no programme. */
  readonly programme: string | null;
  readonly requestId: string | null;
  readonly job: string | null;
  readonly before: Plain;
  readonly after: Plain;
  readonly outcome: string;
}

/** The fields of an event in the order of their check sums in a fingerprint: append, never reorder. */
export const AUDIT_FIELDS = [
  ...(['id', 'uuid', 'at', 'actorId', 'actorKind', 'onBehalfOf', 'action', 'subjectKind'] as const),
  ...(['subjectId', 'territory', 'programme', 'requestId', 'job', 'before', 'after', 'outcome'] as const),
];
