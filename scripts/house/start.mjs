import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataDir } from './data-dir.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { npmProcess } from './npm-process.mjs';
import { runLock } from './run-lock.mjs';
import { showHelp } from './show-help.mjs';

const HELP = `
npm start                     install, build and run everything on this machine
npm start -- --rebuild        build even what is up to date
npm start -- --logs           show the logs of the parts instead of writing them to files
npm start -- --help           this text

Variables:
  PORT                  3000; when it is taken and not set by you, a free one
  HOST                  127.0.0.1
  UADE_DATA_DIR         .uade in the checkout: embedded database, files, keys, logs
  DATABASE_URL          use this PostgreSQL (15 or newer) instead of the embedded one
  REDIS_URL             run the queue on this Redis instead of PostgreSQL
  UADE_DEMO             1: load the invented demo programme into a new database; 0: the territories only
  UADE_TERRITORIES      kz: an empty system begins with those of Kazakhstan; none: without any, for another country
  UADE_BOOTSTRAP_TOKEN  an administrator's token; without it one is made and kept in the data directory
`;

// npm ends without ending what it started; seen from the beginning, because installing takes a while.
const PARENT = npmProcess();

/**
 * `npm start`, from a bare checkout to a running platform. Needs nothing but Node until packages are installed.
 * @returns {Promise<number>} the exit code, when all has stopped
 */
export async function start() {
  showHelp(HELP, ['--rebuild', '--logs']);
  const root = resolve(import.meta.dirname, '../..');
  try {
    const directory = dataDir(root, process.env);
    const lock = runLock(directory);
    if ('heldBy' in lock) return alreadyRunning(directory, lock.heldBy);
    try {
      process.stdout.write('\nUade\n');
      await ensureInstalled(root);
      await ensureBuilt(root, { anew: process.argv.includes('--rebuild') });
      const { supervise } = await import('../../apps/standalone/src/supervise.mjs');
      return await supervise({
        root,
        dataDir: directory,
        env: process.env,
        logs: process.argv.includes('--logs'),
        parent: PARENT,
      });
    } finally {
      lock.release();
    }
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** @param {string} directory @param {number} pid */
function alreadyRunning(directory, pid) {
  const address = addressIn(directory);
  const where = address === undefined ? 'and is still starting' : `at ${address}`;
  process.stderr.write(`Uade already runs from ${directory} ${where} (process ${pid}).\n`);
  process.stderr.write(
    `Stop it with Ctrl-C in its terminal or \`kill ${pid}\`, or set another UADE_DATA_DIR.\n`,
  );
  return 1;
}

/** @param {string} directory @returns {string | undefined} */
function addressIn(directory) {
  try {
    return JSON.parse(readFileSync(join(directory, 'runtime.json'), 'utf8')).address;
  } catch {
    return undefined;
  }
}
