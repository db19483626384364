import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where this installation keeps its database, files and keys: UADE_DATA_DIR, else `.uade` in the checkout, else,
 * where the checkout is read-only, the user's own data directory.
 * @param {string} root the checkout
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} an absolute path that exists and can be written to
 */
export function dataDir(root, env) {
  const asked = env.UADE_DATA_DIR?.trim();
  if (asked) return writable(resolve(root, asked)) ?? refuse(asked);
  const home = env.XDG_DATA_HOME || join(homedir(), '.local/share');
  const candidates = [
    join(root, '.uade'),
    join(home, 'uade'),
    join(tmpdir(), `uade-data-${process.getuid?.() ?? 0}`),
  ];
  for (const candidate of candidates) {
    const found = writable(candidate);
    if (found !== undefined) return found;
  }
  return refuse(candidates.join(', '));
}

/** @param {string} directory @returns {string | undefined} */
function writable(directory) {
  try {
    // Others may pass through (the database's user has to), but not look around.
    if (mkdirSync(directory, { recursive: true }) !== undefined) chmodSync(directory, 0o711);
    accessSync(directory, constants.W_OK | constants.X_OK);
    return directory;
  } catch {
    return undefined;
  }
}

/** @param {string} tried @returns {never} */
function refuse(tried) {
  throw new Error(`Nothing can be written to ${tried}. Set UADE_DATA_DIR to a directory of yours.`);
}
