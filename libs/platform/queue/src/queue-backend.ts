import { Queue, Worker, type BackendFactory, type IQueueBackend, type Processor } from 'bullmq';

/** A hash tag, so that Redis Cluster keeps all keys of a queue on one node. */
const PREFIX = '{uade}';
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;
const WORKER_RETRY_MS = 1_000;
/** Jobs resume where they stopped, so a worker that dies often (a rolling restart, no memory) must not fail them. */
const MOST_TAKEOVERS = 1_000;
const KEPT_EVENTS = 100;

type Data = object;
export type JobsOfOneKind = Queue<Data, void, string, Data, void, string, IQueueBackend, unknown>;
export type WorkerOfOneKind = Worker<Data, void, string, IQueueBackend, never, unknown>;
export type Run = Processor<Data, void, string, never>;

/** Where jobs wait: Redis or PostgreSQL. The only place that knows how BullMQ connects to either. */
export abstract class QueueBackend {
  protected abstract readonly factory: BackendFactory<IQueueBackend, unknown>;
  /** The connection that producers share. */
  protected abstract readonly producing: unknown;
  /** The connection that workers share. */
  protected abstract readonly consuming: unknown;

  queue(name: string): JobsOfOneKind {
    const options = {
      connection: this.producing,
      prefix: PREFIX,
      streams: { events: { maxLen: KEPT_EVENTS } },
    };
    return new Queue(name, options, this.factory);
  }

  /**
   * A worker that starts at once. A job of a killed worker is taken over when its lock has run out and two stalled
   * checks have seen it so: within about 20 seconds on both backends.
   */
  worker(name: string, run: Run, concurrency: number): WorkerOfOneKind {
    const options = {
      connection: this.consuming,
      prefix: PREFIX,
      concurrency,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: MOST_TAKEOVERS,
      runRetryDelay: WORKER_RETRY_MS,
    };
    return new Worker(name, run, options, this.factory);
  }

  /** Gives the connections back, after every queue and worker is closed. */
  abstract close(): Promise<void>;
}
