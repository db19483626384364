import { Database, grantOwnTables, migrate, openDataSource } from '@platform/database';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

const POOL_SIZE = 10;
// Any constant will do; it only keeps test files that start together from migrating the template twice.
const TEMPLATE_LOCK = 0x74657374;

/** What running processes are in tests too: an account that owns nothing. Known to one server on this machine only. */
const RUNTIME = { account: 'uade_test_runtime', password: 'owns-nothing-at-all' };

/** A migrated database of one test file. */
export interface TestDatabase {
  database: Database;
  /** Address of this database, for a process or a connection of its own. */
  url: string;
  /** The same for an account with the rights that running processes have. */
  runtimeUrl: string;
  /** Name of that account. */
  runtimeAccount: string;
  /** Closes the pool and drops the database, with whoever is still connected. */
  close(): Promise<void>;
}

/**
 * Clones the migrated template into a database for one test file: call it in `beforeAll`, `close` it in
 * `afterAll`.
 * @param entities entity classes, for a test that goes through TypeORM repositories
 */
export async function testDatabase(entities: readonly Function[] = []): Promise<TestDatabase> {
  const name = `${prefix()}${randomBytes(6).toString('hex')}`;
  await onServer(async (client) => {
    const template = await migratedTemplate(client);
    // Copied as files: going through the log, as is usual, takes ten times as long.
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  const url = addressOf(name);
  const database = new Database(await openDataSource({ url, poolSize: POOL_SIZE, entities }));
  const close = async (): Promise<void> => {
    await database.onApplicationShutdown();
    await onServer((client) => client.query(`drop database ${name} with (force)`));
  };
  return { database, url, runtimeUrl: runtimeAddressOf(name), runtimeAccount: RUNTIME.account, close };
}

/** The name of the template; whoever comes first makes it, the others wait. */
async function migratedTemplate(client: Client): Promise<string> {
  const template = `${prefix()}template`;
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(client, template);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
  return template;
}

async function makeTemplate(client: Client, template: string): Promise<void> {
  // Migrated under another name first: a template that broke half-way is never cloned.
  const unfinished = `${template}_unfinished`;
  await client.query(`drop database if exists ${unfinished}`);
  await client.query(`create database ${unfinished}`);
  const source = await openDataSource({ url: addressOf(unfinished), poolSize: 2, entities: [] });
  try {
    await migrate(source);
    await makeRuntimeAccount(client);
    await grantOwnTables(source, RUNTIME.account);
  } finally {
    await source.destroy();
  }
  await client.query(`alter database ${unfinished} rename to ${template}`);
}

async function makeRuntimeAccount(client: Client): Promise<void> {
  const { account, password } = RUNTIME;
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [account]);
  if (rowCount === 0) await client.query(`create role ${account} login`);
  await client.query(`alter role ${account} password '${password}'`);
}

function runtimeAddressOf(database: string): string {
  const url = new URL(addressOf(database));
  url.username = RUNTIME.account;
  url.password = RUNTIME.password;
  return url.href;
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function prefix(): string {
  return `uade_test_${process.env['UADE_TEST_RUN']}_`;
}

function serverUrl(): string {
  const url = process.env['UADE_TEST_POSTGRES_URL'];
  if (url === undefined)
    throw new Error('No test database: only *.int-spec.ts and *.e2e-spec.ts files have one.');
  return url;
}
