import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian and its kin keep one directory for each major version. */
const VERSIONS = '/usr/lib/postgresql';
const OLDEST_SUPPORTED = 15;
const EMBEDDED = 18;

/**
 * The oldest supported PostgreSQL that is installed and older than the embedded one.
 * @returns {{ major: number, programs: string } | undefined} with the directory of its programs
 */
export function findOlderPostgres() {
  if (!existsSync(VERSIONS)) return undefined;
  return readdirSync(VERSIONS)
    .map((version) => ({ major: Number(version), programs: join(VERSIONS, version, 'bin') }))
    .filter(({ major }) => major >= OLDEST_SUPPORTED && major < EMBEDDED)
    .sort((a, b) => a.major - b.major)
    .find(({ programs }) => spawnSync(join(programs, 'initdb'), ['--version'], { cwd: '/' }).status === 0);
}
