/**
 * One kind of job in a module's catalogue. `name` is what other processes and older releases know it by
 * (`reports.parse.v1`): a changed payload is a new version, never an edit.
 */
export interface JobDefinition<P> {
  /** `area.verb.vN`; also the name of its queue. */
  name: string;
  /** A class with class-validator decorators; ids and a version, never content. */
  payload: new () => P;
  /** How often it is tried before it counts as failed. Being taken over from a killed worker costs no attempt. */
  attempts: number;
  /** Milliseconds before the second attempt; doubled for each later one. */
  backoffMs: number;
  /** How many run at once in one worker process. */
  concurrency: number;
  /**
   * Jobs with an equal key are the same work: while one waits, another is dropped and the first payload stays; while
   * one runs, exactly one more follows it. Everything that makes the work different belongs in the key.
   */
  dedupeKey?(payload: P): string;
  /** A cron pattern of five or six fields, in UTC; the payload is then `{}` and must be valid so. */
  every?: string;
}
