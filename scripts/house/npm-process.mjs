import { readFileSync } from 'node:fs';
import { processMark } from './process-mark.mjs';

/**
 * The npm that runs this script, when one does. npm may put a shell in between, which outlives it: then the shell's
 * parent is meant, where the system tells it.
 * @returns {import('./process-mark.mjs').ProcessMark | undefined}
 */
export function npmProcess() {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  try {
    const [name, ...parameters] = readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8').split('\0');
    if (!/(^|\/)(ba|da|z|k)?sh$/.test(name) || parameters[0] !== '-c') return processMark(process.ppid);
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8');
    return processMark(Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? process.ppid));
  } catch {
    return processMark(process.ppid);
  }
}
