import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from '../house/find-program.mjs';
import { freePort } from '../house/free-port.mjs';

/**
 * A Redis of our own that keeps nothing on disk.
 * @param {string} directory to run in
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis(directory) {
  const program = findProgram(['redis-server']);
  if (program === undefined) throw new Error('redis-server is not installed: apt-get install redis-server');
  const port = await freePort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(program, flags, { cwd: directory, stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = once(server, 'exit');
  await Promise.race([ready(server.stdout), gone]);
  if (server.exitCode !== null) throw new Error(`redis-server ended with code ${server.exitCode}`);
  const stop = async () => {
    server.kill('SIGTERM');
    await gone;
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

/** @param {import('node:stream').Readable} output */
function ready(output) {
  return new Promise((resolve) => {
    output.setEncoding('utf8').on('data', (text) => {
      if (text.includes('Ready to accept connections')) resolve(undefined);
    });
  });
}
