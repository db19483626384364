import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SupervisedPart } from '../../apps/standalone/src/supervised-part.mjs';
import { untilReady } from '../../apps/standalone/src/until-ready.mjs';
import { freePort } from '../house/free-port.mjs';
import { runCommand } from '../house/run-command.mjs';
import { startPostgres } from '../postgres/start-postgres.mjs';
import { PlatformClient } from './platform-client.mjs';
import { processUse } from './process-use.mjs';
import { startRedis } from './start-redis.mjs';

const PATIENCE_MS = 30_000;

/**
 * The platform as it runs in production: durable PostgreSQL, worker and API as processes of their own.
 * @typedef {object} BenchPlatform
 * @property {string} address
 * @property {string} databaseUrl
 * @property {string} token
 * @property {PlatformClient} client
 * @property {(command: string[]) => Promise<string>} cli
 * @property {() => Record<'worker' | 'api', number | undefined>} peakMemory bytes, where the system tells
 * @property {() => Record<'worker' | 'database', number | undefined>} cpuSeconds used up to now
 * @property {() => number} restarts crashes of worker or API
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ root: string, directory: string, options: import('./bench-options.mjs').BenchOptions }} request
 * @returns {Promise<BenchPlatform>}
 */
export async function startPlatform({ root, directory, options }) {
  // The database's own user has to pass through.
  chmodSync(directory, 0o711);
  const database = await startPostgres({ dataDir: join(directory, 'postgres'), database: 'uade' });
  const redis = options.queue === 'redis' ? await startRedis(directory) : undefined;
  const port = await freePort();
  const token = `bench_${randomBytes(24).toString('base64url')}`;
  const env = environment({ DATABASE_URL: database.url, PORT: String(port), UADE_BOOTSTRAP_TOKEN: token });
  if (redis !== undefined) env.REDIS_URL = redis.url;
  env.UADE_DATA_DIR = directory;
  const program = (/** @type {string} */ app) => join(root, `dist/apps/${app}/src/main.js`);
  const cli = (/** @type {string[]} */ command) =>
    runCommand(process.execPath, [program('cli'), ...command], { cwd: root, env });
  await cli(['migrate']);

  const logs = resolve(options.logs ?? join(directory, 'logs'));
  mkdirSync(logs, { recursive: true });
  /** @type {Record<string, number>} */
  const pids = {};
  const parts = ['worker', 'api'].map((name) => {
    const onStart = (/** @type {number} */ pid) => (pids[name] = pid);
    return new SupervisedPart({ name, program: program(name), env, cwd: root, logs, onStart, say: tell });
  });
  const stop = async () => {
    await Promise.all(parts.map((part) => part.stop(PATIENCE_MS)));
    await redis?.stop();
    await database.stop();
  };
  const address = `http://127.0.0.1:${port}`;
  for (const part of parts) part.start();
  await untilReady(address, parts, new AbortController().signal).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    address,
    databaseUrl: database.url,
    token,
    client: new PlatformClient(address, token),
    cli,
    peakMemory: () => ({
      worker: processUse.peakMemory(pids.worker),
      api: processUse.peakMemory(pids.api),
    }),
    cpuSeconds: () => ({
      worker: processUse.cpuSeconds(pids.worker),
      database: processUse.cpuSecondsOfFamily(database.pid),
    }),
    restarts: () => parts.reduce((count, { crashes }) => count + crashes, 0),
    stop,
  };
}

/**
 * Nothing of the person's own settings may lead the measured processes elsewhere.
 * @param {NodeJS.ProcessEnv} ours
 * @returns {NodeJS.ProcessEnv}
 */
function environment(ours) {
  const { DATABASE_DIRECT_URL: _direct, DATABASE_POOL_SIZE: _pool, REDIS_URL: _redis, ...rest } = process.env;
  return {
    ...rest,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    UADE_LOG_LEVEL: 'warn',
    UADE_DEMO: '0',
    ...ours,
  };
}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`  ! ${line}\n`);
}
