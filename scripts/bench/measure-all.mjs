import { cpus, totalmem } from 'node:os';
import { timedStep } from '../house/timed-step.mjs';
import { CopyFloor } from './copy-floor.mjs';
import { measureBackfill } from './measure-backfill.mjs';
import { measureReading } from './measure-reading.mjs';
import { measureRounds } from './measure-rounds.mjs';
import { ReferenceFiles } from './reference-files.mjs';
import { startPlatform } from './start-platform.mjs';

/**
 * Loads the reference programme and its history and measures what was asked for.
 * @param {{ root: string, directory: string, options: import('./bench-options.mjs').BenchOptions }} request
 *   `directory`: empty, for data and files
 */
export async function measureAll({ root, directory, options }) {
  const interruption = interrupted();
  const files = new ReferenceFiles(directory, options);
  await timedStep('Writing the reference load', () => files.write());
  const platform = await timedStep('Starting the platform', () =>
    startPlatform({ root, directory, options }),
  );
  try {
    return await Promise.race([measure(platform, files, options), interruption]);
  } finally {
    await timedStep('Stopping the platform', () => platform.stop());
  }
}

/**
 * What was started must be stopped also when a person has seen enough.
 * @returns {Promise<never>} rejects at Ctrl-C
 */
function interrupted() {
  /** @type {Promise<never>} */
  const interruption = new Promise((_resolve, reject) => {
    // Not once: npm passes on a Ctrl-C that has come already, and the second must not end the tidying up.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => reject(new Error('Interrupted.')));
  });
  // Before the measuring begins nobody waits for it yet.
  interruption.catch(() => {});
  return interruption;
}

/**
 * @param {import('./start-platform.mjs').BenchPlatform} platform @param {ReferenceFiles} files
 * @param {import('./bench-options.mjs').BenchOptions} options
 */
async function measure(platform, files, options) {
  const wanted = (/** @type {string} */ part) => options.parts.includes(part);
  const { client } = platform;
  const floor = await CopyFloor.open(platform.databaseUrl);
  try {
    await timedStep('Territories, programme, road maps', () => loadPlan(client, files));
    const backfill = await measureBackfill(platform, files.history(), floor, wanted('backfill'));
    const rounds = wanted('round') ? await measureRounds(platform, files.rounds(), floor) : undefined;
    const reading = wanted('reading') ? await measureReading(platform, floor, options.seconds) : undefined;
    return {
      machine: {
        processor: cpus()[0]?.model,
        cores: cpus().length,
        memoryGb: Math.round(totalmem() / 1e9),
        node: process.version,
        postgres: await floor.serverVersion(),
        queue: options.queue,
      },
      load: { items: options.items, monthsOfHistory: options.months },
      backfill: wanted('backfill') ? backfill : undefined,
      rounds,
      reading,
      memory: platform.peakMemory(),
      databaseBytes: await floor.databaseBytes(),
      restarts: platform.restarts(),
    };
  } finally {
    await floor.close();
  }
}

/** @param {import('./platform-client.mjs').PlatformClient} client @param {ReferenceFiles} files */
async function loadPlan(client, files) {
  for (const [kind, path] of files.plan()) {
    const sent = await client.send(path, kind);
    await client.until(sent.id, ({ foldedAt }) => foldedAt !== null);
  }
}
