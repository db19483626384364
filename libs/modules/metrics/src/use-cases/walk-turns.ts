import { Turns } from '@platform/threads';
import { metricsErrors } from '../domain/metrics.errors';

/** From so many items on a walk takes a second or more, and memory in the tens of megabytes. */
const LARGE = 10_000;
/** A walk waits for the database half of its time: two keep one processor busy. */
const AT_ONCE = 2;
/** The last of them waits about as long as a browser does. */
const MOST_WAITING = 8;

const turns = new Turns(AT_ONCE, MOST_WAITING, metricsErrors.busy);

/** Turns of the process for walking large places; small ones never wait. To be taken before a connection is. */
export const walkTurns = {
  /** Whether a large walk would begin at once. */
  get free(): boolean {
    return turns.free;
  },

  /** @throws DomainError `METRICS.BUSY` when many wait for large places already */
  take<Outcome>(items: number, walk: () => Promise<Outcome>): Promise<Outcome> {
    return items < LARGE ? walk() : turns.take(walk);
  },
} as const;
