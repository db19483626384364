import { setTimeout as pause } from 'node:timers/promises';
import { isServer } from './server-status.mjs';

const POLL_MS = 25;

/**
 * Stops a server and waits until it is gone: `fast` breaks off connections and writes everything down,
 * `immediate` drops the work as a crash would.
 * @param {number} pid @param {string} cluster @param {'fast' | 'immediate'} mode
 */
export async function haltServer(pid, cluster, mode) {
  /** @type {[NodeJS.Signals, number][]} */
  const steps = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ];
  for (const [signal, limit] of mode === 'fast' ? steps : steps.slice(1)) {
    if (!isServer(pid, cluster)) return;
    signalTo(pid, signal);
    for (let waited = 0; waited < limit; waited += POLL_MS) {
      if (!isServer(pid, cluster)) return;
      await pause(POLL_MS);
    }
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalTo(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}
