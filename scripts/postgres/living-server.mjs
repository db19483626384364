import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isServer, serverStatus } from './server-status.mjs';

const POLL_MS = 25;
const LIMIT_MS = 120_000;

/**
 * The server that already runs on a cluster. One that is starting, recovering or stopping is waited for until it
 * is ready or gone; a lock file whose process is gone or belongs to somebody else is removed.
 * @param {string} cluster
 * @returns {Promise<import('./server-status.mjs').ServerStatus | undefined>}
 */
export async function livingServer(cluster) {
  for (let waited = 0; waited < LIMIT_MS; waited += POLL_MS) {
    const status = serverStatus(cluster);
    if (status === undefined) return undefined;
    if (!isServer(status.pid, cluster)) {
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (status.ready) return status;
    await pause(POLL_MS);
  }
  throw new Error(`The PostgreSQL of ${cluster} neither starts nor stops; its log lies beside it.`);
}
