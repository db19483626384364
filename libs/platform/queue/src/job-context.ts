/** What a handler may know of the run it is in. */
export class JobContext {
  constructor(
    /** 1 for the first try; a job taken over from a killed worker keeps its number. */
    readonly attempt: number,
    /**
     * Aborted when the process is shutting down or the job's lock was lost to another worker. Check it between
     * batches and throw `signal.reason`: the job goes back to the queue and the attempt does not count.
     */
    readonly signal: AbortSignal,
  ) {}
}
