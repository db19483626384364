import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../../scripts/house/process-mark.mjs';

/**
 * What runs now and how to reach it; the command line tool and a second start read it.
 * @typedef {object} Runtime
 * @property {string} address of the web page
 * @property {string} databaseUrl for everything but migrations
 * @property {string | null} ownerUrl for migrations; null where one account does all
 * @property {string | null} redisUrl
 * @property {string} token of the administrator
 * @property {Record<string, import('../../../scripts/house/process-mark.mjs').ProcessMark>} processes by name
 */

/** The file is as secret as the token in it. */
export class RuntimeFile {
  /** @param {string} dataDir */
  constructor(dataDir) {
    this.path = join(dataDir, 'runtime.json');
  }

  /** @param {Runtime} runtime replaces what was written before in one step */
  write(runtime) {
    const half = `${this.path}.new`;
    writeFileSync(half, `${JSON.stringify(runtime, null, 2)}\n`, { mode: 0o600 });
    chmodSync(half, 0o600);
    renameSync(half, this.path);
  }

  remove() {
    rmSync(this.path, { force: true });
  }

  /**
   * Ends the parts of a start whose supervisor was killed: they would hold the port and the queue.
   * @returns {Promise<string[]>} names of what was ended
   */
  async endLeftovers() {
    const left = Object.entries(this.#read()?.processes ?? {}).filter(
      ([name, mark]) => name !== 'postgres' && mark.pid !== process.pid && isAlive(mark),
    );
    for (const [, { pid }] of left) process.kill(pid, 'SIGTERM');
    for (let waited = 0; waited < 15_000 && left.some(([, mark]) => isAlive(mark)); waited += 50)
      await pause(50);
    for (const [, mark] of left) if (isAlive(mark)) process.kill(mark.pid, 'SIGKILL');
    return left.map(([name]) => name);
  }

  /** @returns {Runtime | undefined} */
  #read() {
    try {
      return JSON.parse(readFileSync(this.path, 'utf8'));
    } catch {
      return undefined;
    }
  }
}
