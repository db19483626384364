import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { trace, type Cause } from '@platform/observability';
import { Note } from './testing/note';
import { queueBackends } from './testing/queue-backends';
import { QueueWorld } from './testing/queue-world.factory';

describe.each(queueBackends())('the job queue on %s', (_name, redisUrl) => {
  let world: QueueWorld;

  beforeAll(async () => {
    world = await QueueWorld.open(redisUrl);
  });
  afterEach(() => world.stopAll());
  afterAll(() => world.close());

  it('gives the handler an instance of the payload class without unknown fields', async () => {
    const job = world.aJob();
    const seen: Note[] = [];
    const queue = await world.start([job], [world.handler(job, async (note) => void seen.push(note))]);
    await queue.add(job, Object.assign(new Note(), { text: 'a', other: 1 }));
    await world.until(() => seen.length === 1);
    expect(seen[0]).toBeInstanceOf(Note);
    expect({ ...seen[0] }).toEqual({ text: 'a' });
  });

  it('tries a failing job again and keeps it as failed after the last attempt', async () => {
    const job = world.aJob({ attempts: 3 });
    const attempts: number[] = [];
    const queue = await world.start(
      [job],
      [
        world.handler(job, async (_note, { attempt }) => {
          attempts.push(attempt);
          throw new Error('no');
        }),
      ],
    );
    await queue.add(job, { text: 'a' });
    await world.until(async () => (await queue.depth())[job.name].failed === 1);
    expect(attempts).toEqual([1, 2, 3]);
  });

  it('fails a job with a bad payload at once', async () => {
    const job = world.aJob({ attempts: 5 });
    let runs = 0;
    const queue = await world.start([job], [world.handler(job, async () => void (runs += 1))]);
    await queue.add(job, { text: 5 } as unknown as Note);
    await world.until(async () => (await queue.depth())[job.name].failed === 1);
    expect(runs).toBe(0);
  });

  it('lists failures with their cause and lets one be tried again, with all its attempts', async () => {
    const job = world.aJob({ attempts: 2 });
    const attempts: number[] = [];
    const queue = await world.start(
      [job],
      [
        world.handler(job, async (_note, { attempt }) => {
          attempts.push(attempt);
          if (attempts.length < 4) throw new Error(`no, at ${attempts.length}`);
        }),
      ],
    );
    await trace.run({ requestId: 'a-request' }, () => queue.add(job, { text: 'a' }));
    await world.until(async () => (await queue.depth())[job.name].failed === 1);
    const [failed] = await queue.failures(job.name, 10);
    expect(failed).toMatchObject({ attempts: 2, message: 'no, at 2', requestId: 'a-request' });
    expect(Math.abs(Date.now() - failed.failedAt.getTime())).toBeLessThan(10_000);
    expect(await queue.retry(job.name, 'another')).toBe('unknown');
    expect(await queue.retry(job.name, failed.id)).toBe('retried');
    await world.until(() => attempts.length === 4);
    expect(attempts).toEqual([1, 2, 1, 2]);
    await world.until(async () => (await queue.depth())[job.name].failed === 0);
    await queue.ping();
  });

  it('counts a job that is delayed, which has not failed', async () => {
    const job = world.aJob();
    const queue = await world.start([job]);
    await queue.add(job, { text: 'a' }, { delayMs: 60_000 });
    expect((await queue.depth())[job.name]).toMatchObject({ delayed: 1, waiting: 0 });
    const waiting = await queue.failures(job.name, 10);
    expect(waiting).toEqual([]);
  });

  it('tells a handler what caused its job', async () => {
    const job = world.aJob();
    const causes: Cause[] = [];
    const handler = world.handler(job, async () => void causes.push(trace.current()));
    const queue = await world.start([job], [handler]);
    await trace.run({ requestId: 'a-request' }, () => queue.add(job, { text: 'a' }));
    await world.until(() => causes.length === 1);
    await queue.add(job, { text: 'b' });
    await world.until(() => causes.length === 2);
    expect(causes).toMatchObject([
      { requestId: 'a-request', job: expect.stringContaining(job.name) as string },
      { job: expect.stringContaining(job.name) as string },
    ]);
    expect(causes[1].requestId).toBeUndefined();
  });

  it('does not double work that waits', async () => {
    const job = world.aJob({ dedupeKey: (note) => note.text });
    const producer = await world.start([job]);
    for (const text of ['a', 'a', 'b', 'a']) await producer.add(job, { text });
    expect((await producer.depth())[job.name]).toMatchObject({ waiting: 2, active: 0, failed: 0 });
    const seen: string[] = [];
    await world.start([job], [world.handler(job, async ({ text }) => void seen.push(text))]);
    await world.until(() => seen.length === 2);
    await sleep(300);
    expect(seen).toEqual(['a', 'b']);
  });

  it('runs work once more that is asked for while it runs, however often', async () => {
    const job = world.aJob({ dedupeKey: () => 'one', concurrency: 4 });
    let runs = 0;
    let together = 0;
    let most = 0;
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const queue = await world.start(
      [job],
      [
        world.handler(job, async () => {
          runs += 1;
          most = Math.max(most, (together += 1));
          await gate;
          together -= 1;
        }),
      ],
    );
    await queue.add(job, { text: 'a' });
    await world.until(() => runs === 1);
    for (let n = 0; n < 5; n += 1) await queue.add(job, { text: 'a' });
    expect(runs).toBe(1);
    release();
    await world.until(() => runs === 2);
    await sleep(500);
    expect({ runs, most }).toEqual({ runs: 2, most: 1 });
  });

  it('takes new work with the key of finished and of failed work', async () => {
    const job = world.aJob({ dedupeKey: () => 'one' });
    let runs = 0;
    const queue = await world.start(
      [job],
      [
        world.handler(job, async () => {
          runs += 1;
          if (runs === 2) throw new Error('no');
        }),
      ],
    );
    for (const expected of [1, 2, 3]) {
      await queue.add(job, { text: 'a' });
      await world.until(() => runs === expected);
      await world.until(async () => (await queue.depth())[job.name].active === 0);
    }
    expect((await queue.depth())[job.name].failed).toBe(1);
  });

  it('loses no request among many that race with the job itself', async () => {
    const job = world.aJob({ dedupeKey: () => 'one' });
    let written = 0;
    let read = 0;
    const queue = await world.start(
      [job],
      [
        world.handler(job, async () => {
          const state = written;
          await sleep(3);
          read = state;
        }),
      ],
    );
    for (let n = 1; n <= 200; n += 1) {
      written = n;
      await queue.add(job, { text: 'a' });
    }
    await world.until(() => read === 200);
  });

  it('calls delayed work forward when it is asked for without delay', async () => {
    const job = world.aJob({ dedupeKey: () => 'one' });
    let runs = 0;
    const queue = await world.start([job], [world.handler(job, async () => void (runs += 1))]);
    await queue.add(job, { text: 'a' }, { delayMs: 60_000 });
    await queue.add(job, { text: 'a' }, { delayMs: 60_000 });
    await sleep(300);
    expect(runs).toBe(0);
    await queue.add(job, { text: 'a' });
    await world.until(() => runs === 1);
  });

  it('holds to the concurrency of the definition', async () => {
    const job = world.aJob({ concurrency: 2 });
    let together = 0;
    const most: number[] = [];
    const queue = await world.start(
      [job],
      [
        world.handler(job, async () => {
          most.push((together += 1));
          await sleep(50);
          together -= 1;
        }),
      ],
    );
    for (let n = 0; n < 8; n += 1) await queue.add(job, { text: String(n) });
    await world.until(() => most.length === 8);
    expect(Math.max(...most)).toBe(2);
  });

  it('refuses to start with a missing, a doubled or a stray handler', async () => {
    const [missing, doubled, stray] = [world.aJob(), world.aJob(), world.aJob()];
    const handlers = [
      world.handler(doubled, async () => {}),
      world.handler(doubled, async () => {}),
      world.handler(stray, async () => {}),
    ];
    const faults = world.start([missing, doubled], handlers);
    await expect(faults).rejects.toThrow(`${missing.name} has no handler`);
    await expect(faults).rejects.toThrow(`${doubled.name} has several handlers`);
    await expect(faults).rejects.toThrow(`handles ${stray.name}, which is not in the catalogue`);
  });
});
