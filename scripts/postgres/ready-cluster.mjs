import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { asUser } from './server-user.mjs';

/** The only database user of an embedded cluster. */
export const SUPERUSER = 'uade';

const FIRST_WITH_BUILTIN_LOCALES = 17;

/**
 * Makes the cluster when there is none. Interrupted work leaves only a directory that the next try removes.
 * @param {{ path: string, user: import('./server-user.mjs').ServerUser, bin: string, durable: boolean }} options
 * @returns {string} the superuser's password
 */
export function readyCluster({ path, user, bin, durable }) {
  const passwordFile = join(path, 'uade.password');
  if (existsSync(join(path, 'PG_VERSION'))) {
    requireVersion(path, bin);
    return readFileSync(passwordFile, 'utf8').trim();
  }
  const password = randomBytes(18).toString('base64url');
  const fresh = mkdtempSync(`${path}.new-`);
  try {
    writeFileSync(`${fresh}.password`, password, { mode: 0o600 });
    if (user.name !== undefined)
      [fresh, `${fresh}.password`].forEach((file) => chownSync(file, user.uid, user.gid));
    initialise(bin, fresh, user, durable);
    renameSync(`${fresh}.password`, join(fresh, basename(passwordFile)));
    rmSync(path, { recursive: true, force: true });
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(`${fresh}.password`, { force: true });
  }
  return password;
}

/**
 * The built-in provider orders by code point and knows every letter's case on any operating system, whatever
 * locales are installed; servers before 17 do not have it and take the system's locale of the same name. C messages
 * keep the log readable for the checks that read it.
 * @param {string} bin @param {string} directory
 * @param {import('./server-user.mjs').ServerUser} user @param {boolean} durable
 */
function initialise(bin, directory, user, durable) {
  const flags = [
    `--pgdata=${directory}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${directory}.password`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${platform() === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
    ...(majorOf(bin) >= FIRST_WITH_BUILTIN_LOCALES
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : []),
    '--lc-messages=C',
    ...(durable ? [] : ['--no-sync']),
  ];
  const run = spawnSync(join(bin, 'initdb'), flags, {
    ...asUser(user),
    cwd: dirname(directory),
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`initdb failed: ${run.error?.message ?? run.stderr.trim()}`);
}

/** @param {string} path @param {string} bin */
function requireVersion(path, bin) {
  const found = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  const ours = majorOf(bin);
  if (Number.isNaN(ours) || String(ours) === found) return;
  throw new Error(
    `${path} was written by PostgreSQL ${found}, the installed server is ${ours}. ` +
      'Dump it with the old version and load it into the new one, or move the directory away to start empty.',
  );
}

/** @param {string} bin @returns {number} NaN when the program does not tell */
function majorOf(bin) {
  const shown = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' }).stdout;
  return Number.parseInt(/(\d+)[.\d]*/.exec(shown ?? '')?.[1] ?? '', 10);
}
