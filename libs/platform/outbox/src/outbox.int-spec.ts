import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { Module, type DynamicModule, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, readSettings } from '@platform/config';
import { DatabaseModule, type Transaction } from '@platform/database';
import { trace } from '@platform/observability';
import {
  defineJob,
  HandlesJob,
  InvalidPayload,
  prepareQueue,
  QueueModule,
  type JobDefinition,
} from '@platform/queue';
import { redisUrl, testDatabase } from '@platform/testing';
import { IsInt } from 'class-validator';
import { OnEvent } from './on-event';
import { Outbox } from './outbox';
import { OutboxModule } from './outbox.module';

class Numbered {
  @IsInt() n: number;
}

@Module({})
class Root {}

const redis = redisUrl();
const backends: [string, string | undefined][] = redis
  ? [
      ['PostgreSQL', undefined],
      ['Redis', redis],
    ]
  : [['PostgreSQL', undefined]];
if (!redis)
  it.skip('on Redis: there is no redis-server; apt-get install redis-server brings it', () => undefined);

describe.each(backends)('the outbox with its queue on %s', (_name, redisUrlOfRun) => {
  let test: Awaited<ReturnType<typeof testDatabase>>;
  let apps: INestApplicationContext[] = [];
  let job: JobDefinition<Numbered>;
  let jobNumber = 0;
  let ran: number[];
  const outbox = new Outbox();

  beforeAll(async () => {
    test = await testDatabase();
    await prepareQueue({ directUrl: test.url, redisUrl: redisUrlOfRun });
    await test.database.query('create table heard (listener text not null, n int not null)');
  });
  beforeEach(async () => {
    const name = `test-${process.pid}-${Date.now()}.count${(jobNumber += 1)}.v1`;
    job = defineJob({ name, payload: Numbered, attempts: 1, backoffMs: 0, concurrency: 1 });
    ran = [];
    await test.database.query('truncate outbox, heard');
  });
  afterEach(async () => {
    await Promise.all(apps.map((app) => app.close()));
    apps = [];
  });
  afterAll(() => test.close());

  async function startWorker(listeners: Type[] = []): Promise<void> {
    class Counter {
      @HandlesJob(job)
      async run({ n }: Numbered): Promise<void> {
        ran.push(n);
      }
    }
    const settings = readSettings({
      DATABASE_URL: test.url,
      ...(redisUrlOfRun && { REDIS_URL: redisUrlOfRun }),
    });
    const root: DynamicModule = {
      module: Root,
      imports: [
        ConfigModule.forRoot(settings),
        DatabaseModule.forRoot({ entities: [] }),
        QueueModule.forWorker([job]),
        OutboxModule.forWorker(),
      ],
      providers: [Counter, ...listeners],
    };
    apps.push(await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false }));
  }
  async function until(condition: () => boolean | Promise<boolean>, withinMs = 5_000): Promise<void> {
    for (const end = Date.now() + withinMs; !(await condition()); await sleep(20)) {
      if (Date.now() > end) throw new Error('It did not happen in time.');
    }
  }
  async function open(): Promise<number> {
    const [{ n }] = await test.database.query<{ n: number }>(
      'select count(*)::int as n from outbox where done_at is null',
    );
    return n;
  }
  async function heard(): Promise<string[]> {
    const rows = await test.database.query<{ said: string }>(
      `select listener || n as said from heard order by n, listener`,
    );
    return rows.map((row) => row.said);
  }
  function listener(name: string, event: string, before: (n: number) => void = () => {}): Type {
    class Listener {
      @OnEvent(event)
      async hear({ n }: Numbered, tx: Transaction): Promise<void> {
        await tx.query('insert into heard values ($1, $2)', [name, n]);
        before(n);
      }
    }
    return Listener;
  }

  it('rings for a job soon after the commit, never after a rollback', async () => {
    await startWorker();
    const rolledBack = test.database.transaction(async (tx) => {
      await outbox.enqueue(tx, job, { n: 1 });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    const before = Date.now();
    await test.database.transaction((tx) => outbox.enqueue(tx, job, { n: 2 }));
    await until(() => ran.length > 0);
    expect(Date.now() - before).toBeLessThan(1_500);
    expect(ran).toEqual([2]);
    await until(async () => (await open()) === 0);
  });

  it('carries what was written while no worker ran', async () => {
    await test.database.transaction((tx) => outbox.enqueue(tx, job, { n: 1 }));
    await startWorker();
    await until(() => ran.length === 1);
  });

  it('carries the request that a line began with to listeners, and on into what they ask for', async () => {
    const heardOf: (string | undefined)[] = [];
    class Asks {
      @OnEvent('asked.for')
      async hear({ n }: Numbered, tx: Transaction): Promise<void> {
        heardOf.push(trace.current().requestId);
        await outbox.enqueue(tx, job, { n });
      }
    }
    await startWorker([Asks]);
    const event = { name: 'asked.for', payload: { n: 1 } };
    await trace.run({ requestId: 'a-request' }, () =>
      test.database.transaction((tx) => outbox.publish(tx, event)),
    );
    await until(() => ran.length === 1);
    expect(heardOf).toEqual(['a-request']);
    const lines = await test.database.query<{ requestId: string }>(
      'select request_id as "requestId" from outbox order by id',
    );
    expect(lines.map(({ requestId }) => requestId)).toEqual(['a-request', 'a-request']);
  });

  it('refuses a bad payload where it is written', async () => {
    const work = test.database.transaction((tx) =>
      outbox.enqueue(tx, job, { n: 'x' } as unknown as Numbered),
    );
    await expect(work).rejects.toThrow(InvalidPayload);
  });

  it('tells an event to every listener exactly once, also with three relays', async () => {
    const listeners = [listener('a', 'thing.done'), listener('b', 'thing.done'), listener('c', 'other.done')];
    for (let relay = 0; relay < 3; relay += 1) await startWorker(listeners);
    await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        test.database.transaction((tx) => outbox.publish(tx, { name: 'thing.done', payload: { n } })),
      ),
    );
    await until(async () => (await open()) === 0);
    const expected = Array.from({ length: 30 }, (_, n) => [`a${n}`, `b${n}`]).flat();
    expect(await heard()).toEqual(expected);
  });

  it('takes back what all listeners wrote when one throws, holds up no other event, and tries again', async () => {
    let failures = 0;
    const failsOnce = (n: number) => {
      if (n === 1 && (failures += 1) === 1) throw new Error('not now');
    };
    await startWorker([listener('a', 'thing.done'), listener('b', 'thing.done', failsOnce)]);
    await test.database.transaction((tx) => outbox.publish(tx, { name: 'thing.done', payload: { n: 1 } }));
    await until(() => failures === 1);
    await test.database.transaction((tx) => outbox.publish(tx, { name: 'thing.done', payload: { n: 2 } }));
    await until(async () => (await heard()).length === 2);
    expect(await heard()).toEqual(['a2', 'b2']);
    const [waiting] = await test.database.query(
      'select attempts, last_error from outbox where done_at is null',
    );
    expect(waiting).toEqual({ attempts: 1, last_error: 'Error: not now' });
    await until(async () => (await open()) === 0);
    expect(await heard()).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  it('tells coalescing events that say the same once, and those that say another thing apart', async () => {
    const publish = (n: number) =>
      test.database.transaction((tx) =>
        outbox.publish(tx, { name: 'thing.done', payload: { n }, coalesces: true }),
      );
    for (const n of [1, 1, 2, 1, 1]) await publish(n);
    await startWorker([listener('a', 'thing.done')]);
    await until(async () => (await open()) === 0);
    expect(await heard()).toEqual(['a1', 'a2']);
    await publish(1);
    await until(async () => (await open()) === 0);
    expect(await heard()).toEqual(['a1', 'a1', 'a2']);
  });

  it('keeps a job of a newer release until a worker knows it', async () => {
    await startWorker();
    await test.database.query(
      `insert into outbox (kind, name, payload) values ('job', 'new.thing.v2', '{}')`,
    );
    await until(async () => {
      const [row] = await test.database.query<{ attempts: number }>('select attempts from outbox');
      return row.attempts > 0;
    });
    expect(await open()).toBe(1);
  });

  it('lets an event without listeners go', async () => {
    await startWorker();
    await test.database.transaction((tx) => outbox.publish(tx, { name: 'nobody.cares', payload: {} }));
    await until(async () => (await open()) === 0);
  });
});
