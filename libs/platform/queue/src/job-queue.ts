import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { FailedJob } from './failed-job';
import { JobCatalogue } from './job-catalogue';
import type { JobDefinition } from './job-definition';
import { jobCause, withCause } from './job-cause';
import { QueueBackend, type JobsOfOneKind } from './queue-backend';
import type { QueueDepth } from './queue-depth';
import { within } from './within';

/** Failed jobs stay to be looked at; finished ones go at once, since keeping some makes PostgreSQL 3 to 4 times slower. */
const FAILED_KEPT = { age: 7 * 24 * 3600, count: 1_000 };
const BACKOFF_JITTER = 0.2;
const LONGEST_ADD_MS = 5_000;

/**
 * The doorbell. Whoever changes data in the same breath uses the outbox instead: this rings at once, whether or not
 * the transaction commits.
 */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private readonly queues = new Map<string, JobsOfOneKind>();

  constructor(
    private readonly catalogue: JobCatalogue,
    private readonly backend: QueueBackend,
  ) {}

  /**
   * Asks for a job. With a dedupe key, work that is already waiting is not doubled, work that waits for a later time
   * (a delay, a retry) is called forward unless this one is delayed too, and work that is running is done once more.
   * Throws when the queue cannot be reached, after five seconds at the latest; it may then still have been taken.
   */
  async add<P extends object>(
    definition: JobDefinition<P>,
    payload: P,
    { delayMs = 0 }: { delayMs?: number } = {},
  ): Promise<void> {
    const key = definition.dedupeKey?.(payload);
    const deduplication =
      key === undefined ? undefined : { id: key, keepLastIfActive: true, reschedule: delayMs === 0 };
    const added = this.of(definition.name).add(definition.name, withCause(payload), {
      ...optionsOf(definition),
      delay: delayMs,
      ...(deduplication && { deduplication }),
    });
    await within(LONGEST_ADD_MS, added, `Job ${definition.name} was not taken: the queue does not answer.`);
  }

  /** The same by name, for a job that was written down; the payload is checked first. Throws for an unknown name. */
  async addByName(name: string, payload: unknown): Promise<void> {
    const definition = this.catalogue.get(name);
    await this.add(definition, this.catalogue.parse(name, payload));
  }

  /** Makes the queue ring at the definition's cron times, or stop doing so; true to what the catalogue says now. */
  async schedule(definition: JobDefinition<object>): Promise<void> {
    const queue = this.of(definition.name);
    const current = await queue.getJobScheduler(definition.name);
    if (current?.pattern === definition.every) return;
    if (definition.every === undefined) {
      await queue.removeJobScheduler(definition.name);
      return;
    }
    await queue.upsertJobScheduler(
      definition.name,
      { pattern: definition.every, tz: 'UTC' },
      { name: definition.name, data: {}, opts: optionsOf(definition) },
    );
  }

  /** Per job name: how many wait, run and have failed (kept for a week), and the age of the oldest waiting one. */
  async depth(): Promise<Record<string, QueueDepth>> {
    const depths = await Promise.all(
      this.names().map(async (name) => [name, await this.depthOf(name)] as const),
    );
    return Object.fromEntries(depths);
  }

  /** The last failures of one kind of job, the latest first. Throws for an unknown name. */
  async failures(name: string, most: number): Promise<FailedJob[]> {
    const jobs = await this.of(name).getFailed(0, most - 1);
    return jobs.map((job) => ({
      id: job.id ?? '',
      attempts: job.attemptsMade,
      failedAt: new Date(job.finishedOn ?? job.timestamp),
      message: job.failedReason,
      requestId: jobCause(job).requestId ?? null,
    }));
  }

  /** Gives a failed job another round of attempts. Throws for an unknown name. */
  async retry(name: string, id: string): Promise<'retried' | 'unknown' | 'not_failed'> {
    const job = await this.of(name).getJob(id);
    if (job === undefined) return 'unknown';
    if (!(await job.isFailed())) return 'not_failed';
    await job.retry('failed', { resetAttemptsMade: true });
    return 'retried';
  }

  /** Rejects when the queue does not answer within five seconds. */
  async ping(): Promise<void> {
    const [first] = this.catalogue.all();
    if (first === undefined) return;
    await within(LONGEST_ADD_MS, this.of(first.name).getJobCounts('waiting'), 'The queue does not answer.');
  }

  /** The names of all kinds of job. */
  names(): string[] {
    return this.catalogue.all().map(({ name }) => name);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  private async depthOf(name: string): Promise<QueueDepth> {
    const queue = this.of(name);
    const [counts, [oldest]] = await Promise.all([
      queue.getJobCounts('waiting', 'active', 'failed', 'delayed'),
      queue.getJobs(['waiting'], 0, 0, true),
    ]);
    const oldestSeconds = oldest ? Math.max(0, (Date.now() - oldest.timestamp) / 1000) : 0;
    const { waiting, active, failed, delayed } = counts;
    return { waiting, active, failed, delayed, oldestSeconds };
  }

  private of(name: string): JobsOfOneKind {
    this.catalogue.get(name);
    const queue = this.queues.get(name) ?? this.backend.queue(name);
    if (!this.queues.has(name))
      queue.on('error', (error) => this.logger.error(`Queue ${name}: ${error.message}`));
    this.queues.set(name, queue);
    return queue;
  }
}

function optionsOf({ attempts, backoffMs }: JobDefinition<object>) {
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMs, jitter: BACKOFF_JITTER },
    removeOnComplete: true,
    removeOnFail: FAILED_KEPT,
  };
}
