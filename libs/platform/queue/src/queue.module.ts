import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DatabaseSettings, QueueSettings } from '@platform/config';
import { LiveModule, Notifications } from '@platform/live';
import { JobCatalogue } from './job-catalogue';
import type { JobDefinition } from './job-definition';
import { JobQueue } from './job-queue';
import { JobSchedules } from './job-schedules';
import { JobWorkers } from './job-workers';
import { MarkedMethods } from './marked-methods';
import { PostgresBackend } from './postgres-backend';
import { QueueBackend } from './queue-backend';
import { RedisBackend } from './redis-backend';
import { SweepRunner } from './sweep-runner';

const backend: Provider = {
  provide: QueueBackend,
  inject: [QueueSettings, DatabaseSettings, Notifications],
  useFactory: ({ redisUrl }: QueueSettings, { directUrl }: DatabaseSettings, notifications: Notifications) =>
    redisUrl ? new RedisBackend(redisUrl) : new PostgresBackend(directUrl, notifications),
};

/** The job queue: `forProducer` in processes that only ask for jobs, `forWorker` in those that run them. */
@Module({})
export class QueueModule {
  static forProducer(jobs: readonly JobDefinition<object>[]): DynamicModule {
    return of(jobs, []);
  }

  static forWorker(jobs: readonly JobDefinition<object>[]): DynamicModule {
    return of(jobs, [JobWorkers, JobSchedules, SweepRunner]);
  }
}

function of(jobs: readonly JobDefinition<object>[], runners: Provider[]): DynamicModule {
  const catalogue: Provider = { provide: JobCatalogue, useFactory: () => new JobCatalogue(jobs) };
  return {
    module: QueueModule,
    global: true,
    imports: [DiscoveryModule, LiveModule],
    providers: [catalogue, backend, JobQueue, MarkedMethods, ...runners],
    exports: [JobQueue, MarkedMethods],
  };
}
