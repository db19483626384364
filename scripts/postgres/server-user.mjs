import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/**
 * Who the database server runs as. `name` is set only when that is somebody other than this process.
 * @typedef {{ uid: number, gid: number, name?: string }} ServerUser
 */

/**
 * PostgreSQL refuses to run as root. As an ordinary user it runs as that user; as root, as the owner of an
 * existing cluster, else as `postgres` (created when the system has a tool for it), else as `nobody`.
 * @param {string} [cluster] directory of an existing cluster, whose owner must stay its owner
 * @returns {ServerUser}
 */
export function serverUser(cluster) {
  if (process.getuid === undefined || process.getgid === undefined) {
    throw new Error('The embedded PostgreSQL needs Linux or macOS. On this system set DATABASE_URL instead.');
  }
  if (process.getuid() !== 0) return { uid: process.getuid(), gid: process.getgid() };
  const owner = cluster === undefined ? undefined : ownerOf(cluster);
  return owner ?? lookUp('postgres') ?? create('postgres') ?? lookUp('nobody') ?? refuse();
}

/**
 * Can that user enter a directory, and write in it when asked?
 * @param {ServerUser} user @param {string} directory @param {'enter' | 'write'} want
 */
export function userCan(user, directory, want) {
  const test = want === 'write' ? 'cd "$0" && test -w .' : 'cd "$0"';
  const shell = spawnSync('/bin/sh', ['-c', test, directory], { ...asUser(user), cwd: '/', stdio: 'ignore' });
  return shell.status === 0;
}

/**
 * The part of spawn's options that makes a child run as that user.
 * @param {ServerUser} user @returns {{ uid?: number, gid?: number }}
 */
export function asUser(user) {
  return user.name === undefined ? {} : { uid: user.uid, gid: user.gid };
}

/** @param {string} cluster @returns {ServerUser | undefined} */
function ownerOf(cluster) {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner === undefined || owner.uid === 0) return undefined;
  return { uid: owner.uid, gid: owner.gid, name: `uid ${owner.uid}` };
}

/** @param {string} name @returns {ServerUser | undefined} */
function lookUp(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const id = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return id.status === 0 ? Number.parseInt(id.stdout, 10) : Number.NaN;
  });
  return uid > 0 && gid > 0 ? { uid, gid, name } : undefined;
}

/** @param {string} name @returns {ServerUser | undefined} */
function create(name) {
  const flags = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', name];
  spawnSync('useradd', ['--shell', loginRefused(), ...flags], { stdio: 'ignore' });
  return lookUp(name);
}

function loginRefused() {
  try {
    return readFileSync('/etc/shells', 'utf8').includes('nologin') ? '/sbin/nologin' : '/usr/sbin/nologin';
  } catch {
    return '/usr/sbin/nologin';
  }
}

/** @returns {never} */
function refuse() {
  throw new Error(
    'PostgreSQL refuses to run as root and no other user could be found or made for it. ' +
      'Run `useradd --system --user-group postgres`, or start as an ordinary user, or set DATABASE_URL.',
  );
}
