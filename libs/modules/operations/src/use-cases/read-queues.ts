import { Injectable } from '@nestjs/common';
import { JobQueue, type FailedJob, type QueueDepth } from '@platform/queue';

const FAILURES_SHOWN = 10;

/** One kind of job, as an administrator looks at it. */
export interface QueueState {
  readonly name: string;
  readonly depth: QueueDepth;
  readonly failures: readonly FailedJob[];
}

/** Looks at all queues. */
@Injectable()
export class ReadQueues {
  constructor(private readonly queue: JobQueue) {}

  /** In the order of names. */
  async run(): Promise<QueueState[]> {
    const depths = Object.entries(await this.queue.depth()).sort(([a], [b]) => (a < b ? -1 : 1));
    return Promise.all(depths.map(([name, depth]) => this.stateOf(name, depth)));
  }

  private async stateOf(name: string, depth: QueueDepth): Promise<QueueState> {
    const failures = depth.failed === 0 ? [] : await this.queue.failures(name, FAILURES_SHOWN);
    return { name, depth, failures };
  }
}
