import { timedStep } from '../house/timed-step.mjs';
import { basename } from 'node:path';

/**
 * One monthly round; seconds since the first byte of the upload.
 * @typedef {object} Round
 * @property {string} file
 * @property {number} rows
 * @property {number} applied
 * @property {number} folded
 * @property {{ upload: number, parse: number, validate: number, apply: number, fold: number }} stages
 * @property {{ bare: number, keyed: number }} floor seconds of COPY
 * @property {Record<string, number | undefined>} cpu seconds of processor time
 */

/**
 * Sends monthly files one by one, each after the figures of the one before are there, and copies each beside it.
 * @param {import('./start-platform.mjs').BenchPlatform} platform
 * @param {string[]} paths
 * @param {import('./copy-floor.mjs').CopyFloor} floor
 * @returns {Promise<Round[]>}
 */
export async function measureRounds(platform, paths, floor) {
  /** @type {Round[]} */
  const rounds = [];
  for (const path of paths) {
    await timedStep(`Round of ${basename(path)}`, async () => {
      await floor.settle();
      const round = await measureRound(platform, path);
      await floor.settle();
      rounds.push({ file: basename(path), ...round, floor: await floor.measure(path) });
    });
  }
  return rounds;
}

/** @param {import('./start-platform.mjs').BenchPlatform} platform @param {string} path */
async function measureRound({ client, cpuSeconds }, path) {
  const before = cpuSeconds();
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const sent = await client.send(path, 'progress');
  const upload = elapsed();
  /** @type {Record<string, number>} when a status was seen first */
  const firstSeen = {};
  const state = await client.until(
    sent.id,
    ({ foldedAt }) => foldedAt !== null,
    ({ status }) => (firstSeen[status] ??= elapsed()),
  );
  const folded = elapsed();
  const { applied } = firstSeen;
  const validating = firstSeen.validating ?? firstSeen.applying ?? applied;
  const applying = firstSeen.applying ?? applied;
  const after = cpuSeconds();
  return {
    rows: state.totalRows ?? 0,
    applied,
    folded,
    stages: {
      upload,
      parse: validating - upload,
      validate: applying - validating,
      apply: applied - applying,
      fold: folded - applied,
    },
    cpu: {
      worker: difference(before.worker, after.worker),
      database: difference(before.database, after.database),
    },
  };
}

/** @param {number | undefined} before @param {number | undefined} after */
function difference(before, after) {
  return before === undefined || after === undefined ? undefined : after - before;
}
