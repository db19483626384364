import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc, the same on every Linux that Node runs on. */
const TICKS = 100;

/** What processes used, read from /proc; undefined on systems that have none. */
export const processUse = { peakMemory, cpuSeconds, cpuSecondsOfFamily };

/**
 * @param {number} pid
 * @returns {number | undefined} bytes of memory the process held at most
 */
function peakMemory(pid) {
  const kilobytes = /^VmHWM:\s*(\d+)/m.exec(read(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/**
 * @param {number} pid
 * @returns {number | undefined} user and system time, that of ended children included
 */
function cpuSeconds(pid) {
  const fields = statOf(pid);
  if (fields === undefined) return undefined;
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}

/**
 * @param {number} pid
 * @returns {number | undefined} of a process and its children, those that ended included
 */
function cpuSecondsOfFamily(pid) {
  const own = cpuSeconds(pid);
  if (own === undefined) return undefined;
  const children = readdirSync('/proc').filter((name) => statOf(Number(name))?.[1] === String(pid));
  return children.reduce((sum, child) => sum + (cpuSeconds(Number(child)) ?? 0), own);
}

/**
 * @param {number} pid
 * @returns {string[] | undefined} the fields of /proc/PID/stat from the state on
 */
function statOf(pid) {
  const stat = Number.isInteger(pid) ? read(pid, 'stat') : undefined;
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** @param {number} pid @param {string} file */
function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
