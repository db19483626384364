/** A job that was given up after its last attempt. */
export interface FailedJob {
  readonly id: string;
  readonly attempts: number;
  readonly failedAt: Date;
  /** Of the error of the last attempt. */
  readonly message: string;
  /** The request it began with; null for what the platform does by itself. */
  readonly requestId: string | null;
}
