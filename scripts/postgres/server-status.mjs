import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a server writes into `postmaster.pid` about itself.
 * @typedef {{ pid: number, port: number, ready: boolean }} ServerStatus
 */

/**
 * What stands in the lock file of a cluster, whether or not its process still runs.
 * @param {string} cluster @returns {ServerStatus | undefined}
 */
export function serverStatus(cluster) {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Math.abs(Number.parseInt(lines[0], 10));
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  return { pid, port: Number.parseInt(lines[3] ?? '', 10), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Process numbers are used again, so the number alone proves nothing. Where the system shows command lines, the
 * directory must be in it; elsewhere a process of that number has to do.
 * @param {number} pid @param {string} cluster
 */
export function isServer(pid, cluster) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  if (!existsSync('/proc/self/cmdline')) return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}
