import { readFileSync } from 'node:fs';

/** Of a process that is over and only waits to be collected by its parent. */
const ENDED = 'ended';

/**
 * A process told apart from a later one that got the same number: the number and, where the system shows it, the
 * moment it began (clock ticks since boot).
 * @typedef {{ pid: number, began: string }} ProcessMark
 */

/**
 * @param {number} pid
 * @returns {ProcessMark}
 */
export function processMark(pid) {
  return { pid, began: beginningOf(pid) };
}

/**
 * Does exactly that process still run?
 * @param {ProcessMark} mark
 */
export function isAlive({ pid, began }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return began !== ENDED && beginningOf(pid) === began;
}

/** @param {number} pid @returns {string} empty where the system does not say */
function beginningOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? ENDED : fields[19];
  } catch {
    return '';
  }
}
