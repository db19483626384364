import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { UnrecoverableError, WaitingError, type Job } from 'bullmq';
import { trace } from '@platform/observability';
import { findHandlers } from './find-handlers';
import { HANDLED_JOB } from './handles-job';
import { InvalidPayload } from './invalid-payload.errors';
import { jobCause } from './job-cause';
import { JobCatalogue } from './job-catalogue';
import { JobContext } from './job-context';
import type { MarkedMethod } from './marked-method';
import { MarkedMethods } from './marked-methods';
import { QueueBackend, type WorkerOfOneKind } from './queue-backend';
import { within } from './within';

/** How long a shutdown waits for running jobs; one that is still busy then is taken over like a killed worker's. */
const GRACE_MS = 20_000;

/** Runs the jobs of the catalogue, one BullMQ worker for each kind. */
@Injectable()
export class JobWorkers implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobWorkers.name);
  private handlers = new Map<string, MarkedMethod<string>>();
  private workers: WorkerOfOneKind[] = [];
  private stopping = false;

  constructor(
    private readonly catalogue: JobCatalogue,
    private readonly backend: QueueBackend,
    private readonly methods: MarkedMethods,
  ) {}

  /** Refuses to start (throws) when a job has no handler or two, before any part of the process has begun to work. */
  onModuleInit(): void {
    const names = this.catalogue.all().map((definition) => definition.name);
    this.handlers = findHandlers(names, this.methods.find<string>(HANDLED_JOB));
  }

  /** Throws when the queue cannot be reached. */
  async onApplicationBootstrap(): Promise<void> {
    this.workers = [...this.handlers.values()].map((handler) => this.start(handler));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Takes no more jobs, tells the running ones to stop at their next batch, and waits for them. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    const closing = Promise.all(this.workers.map((worker) => worker.close()));
    for (const worker of this.workers) worker.cancelAllJobs('the worker is shutting down');
    await within(GRACE_MS, closing, 'jobs are still running').catch((error: Error) => {
      this.logger.warn(`Shutting down all the same: ${error.message}`);
    });
  }

  private start(handler: MarkedMethod<string>): WorkerOfOneKind {
    const { name, concurrency } = this.catalogue.get(handler.mark);
    const run = (job: Job<object, void, string>, token?: string, signal?: AbortSignal) =>
      trace.run(jobCause(job), () => this.run(handler, job, token, signal));
    const worker = this.backend.worker(name, run, concurrency);
    worker.on('error', (error) => this.logger.error(`Worker of ${name}: ${error.message}`));
    worker.on('failed', (job, error) => {
      const text = `Job ${name} ${job?.id} failed at attempt ${job?.attemptsMade}: ${error.message}`;
      trace.run(job ? jobCause(job) : {}, () => this.logger.error(text, error.stack));
    });
    worker.on('stalled', (id) => this.logger.warn(`Job ${name} ${id} was taken over from a dead worker.`));
    worker.on('lockRenewalFailed', (ids) => {
      for (const id of ids) worker.cancelJob(id, 'another worker has the job now');
    });
    return worker;
  }

  private async run(
    handler: MarkedMethod<string>,
    job: Job<object, void, string>,
    token: string | undefined,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<void> {
    try {
      const payload = this.catalogue.parse(handler.mark, job.data);
      await handler.run(payload, new JobContext(job.attemptsMade + 1, signal));
    } catch (error) {
      if (error instanceof InvalidPayload) throw new UnrecoverableError(error.message);
      if (!this.stopping || !signal.aborted) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    }
  }
}
