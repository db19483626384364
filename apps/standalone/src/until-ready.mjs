import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 100;
const LIMIT_MS = 90_000;
const CRASHES_TOLERATED = 2;

/**
 * Waits until the API says that it can serve.
 * @param {string} address
 * @param {import('./supervised-part.mjs').SupervisedPart[]} parts one that keeps crashing ends the waiting
 * @param {AbortSignal} signal
 */
export async function untilReady(address, parts, signal) {
  for (let waited = 0; waited < LIMIT_MS; waited += POLL_MS) {
    signal.throwIfAborted();
    if (await isReady(address)) return;
    const broken = parts.find((part) => part.crashes > CRASHES_TOLERATED);
    if (broken !== undefined)
      throw new Error(`${broken.options.name} keeps crashing:\n${broken.lastWords()}`);
    await pause(POLL_MS);
  }
  const words = parts.map((part) => `${part.options.name}:\n${part.lastWords()}`).join('\n');
  throw new Error(`The platform was not ready after ${LIMIT_MS / 1000} s.\n${words}`);
}

/** @param {string} address */
async function isReady(address) {
  try {
    const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    // The web page answers every unknown address, so a 200 alone proves nothing.
    return answer.ok && (answer.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}
