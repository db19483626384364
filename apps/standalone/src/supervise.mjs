import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { processMark } from '../../../scripts/house/process-mark.mjs';
import { runCommand } from '../../../scripts/house/run-command.mjs';
import { timedStep } from '../../../scripts/house/timed-step.mjs';
import { administratorToken } from './administrator-token.mjs';
import { choosePort } from './choose-port.mjs';
import { DemoMark } from './demo-mark.mjs';
import { environmentOfParts } from './environment-of-parts.mjs';
import { platformDatabase } from './platform-database.mjs';
import { readDemoPeople } from './read-demo-people.mjs';
import { readSettings } from './read-settings.mjs';
import { RuntimeFile } from './runtime-file.mjs';
import { StopRequest } from './stop-request.mjs';
import { SupervisedPart } from './supervised-part.mjs';
import { untilReady } from './until-ready.mjs';
import { welcome } from './welcome.mjs';

/** The API answers open requests, the worker finishes a batch. */
const PATIENCE_MS = { api: 15_000, worker: 30_000 };

/**
 * @typedef {object} SuperviseOptions
 * @property {string} root the checkout, built
 * @property {string} dataDir exists, and nobody else works on it
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} logs the parts write to the terminal instead of to files in the data directory
 * @property {import('../../../scripts/house/process-mark.mjs').ProcessMark} [parent] process whose end is ours too
 *
 * @typedef {{ title: string, end: () => Promise<void> }} Ending
 */

/**
 * Runs the whole platform until it is asked to stop: database, migrations, seed, API, worker, demo.
 * @param {SuperviseOptions} options
 * @returns {Promise<number>} the exit code, when everything has stopped
 */
export async function supervise(options) {
  const settings = readSettings(options.env);
  const stop = new StopRequest(options.parent);
  const runtime = new RuntimeFile(options.dataDir);
  /** @type {Ending[]} what has to be stopped, the last started first */
  const endings = [];
  try {
    await runtime.endLeftovers();
    await bringUp(options, settings, runtime, endings, stop.signal);
    await stop.requested;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    stop.begin(endings.length > 0);
    for (const { title, end } of endings) await timedStep(`${title} stopped`, end).catch(tell);
    runtime.remove();
    stop.end();
  }
  return 0;
}

/**
 * @param {SuperviseOptions} options
 * @param {import('./read-settings.mjs').StandaloneSettings} settings
 * @param {RuntimeFile} runtime
 * @param {Ending[]} endings grows with everything that is started
 * @param {AbortSignal} signal
 */
async function bringUp({ root, dataDir, env, logs }, settings, runtime, endings, signal) {
  const port = await choosePort(settings, say);
  const address = `http://${reachable(settings.host)}:${port}`;
  const database = await timedStep('Starting the database', () =>
    platformDatabase({ dataDir, databaseUrl: settings.databaseUrl, ownerUrl: settings.ownerUrl, say }),
  );
  endings.unshift({ title: 'Database', end: database.stop });
  const token = administratorToken(dataDir, settings.token);
  const embedded = settings.databaseUrl === undefined;
  const decided = {
    databaseUrl: database.url,
    embedded,
    port,
    host: settings.host,
    dataDir,
    token,
    demo: settings.demo,
  };
  const ours = environmentOfParts(env, decided);
  const cli = (/** @type {string} */ command, env = ours) =>
    runCommand(process.execPath, [mainOf(root, 'cli'), command], { cwd: root, env, signal });
  const asOwner = { ...ours, ...(database.ownerUrl && { DATABASE_OWNER_URL: database.ownerUrl }) };

  const demo = new DemoMark(dataDir);
  if (settings.demo && database.isNew) demo.set();
  await timedStep('Preparing the database', () => cli('migrate', asOwner));
  if (settings.territories === 'kz') await timedStep('Seeding territories', () => cli('seed'));

  /** @type {import('./runtime-file.mjs').Runtime} */
  const running = {
    address,
    databaseUrl: database.url,
    ownerUrl: database.ownerUrl ?? null,
    redisUrl: settings.redisUrl ?? null,
    token,
    processes: { supervisor: processMark(process.pid) },
  };
  if (database.pid !== undefined) running.processes.postgres = processMark(database.pid);
  const logsDir = logs ? undefined : join(dataDir, 'logs');
  if (logsDir !== undefined) mkdirSync(logsDir, { recursive: true, mode: 0o700 });
  const parts = /** @type {const} */ (['worker', 'api']).map((name) => {
    const onStart = (/** @type {number} */ pid) => {
      running.processes[name] = processMark(pid);
      runtime.write(running);
    };
    const program = mainOf(root, name);
    const part = new SupervisedPart({ name, program, env: ours, cwd: root, logs: logsDir, say, onStart });
    endings.unshift({ title: name === 'api' ? 'API' : 'Worker', end: () => part.stop(PATIENCE_MS[name]) });
    return part;
  });
  await timedStep('Starting API and worker', async () => {
    for (const part of parts) part.start();
    await untilReady(address, parts, signal);
  });
  if (demo.isSet()) await timedStep('Loading the demo programme', () => cli('demo'), 'up to a minute');
  demo.clear();
  const people = settings.demo && demo.isLoaded() ? readDemoPeople(root) : undefined;
  welcome({ address, token, dataDir, embedded, logsDir, people });
}

/** @param {string} root @param {'api' | 'worker' | 'cli'} app */
function mainOf(root, app) {
  return join(root, `dist/apps/${app}/src/main.js`);
}

/** @param {string} host */
function reachable(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`  ! ${line}\n`);
}

/** @param {unknown} error */
function tell(error) {
  say(error instanceof Error ? error.message : String(error));
}
