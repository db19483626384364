import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, processMark } from './process-mark.mjs';

/**
 * Makes this process the only one that works on a data directory. A lock left by a killed process is taken over.
 * @param {string} directory
 * @returns {{ release: () => void } | { heldBy: number }} `heldBy`: the process that has it
 */
export function runLock(directory) {
  const file = join(directory, 'start.lock');
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(processMark(process.pid)), { mode: 0o600 });
  try {
    while (!linked(own, file)) {
      const holder = holderOf(file);
      if (holder !== undefined && isAlive(holder)) return { heldBy: holder.pid };
      rmSync(file, { force: true });
    }
    return { release: () => rmSync(file, { force: true }) };
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * A link appears with its content in one step, where a file can be seen while it is still empty.
 * @param {string} from @param {string} to
 */
function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file @returns {import('./process-mark.mjs').ProcessMark | undefined} */
function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
