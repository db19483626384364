import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Type } from '@nestjs/common';
import { defineJob } from './define-job';
import { HandlesJob } from './handles-job';
import { Sweeps } from './sweeps';
import { queueBackends } from './testing/queue-backends';
import { QueueWorld } from './testing/queue-world.factory';

class Nothing {}

describe.each(queueBackends())('a worker on %s', (_name, redisUrl) => {
  let world: QueueWorld;

  beforeAll(async () => {
    world = await QueueWorld.open(redisUrl);
  });
  afterEach(() => world.stopAll());
  afterAll(() => world.close());

  it('gives a running job back at shutdown without counting the attempt', async () => {
    const job = world.aJob({ attempts: 1 });
    let started = false;
    const queue = await world.start(
      [job],
      [
        world.handler(job, async (_note, { signal }) => {
          started = true;
          await sleep(60_000, undefined, { signal });
        }),
      ],
    );
    await queue.add(job, { text: 'a' });
    await world.until(() => started);
    await world.stopAll();
    const attempts: number[] = [];
    await world.start([job], [world.handler(job, async (_note, { attempt }) => void attempts.push(attempt))]);
    await world.until(() => attempts.length === 1);
    expect(attempts).toEqual([1]);
  });

  it('lets a job finish that takes no notice of the shutdown', async () => {
    const job = world.aJob();
    const steps: string[] = [];
    const queue = await world.start(
      [job],
      [
        world.handler(job, async () => {
          steps.push('start');
          await sleep(500);
          steps.push('end');
        }),
      ],
    );
    await queue.add(job, { text: 'a' });
    await world.until(() => steps.length === 1);
    await world.stopAll();
    expect(steps).toEqual(['start', 'end']);
  });

  it('rings at cron times, and no longer when the release has no schedule', async () => {
    const scheduled = defineJob({ ...world.aJob(), payload: Nothing, every: '* * * * * *' });
    let runs = 0;
    const handles = (): Type => {
      class Handler {
        @HandlesJob(scheduled)
        async run(): Promise<void> {
          runs += 1;
        }
      }
      return Handler;
    };
    await world.start([scheduled], [handles()]);
    await world.until(() => runs >= 2);
    await world.stopAll();
    await world.start([{ ...scheduled, every: undefined }], [handles()]);
    await sleep(300);
    const before = runs;
    await sleep(2_100);
    expect(runs).toBe(before);
  });

  it('sweeps at start and again, also after a failure', async () => {
    let runs = 0;
    class Sweeper {
      @Sweeps({ everyMs: 20 })
      async sweep(): Promise<void> {
        runs += 1;
        if (runs === 1) throw new Error('no');
      }
    }
    await world.start([], [Sweeper]);
    await world.until(() => runs >= 3);
  });

  it('takes over the job of a worker killed with SIGKILL within 30 seconds', async () => {
    const job = world.aJob();
    const directory = join(__dirname, 'testing');
    const args = ['-r', join(directory, 'register-typescript.cjs'), join(directory, 'endless-worker.ts')];
    const child = spawn(process.execPath, [...args, job.name, world.test.url, world.redisUrl ?? ''], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const producer = await world.start([job]);
    await producer.add(job, { text: 'a' });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const attempts: number[] = [];
    await world.start([job], [world.handler(job, async (_note, { attempt }) => void attempts.push(attempt))]);
    await world.until(() => attempts.length === 1, 30_000);
    expect(attempts).toEqual([1]);
  }, 60_000);
});
