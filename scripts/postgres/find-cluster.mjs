import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serverUser, userCan } from './server-user.mjs';

const POINTER = 'cluster-is-at';

/**
 * Where the cluster of a data directory lies: inside it, or, when the server's user cannot enter it, in a place
 * written down there. Deleting the data directory therefore always means a new cluster.
 * @param {string} dataDir
 * @param {boolean} durable
 * @param {(line: string) => void} log
 * @returns {{ path: string, user: import('./server-user.mjs').ServerUser }}
 */
export function findCluster(dataDir, durable, log) {
  const inside = join(dataDir, 'cluster');
  const pointer = join(dataDir, POINTER);
  makePassable(dataDir);
  const chosen = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : inside;
  const user = serverUser(chosen);
  if (userCan(user, dirname(chosen), 'enter')) return { path: chosen, user };
  const elsewhere = join(placeFor(user, dataDir, durable), 'cluster');
  writeFileSync(pointer, `${elsewhere}\n`);
  log(`the database's user (${user.name}) cannot enter ${dataDir}; the database lies in ${elsewhere}`);
  return { path: elsewhere, user };
}

/**
 * Removes a cluster nobody wants to keep, with the place that was made for it elsewhere.
 * @param {string} dataDir @param {string} cluster its server must be gone
 */
export function dropCluster(dataDir, cluster) {
  const elsewhere = dirname(cluster) !== dataDir;
  rmSync(elsewhere ? dirname(cluster) : cluster, { recursive: true, force: true });
  rmSync(join(dataDir, POINTER), { force: true });
}

/**
 * Directories made here must let the server's user through; those that were there before are left as they are.
 * @param {string} directory
 */
function makePassable(directory) {
  const missing = [];
  for (let at = directory; !existsSync(at); at = dirname(at)) missing.push(at);
  mkdirSync(directory, { recursive: true });
  for (const made of missing) chmodSync(made, 0o711);
  if (!statSync(directory).isDirectory()) throw new Error(`${directory} is not a directory.`);
}

/**
 * @param {import('./server-user.mjs').ServerUser} user @param {string} dataDir @param {boolean} durable
 * @returns {string} a new directory the user can reach
 */
function placeFor(user, dataDir, durable) {
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  for (const parent of durable ? ['/var/lib/uade', '/var/tmp'] : [tmpdir(), '/var/tmp']) {
    try {
      makePassable(parent);
      const place = mkdtempSync(join(parent, `uade-data-${mark}-`));
      chmodSync(place, 0o711);
      if (userCan(user, place, 'enter')) return place;
      rmSync(place, { recursive: true });
    } catch {
      continue;
    }
  }
  throw new Error(
    `The database's user (${user.name ?? user.uid}) cannot enter ${dataDir}. Set UADE_DATA_DIR to a directory it can.`,
  );
}
