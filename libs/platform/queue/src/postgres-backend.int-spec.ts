import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { QueueWorld } from './testing/queue-world.factory';

const OURS = `from pg_stat_activity
  where datname = current_database() and application_name in ('uade queue', 'uade listen')`;

describe('the job queue on PostgreSQL', () => {
  let world: QueueWorld;

  beforeAll(async () => {
    world = await QueueWorld.open();
  });
  afterAll(() => world.close());

  it('needs five connections for a worker of ten kinds of job, and heals when all are cut', async () => {
    const seen: string[] = [];
    const jobs = Array.from({ length: 10 }, () => world.aJob({ concurrency: 2 }));
    const handlers = jobs.map((job) => world.handler(job, async ({ text }) => void seen.push(text)));
    const queue = await world.start(jobs, handlers);
    await Promise.all(jobs.map((job) => queue.add(job, { text: job.name })));
    await world.until(() => seen.length === 10);

    const [{ count }] = await world.test.database.query<{ count: number }>(
      `select count(*)::int as count ${OURS}`,
    );
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThanOrEqual(5);

    await world.test.database.query(`select pg_terminate_backend(pid) ${OURS}`);
    await sleep(500);
    await queue.add(jobs[0], { text: 'after' });
    await world.until(() => seen.includes('after'), 15_000);
  }, 30_000);
});
