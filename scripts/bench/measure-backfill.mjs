import pg from 'pg';
import { timedStep } from '../house/timed-step.mjs';

/**
 * Sends a history the way a person would, file after file without waiting for figures, and waits for the last figure;
 * then recomputes all of it at once. Seconds.
 * @param {import('./start-platform.mjs').BenchPlatform} platform
 * @param {string[]} paths one file a month, the oldest first
 * @param {import('./copy-floor.mjs').CopyFloor} floor it takes the same files, so that later rounds fall on the same history
 * @param {boolean} recompute measure that too
 */
export async function measureBackfill(platform, paths, floor, recompute) {
  const { client } = platform;
  let rows = 0;
  const sending = await timedStep(`Sending ${paths.length} months of history`, async () => {
    const began = performance.now();
    const elapsed = () => (performance.now() - began) / 1000;
    const ids = [];
    for (const path of paths) ids.push((await client.send(path, 'progress')).id);
    const uploaded = elapsed();
    for (const id of ids)
      rows += (await client.until(id, ({ appliedAt }) => appliedAt !== null)).totalRows ?? 0;
    const applied = elapsed();
    for (const id of ids) await client.until(id, ({ foldedAt }) => foldedAt !== null);
    return { uploaded, applied, folded: elapsed() };
  });
  const folds = await foldsOf(platform.databaseUrl);
  const copies = await timedStep('COPY of the same files', async () => {
    await floor.settle();
    const sum = { bare: 0, keyed: 0 };
    for (const path of paths) {
      const { bare, keyed } = await floor.measure(path);
      sum.bare += bare;
      sum.keyed += keyed;
    }
    return sum;
  });
  const recomputed = recompute ? await recomputeAll(platform, floor) : undefined;
  return { months: paths.length, rows, ...sending, folds, recomputed, floor: copies };
}

/** @param {import('./start-platform.mjs').BenchPlatform} platform @param {import('./copy-floor.mjs').CopyFloor} floor */
async function recomputeAll(platform, floor) {
  await floor.settle();
  return timedStep('Recomputing everything', async () => {
    const began = performance.now();
    const said = await platform.cli(['recompute', '--programme', 'REFERENCE']);
    const whole = (performance.now() - began) / 1000;
    const fold = Number(/([\d.]+) s\b/.exec(said)?.[1] ?? NaN);
    return { command: whole, fold };
  });
}

/**
 * The interface does not tell how often figures were made.
 * @param {string} databaseUrl
 */
async function foldsOf(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query(
      `select count(*)::int as count, coalesce(sum(extract(epoch from finished_at - started_at)), 0)::float8 as seconds
       from fold_run where kind = 'fold'`,
    );
    return /** @type {{ count: number, seconds: number }} */ (rows[0]);
  } finally {
    await client.end();
  }
}
