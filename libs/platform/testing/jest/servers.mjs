// Keeps the servers of one test run: prints their addresses as one line of JSON, and stops them when its input
// ends. The test runner holds the other end, so the servers go even when the runner is killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../../scripts/postgres/start-postgres.mjs';

const START_ATTEMPTS = 3;

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function postgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const dataDir = mkdtempSync(join(tmpdir(), 'uade-test-'));
  const programs = process.env.UADE_TEST_POSTGRES_PROGRAMS;
  const server = await startPostgres({ dataDir, durable: false, programs });
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

/** Redis on a free port, or nothing when the machine has no redis-server. */
async function redis() {
  if (process.env.TEST_REDIS_URL) return { url: process.env.TEST_REDIS_URL, stop: async () => {} };
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const server = spawn('redis-server', flags, { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'ignore'] });
    const outcome = await Promise.race([
      once(server, 'error').then(([error]) => error),
      once(server, 'exit').then(() => 'ended'),
      ready(server.stdout),
    ]);
    if (outcome?.code === 'ENOENT') return { url: undefined, stop: async () => {} };
    if (outcome !== 'ready') continue;
    const gone = once(server, 'exit');
    const stop = async () => {
      server.kill('SIGTERM');
      await gone;
    };
    return { url: `redis://127.0.0.1:${port}`, stop };
  }
  throw new Error(`redis-server is installed but did not start in ${START_ATTEMPTS} attempts`);
}

async function ready(output) {
  for await (const text of output.setEncoding('utf8')) {
    if (!text.includes('Ready to accept connections')) continue;
    output.resume();
    return 'ready';
  }
  return 'ended';
}

const servers = await Promise.all([postgres(), redis()]);
process.stdout.write(`${JSON.stringify({ postgres: servers[0].url, redis: servers[1].url })}\n`);
process.stdin.resume();
await once(process.stdin, 'end');
await Promise.all(servers.map((server) => server.stop()));
process.exit(0);
