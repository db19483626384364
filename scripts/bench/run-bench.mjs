import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../house/ensure-built.mjs';
import { ensureInstalled } from '../house/ensure-installed.mjs';
import { benchOptions } from './bench-options.mjs';

/**
 * `npm run bench`: builds what is stale, measures, prints, and leaves nothing behind.
 * @returns {Promise<number>} the exit code
 */
export async function runBench() {
  const root = resolve(import.meta.dirname, '../..');
  /** @type {string | undefined} */
  let directory;
  try {
    const options = benchOptions();
    await ensureInstalled(root);
    await ensureBuilt(root);
    directory = mkdtempSync(join(tmpdir(), 'uade-bench-'));
    const { measureAll } = await import('./measure-all.mjs');
    const { printReport } = await import('./print-report.mjs');
    const figures = await measureAll({ root, directory, options });
    printReport(figures);
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  }
}
