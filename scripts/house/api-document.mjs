import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '../postgres/start-postgres.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { freePort } from './free-port.mjs';
import { runCommand } from './run-command.mjs';

const TRIES = 300;
const PAUSE_MS = 100;

/**
 * The OpenAPI document, from a running API or from one that is built and started for it. The descriptions of requests
 * and answers come into being when the product is compiled, so nothing less than the compiled API has them.
 * @param {string} root the checkout
 * @param {string} [from] address of the document
 * @returns {Promise<object>}
 */
export async function apiDocument(root, from) {
  if (from !== undefined) return (await fetch(from)).json();
  await ensureBuilt(root);
  const directory = mkdtempSync(join(tmpdir(), 'uade-api-'));
  // The database's own user has to pass through.
  chmodSync(directory, 0o711);
  const database = await startPostgres({ dataDir: join(directory, 'postgres'), durable: false });
  try {
    return await fromOwnApi(root, directory, database.url);
  } finally {
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** @param {string} root @param {string} dataDir @param {string} databaseUrl @returns {Promise<object>} */
async function fromOwnApi(root, dataDir, databaseUrl) {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    REDIS_URL: '',
    PORT: String(port),
    UADE_DATA_DIR: dataDir,
    UADE_LOG_LEVEL: 'fatal',
  };
  const program = (/** @type {string} */ app) => join(root, `dist/apps/${app}/src/main.js`);
  await runCommand(process.execPath, [program('cli'), 'migrate'], { cwd: root, env });
  const api = spawn(process.execPath, [program('api')], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(api, 'exit');
  try {
    for (let tries = 0; tries < TRIES && api.exitCode === null; tries += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/api/openapi.json`).catch(() => undefined);
      if (answer?.ok) return await answer.json();
      await pause(PAUSE_MS);
    }
    throw new Error('The API did not give its description.');
  } finally {
    api.kill('SIGTERM');
    await gone;
  }
}
