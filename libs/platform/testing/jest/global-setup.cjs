const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { join } = require('node:path');
const { createInterface } = require('node:readline');

/**
 * Starts PostgreSQL and, where the machine has it, Redis for the integration tests of one run. The addresses
 * travel to the test workers in the environment.
 */
module.exports = async function globalSetup() {
  const keeper = spawn(process.execPath, [join(__dirname, 'servers.mjs')], {
    // Its own group: Ctrl-C must not take the servers from under tests that are still closing.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: keeper.stdout });
  const gone = once(keeper, 'exit').then(() => {
    throw new Error('The test servers did not start; the reason stands above.');
  });
  gone.catch(() => undefined);
  const [line] = await Promise.race([once(lines, 'line'), gone]);
  const { postgres, redis } = JSON.parse(line);
  if (redis === undefined && process.env.UADE_REQUIRE_REDIS === '1') {
    keeper.stdin.end();
    throw new Error('Redis is required here (UADE_REQUIRE_REDIS=1) and redis-server is not installed.');
  }
  process.env.UADE_TEST_POSTGRES_URL = postgres;
  process.env.UADE_TEST_REDIS_URL = redis ?? '';
  process.env.UADE_TEST_RUN = `${process.pid}_${Date.now().toString(36)}`;
  globalThis.uadeTestServers = keeper;
};
