import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * One hash over the names and contents of files and whole folders. Contents, not dates: a checkout or a copy
 * changes every date and no content.
 * @param {string} root names are taken relative to it
 * @param {string[]} paths files or folders below it; missing ones count as empty
 * @param {(path: string) => boolean} [wanted]
 * @returns {string} hexadecimal
 */
export function contentHash(root, paths, wanted = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((start) => filesUnder(join(root, start))).sort()) {
    const name = relative(root, path);
    if (!wanted(name)) continue;
    const content = readFileSync(path);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.name === 'node_modules' || entry.isSymbolicLink() ? [] : filesUnder(join(path, entry.name)),
  );
}
