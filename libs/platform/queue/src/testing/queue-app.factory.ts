import { Module, type DynamicModule, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, readSettings } from '@platform/config';
import type { JobDefinition } from '../job-definition';
import { QueueModule } from '../queue.module';

/** One process of a test: where its queue is, which jobs it knows, and, in a worker, the handlers' classes. */
export interface QueueApp {
  databaseUrl: string;
  redisUrl?: string;
  jobs: readonly JobDefinition<object>[];
  handlers?: readonly Type[];
}

@Module({})
class Root {}

/** Starts a producer, or a worker when there are handlers. */
export async function queueApp({
  databaseUrl,
  redisUrl,
  jobs,
  handlers,
}: QueueApp): Promise<INestApplicationContext> {
  const settings = readSettings({ DATABASE_URL: databaseUrl, ...(redisUrl && { REDIS_URL: redisUrl }) });
  const root: DynamicModule = {
    module: Root,
    imports: [
      ConfigModule.forRoot(settings),
      handlers ? QueueModule.forWorker(jobs) : QueueModule.forProducer(jobs),
    ],
    providers: [...(handlers ?? [])],
  };
  return NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
}
