import { existsSync, statfsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { dropCluster, findCluster } from './find-cluster.mjs';
import { haltServer } from './halt-server.mjs';
import { launchServer } from './launch-server.mjs';
import { livingServer } from './living-server.mjs';
import { readyCluster, SUPERUSER } from './ready-cluster.mjs';
import { freePort } from '../house/free-port.mjs';
import { serverPackage } from './server-package.mjs';

const MEGABYTE = 1024 * 1024;
const ATTEMPTS = 20;

/**
 * Starts the PostgreSQL that npm brought, or one that is installed, on 127.0.0.1 only. Takes over a server that outlived its starter and
 * recovers a cluster whose server was killed.
 * @param {import('./start-postgres.d.mts').StartOptions} options
 * @returns {Promise<import('./start-postgres.d.mts').RunningPostgres>} rejects with an Error that says what the
 *   server said
 */
export async function startPostgres({
  dataDir,
  port,
  database = 'postgres',
  durable = true,
  programs,
  log = () => {},
}) {
  const { path: cluster, user } = findCluster(resolve(dataDir), durable, log);
  const bin = programs ?? serverPackage(user, log).bin;
  const created = !existsSync(join(cluster, 'PG_VERSION'));
  const password = readyCluster({ path: cluster, user, bin, durable });
  const found = await livingServer(cluster);
  const logFile = join(resolve(dataDir), 'server.log');
  const server =
    found ?? (await launchOnFreePort({ bin, cluster, user, logFile, settings: settingsFor(durable) }, port));
  if (found !== undefined)
    log(`a PostgreSQL left running by an earlier start was taken over (pid ${found.pid})`);

  const url = `postgresql://${SUPERUSER}:${password}@127.0.0.1:${server.port}/${database}`;
  await makeDatabase(url, database);
  const stop = async () => {
    await haltServer(server.pid, cluster, durable ? 'fast' : 'immediate');
    if (!durable) dropCluster(resolve(dataDir), cluster);
  };
  return { url, port: server.port, pid: server.pid, created, reused: found !== undefined, stop };
}

/**
 * A free port can be lost to somebody else, and the backends of a killed server need a moment to notice.
 * @param {Omit<Parameters<typeof launchServer>[0], 'port'>} options @param {number} [wanted]
 */
async function launchOnFreePort(options, wanted) {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort());
    try {
      return { port, pid: await launchServer({ ...options, port }) };
    } catch (error) {
      const passing = /Address already in use|still in use|could not create lock file/.test(String(error));
      const hopeless =
        !passing || attempt === ATTEMPTS || (wanted !== undefined && /Address already/.test(String(error)));
      if (hopeless) throw error;
      await pause(250);
      await livingServer(options.cluster);
    }
  }
}

/**
 * Sized for a small shared machine: a quarter of the memory at most, parallel work limited to two processes.
 * @param {boolean} durable
 */
function settingsFor(durable) {
  const memory = totalmem() / MEGABYTE;
  const buffers = Math.round(Math.min(256, Math.max(64, memory / 8)));
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    `shared_buffers=${buffers}MB`,
    `effective_cache_size=${Math.round(Math.max(256, memory / 3))}MB`,
    `work_mem=${memory > 3000 ? 32 : 8}MB`,
    `maintenance_work_mem=${memory > 3000 ? 256 : 64}MB`,
    'max_parallel_workers=2',
    'max_wal_size=2GB',
    'wal_level=minimal',
    'max_wal_senders=0',
    'wal_compression=on',
    'random_page_cost=1.1',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  if (sharedMemoryIsSmall()) settings.push('dynamic_shared_memory_type=mmap');
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  return settings;
}

/** Containers give /dev/shm 64 MB, and a parallel query that needs more fails: then files serve instead. */
function sharedMemoryIsSmall() {
  try {
    const { bsize, blocks } = statfsSync('/dev/shm');
    return bsize * blocks < 512 * MEGABYTE;
  } catch {
    return false;
  }
}

/** @param {string} url @param {string} database */
async function makeDatabase(url, database) {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
