import 'reflect-metadata';
import { defineJob } from '../define-job';
import { HandlesJob } from '../handles-job';
import { Note } from './note';
import { queueApp } from './queue-app.factory';

const [, , name, databaseUrl, redisUrl] = process.argv;

const job = defineJob({ name, payload: Note, attempts: 1, backoffMs: 0, concurrency: 1 });

class Endless {
  @HandlesJob(job)
  async run(): Promise<void> {
    process.stdout.write('started\n');
    await new Promise(() => setInterval(() => undefined, 1_000));
  }
}

/** A worker whose job never ends, for a test to kill. */
void queueApp({ databaseUrl, redisUrl: redisUrl || undefined, jobs: [job], handlers: [Endless] });
