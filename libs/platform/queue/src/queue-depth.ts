/** How full the queue of one kind of job is. */
export interface QueueDepth {
  waiting: number;
  active: number;
  failed: number;
  /** Waiting for a later time: asked for so, or after a failed attempt. */
  delayed: number;
  /** Age of the job that has waited longest, in seconds; 0 when none waits. */
  oldestSeconds: number;
}
