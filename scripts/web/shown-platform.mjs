import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * A platform whose pages are looked at.
 * @typedef {object} ShownPlatform
 * @property {string} address
 * @property {string} token of its administrator
 * @property {(path: string) => Promise<any>} get answers a path below `/api/v1`
 * @property {() => Promise<void>} stop
 */

/**
 * The one that was named, or one of our own with the demo programme, in a directory that goes with it.
 * @param {{ address?: string, token?: string }} given
 * @returns {Promise<ShownPlatform>}
 * @throws {Error} when only one of the two is given, or ours does not start
 */
export async function shownPlatform({ address, token }) {
  if ((address === undefined) !== (token === undefined))
    throw new Error('--address and --token go together.');
  const platform =
    address !== undefined && token !== undefined
      ? { address: address.replace(/\/$/, ''), token, stop: async () => {} }
      : await startOwn();
  const get = async (/** @type {string} */ path) => {
    const headers = { authorization: `Bearer ${platform.token}` };
    const answer = await fetch(`${platform.address}/api/v1${path}`, { headers });
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return { ...platform, get };
}

async function startOwn() {
  const root = resolve(import.meta.dirname, '../..');
  const directory = mkdtempSync(join(tmpdir(), 'uade-shown-'));
  // The database's own user has to pass through.
  chmodSync(directory, 0o711);
  const token = `shown_${randomBytes(24).toString('base64url')}`;
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...ours } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: {
      ...ours,
      ...{ PORT: '0', HOST: '127.0.0.1', UADE_DEMO: '1', UADE_DATA_DIR: directory },
      ...{ UADE_BOOTSTRAP_TOKEN: token, UADE_REQUESTS_PER_MINUTE: '0' },
      UADE_ANONYMOUS_REQUESTS_PER_MINUTE: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    process.stdout.write(`${line}\n`);
    const address = /Open\s+(http\S+?)\/#token=/.exec(line)?.[1];
    if (address !== undefined) {
      child.stdout.resume();
      return { address, token, stop };
    }
  }
  await stop();
  throw new Error('The platform did not start.');
}
