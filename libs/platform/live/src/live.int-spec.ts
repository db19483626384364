import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, readSettings } from '@platform/config';
import { testDatabase } from '@platform/testing';
import { Live } from './live';
import type { LiveEvent } from './live-event';
import { LiveModule } from './live.module';

describe('live events', () => {
  let test: Awaited<ReturnType<typeof testDatabase>>;
  let app: INestApplicationContext;
  let live: Live;

  beforeAll(async () => {
    test = await testDatabase();
    app = await start();
    live = app.get(Live);
  });
  afterAll(async () => {
    await app.close();
    await test.close();
  });

  function start(): Promise<INestApplicationContext> {
    class Root {}
    const settings = readSettings({ DATABASE_URL: test.url });
    const root = { module: Root, imports: [ConfigModule.forRoot(settings), LiveModule] };
    return NestFactory.createApplicationContext(root, { logger: false });
  }
  async function until(condition: () => boolean): Promise<void> {
    for (const end = Date.now() + 5_000; !condition(); await sleep(10)) {
      if (Date.now() > end) throw new Error('It did not happen in time.');
    }
  }

  it('carries the topics that were asked for, at commit and in order', async () => {
    const seen: LiveEvent[] = [];
    live.subscribe((topic) => topic.startsWith('import.')).subscribe((event) => seen.push(event));
    await until(() => live.connected);
    await test.database.transaction(async (tx) => {
      await live.notify(tx, 'import.1', { rows: 5 });
      await live.notify(tx, 'figures.1', { rows: 6 });
      await sleep(100);
      expect(seen).toEqual([]);
      await live.notify(tx, 'import.2', { name: 'Ғабит' });
    });
    await until(() => seen.length === 2);
    expect(seen).toEqual([
      { topic: 'import.1', data: { rows: 5 } },
      { topic: 'import.2', data: { name: 'Ғабит' } },
    ]);
  });

  it('says nothing of a transaction that rolled back', async () => {
    const seen: LiveEvent[] = [];
    live.subscribe(() => true).subscribe((event) => seen.push(event));
    const broken = test.database.transaction(async (tx) => {
      await live.notify(tx, 'lost', {});
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    await live.notify(test.database, 'kept', {});
    await until(() => seen.length > 0);
    expect(seen.map((event) => event.topic)).toEqual(['kept']);
  });

  it('refuses content in place of ids, counted in bytes', async () => {
    const fits = 'ә'.repeat(3_970);
    await live.notify(test.database, 'big', { fits });
    await expect(live.notify(test.database, 'big', { fits: fits + fits })).rejects.toThrow(RangeError);
  });

  it('tells of a cut connection twice, when it is lost and when it is back, and then carries on', async () => {
    let resets = 0;
    live.onReset(() => (resets += 1));
    const seen: LiveEvent[] = [];
    live.subscribe((topic) => topic === 'after').subscribe((event) => seen.push(event));
    await test.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'uade listen'`,
    );
    await until(() => resets === 2);
    expect(live.connected).toBe(true);
    await live.notify(test.database, 'after', {});
    await until(() => seen.length === 1);
  });

  it('completes its streams when the process closes', async () => {
    const own = await start();
    let completed = false;
    own
      .get(Live)
      .subscribe(() => true)
      .subscribe({ complete: () => (completed = true) });
    await own.close();
    expect(completed).toBe(true);
  });
});
