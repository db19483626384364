import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { testDatabase, type TestDatabase } from '@platform/testing';
import { defineJob } from '../define-job';
import { HandlesJob } from '../handles-job';
import type { JobContext } from '../job-context';
import type { JobDefinition } from '../job-definition';
import { JobQueue } from '../job-queue';
import { prepareQueue } from '../prepare-queue';
import { Note } from './note';
import { queueApp } from './queue-app.factory';

/** A database with a queue, and the processes that a test starts on it. */
export class QueueWorld {
  private apps: INestApplicationContext[] = [];
  private jobs = 0;

  private constructor(
    readonly test: TestDatabase,
    readonly redisUrl?: string,
  ) {}

  static async open(redisUrl?: string): Promise<QueueWorld> {
    const test = await testDatabase();
    await prepareQueue({ directUrl: test.url, redisUrl });
    return new QueueWorld(test, redisUrl);
  }

  async close(): Promise<void> {
    await this.stopAll();
    await this.test.close();
  }

  /** A job of its own name, since all test files share one Redis. */
  aJob(fields: Partial<JobDefinition<Note>> = {}): JobDefinition<Note> {
    const name = `test-${process.pid}-${Date.now()}.note${(this.jobs += 1)}.v1`;
    return defineJob({ name, payload: Note, attempts: 1, backoffMs: 10, concurrency: 1, ...fields });
  }

  handler(job: JobDefinition<Note>, handle: (note: Note, context: JobContext) => Promise<void>): Type {
    class Handler {
      @HandlesJob(job)
      run(note: Note, context: JobContext): Promise<void> {
        return handle(note, context);
      }
    }
    return Handler;
  }

  /** Starts a producer, or a worker when there are handlers. */
  async start(jobs: readonly JobDefinition<object>[], handlers?: readonly Type[]): Promise<JobQueue> {
    const app = await queueApp({ databaseUrl: this.test.url, redisUrl: this.redisUrl, jobs, handlers });
    this.apps.push(app);
    return app.get(JobQueue);
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.apps.splice(0).map((app) => app.close()));
  }

  async until(condition: () => boolean | Promise<boolean>, withinMs = 5_000): Promise<void> {
    for (const end = Date.now() + withinMs; !(await condition()); await sleep(20)) {
      if (Date.now() > end) throw new Error('It did not happen in time.');
    }
  }
}
