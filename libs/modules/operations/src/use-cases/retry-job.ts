import type { Actor } from '@core/access';
import { DomainError } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { JobQueue } from '@platform/queue';

/** Gives a failed job another round of attempts. */
@Injectable()
export class RetryJob {
  constructor(
    private readonly queue: JobQueue,
    private readonly database: Database,
  ) {}

  /** @throws DomainError `OPERATIONS.QUEUE_UNKNOWN`, `OPERATIONS.JOB_UNKNOWN`, `OPERATIONS.JOB_NOT_FAILED` */
  async run(queue: string, id: string, actor: Actor): Promise<void> {
    if (!this.queue.names().includes(queue)) {
      throw new DomainError('OPERATIONS.QUEUE_UNKNOWN', 'not_found', { queue });
    }
    const outcome = await this.queue.retry(queue, id);
    if (outcome === 'unknown')
      throw new DomainError('OPERATIONS.JOB_UNKNOWN', 'not_found', { queue, job: id });
    if (outcome === 'not_failed') {
      throw new DomainError('OPERATIONS.JOB_NOT_FAILED', 'conflict', { queue, job: id });
    }
    const subject = { kind: 'job', id: `${queue} ${id}` };
    await audit.record(this.database, { actor, action: 'job.retried', subject });
  }
}
