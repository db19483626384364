import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres, type RunningPostgres } from '../../../scripts/postgres/start-postgres.mjs';

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  const started: RunningPostgres[] = [];

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'uade-postgres-spec-'));
    chmodSync(dataDir, 0o711);
  });

  afterEach(async () => {
    await Promise.all(started.splice(0).map((server) => server.stop()));
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function start(options: { durable?: boolean } = {}): Promise<RunningPostgres> {
    const server = await startPostgres({ dataDir, database: 'spec', ...options });
    started.push(server);
    return server;
  }

  it('keeps what was written over a stop', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS value');
    await first.stop();
    const second = await start();
    expect(second.created).toBe(false);
    expect(await query(second.url, 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
  });

  it('takes over a server that outlived its starter', async () => {
    const first = await start();
    const second = await start();
    expect(second.reused).toBe(true);
    expect(second.pid).toBe(first.pid);
    expect(second.url).toBe(first.url);
  });

  it('recovers after the server was killed', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS value');
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.pid).not.toBe(first.pid);
    expect(await query(second.url, 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
  });

  it('is not deceived by a lock file whose number now belongs to another process', async () => {
    const first = await start();
    const lock = join(dataDir, 'cluster/postmaster.pid');
    const content = readFileSync(lock, 'utf8');
    await first.stop();
    writeFileSync(lock, content.replace(String(first.pid), String(process.pid)));
    const second = await start();
    expect(second.reused).toBe(false);
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('starts over when making the cluster was interrupted', async () => {
    writeFileSync(join(dataDir, 'cluster'), 'half of something');
    const server = await start();
    expect(server.created).toBe(true);
  });

  it('leaves no cluster behind when nothing is to last', async () => {
    const server = await start({ durable: false });
    await server.stop();
    expect(existsSync(join(dataDir, 'cluster'))).toBe(false);
  });

  it('says what the server said when it cannot start', async () => {
    const server = await start();
    await server.stop();
    writeFileSync(join(dataDir, 'cluster/postgresql.conf'), 'no_such_setting = 1\n');
    await expect(startPostgres({ dataDir })).rejects.toThrow(/no_such_setting/);
  });

  it('orders by code point and knows the case of Kazakh letters', async () => {
    const { url } = await start({ durable: false });
    expect(await query(url, `SELECT upper('әғқңөұүһі') AS upper, 'Z' < 'a' AS "byCodePoint"`)).toEqual([
      { upper: 'ӘҒҚҢӨҰҮҺІ', byCodePoint: true },
    ]);
  });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
