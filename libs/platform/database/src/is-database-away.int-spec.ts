import { testDatabase, TestDatabase } from '@platform/testing';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Database } from './database';
import { isDatabaseAway } from './is-database-away';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  // Connections are broken on purpose here, and the log would look like an accident.
  Logger.overrideLogger(false);
  test = await testDatabase();
  const source = new DataSource({ type: 'postgres', url: test.url, poolSize: 1, connectTimeoutMS: 2_000 });
  database = new Database(await source.initialize());
});

afterAll(async () => {
  await database.onApplicationShutdown();
  await test.close();
});

/** What a statement fails with that must fail. */
function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

it('knows that all connections were taken for too long', async () => {
  await database.transaction(async () => {
    expect(isDatabaseAway(await failureOf(database.query('select 1')))).toBe(true);
    expect(isDatabaseAway(await failureOf(database.transaction((tx) => tx.query('select 1'))))).toBe(true);
  });
});

it.each([
  ['under a statement', 0],
  ['before the next one', 200],
])('knows that a connection broke %s', async (_when, noticedAfterMs) => {
  const broken = await failureOf(
    database.transaction(async (tx) => {
      const [{ pid }] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await test.database.query('select pg_terminate_backend($1)', [pid]);
      if (noticedAfterMs > 0) await new Promise((resolve) => setTimeout(resolve, noticedAfterMs));
      await tx.query('select 1');
    }),
  );
  expect(isDatabaseAway(broken)).toBe(true);
  await expect(database.query('select 1 as one')).resolves.toEqual([{ one: 1 }]);
});

it('takes no mistake of ours for it', async () => {
  expect(isDatabaseAway(await failureOf(database.query('select 1 / 0')))).toBe(false);
  expect(isDatabaseAway(await failureOf(database.query(`select 'Connection terminated'::int`)))).toBe(false);
  expect(isDatabaseAway(new TypeError('x is not a function'))).toBe(false);
  expect(isDatabaseAway(undefined)).toBe(false);
});
