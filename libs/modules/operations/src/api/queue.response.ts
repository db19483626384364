import type { QueueState } from '../use-cases/read-queues';

/** A job that was given up. */
export class FailedJobResponse {
  id: string;
  attempts: number;
  failedAt: string;
  /** Of the last attempt's error; it may name ids. */
  message: string;
  /** The request it began with. */
  requestId: string | null;
}

/** One kind of job and what waits, runs and failed of it. */
export class QueueResponse {
  name: string;
  waiting: number;
  active: number;
  /** Waiting for a later time: asked for so, or after a failed attempt. */
  delayed: number;
  /** Kept for a week. */
  failed: number;
  /** Age of the job that has waited longest; 0 when none waits. */
  oldestSeconds: number;
  /** The last ten. */
  lastFailures: FailedJobResponse[];
}

export function presentQueue({ name, depth, failures }: QueueState): QueueResponse {
  return {
    name,
    ...depth,
    lastFailures: failures.map((job) => ({ ...job, failedAt: job.failedAt.toISOString() })),
  };
}
