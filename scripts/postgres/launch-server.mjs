import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverStatus } from './server-status.mjs';
import { asUser } from './server-user.mjs';

const POLL_MS = 25;
const START_LIMIT_MS = 120_000;
const LARGEST_LOG = 16 * 1024 * 1024;

/**
 * Starts the server in a process group of its own: Ctrl-C reaches a whole group, and the database has to
 * outlive the processes that still write to it.
 * @param {{ bin: string, cluster: string, port: number, settings: string[], logFile: string,
 *   user: import('./server-user.mjs').ServerUser }} options
 * @returns {Promise<number>} its process id, once it takes connections; rejects with what it logged
 */
export async function launchServer({ bin, cluster, port, settings, logFile, user }) {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const before = size > LARGEST_LOG ? 0 : size;
  const out = openSync(logFile, before === 0 ? 'w' : 'a', 0o600);
  const flags = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(bin, 'postgres'), flags, {
    ...asUser(user),
    cwd: '/',
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  /** @type {string | undefined} */
  let ended;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = `it ended with ${signal ?? `code ${code}`}`));
  child.unref();
  for (let waited = 0; waited < START_LIMIT_MS; waited += POLL_MS) {
    await pause(POLL_MS);
    if (ended !== undefined) throw new Error(`PostgreSQL did not start: ${ended}\n${tail(logFile, before)}`);
    const status = serverStatus(cluster);
    if (status?.ready && status.pid === child.pid) return status.pid;
  }
  child.kill('SIGQUIT');
  throw new Error(`PostgreSQL was not ready after ${START_LIMIT_MS / 1000} s\n${tail(logFile, before)}`);
}

/** @param {string} file @param {number} from */
function tail(file, from) {
  return readFileSync(file).subarray(from).toString('utf8').trim().split('\n').slice(-15).join('\n');
}
