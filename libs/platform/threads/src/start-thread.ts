import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** For tests alone: what is built is compiled. */
const COMPILER = '../../testing/jest/compile-on-load.cjs';

/**
 * Starts a thread with a limit on its memory, so that hostile or endless work ends that thread and nothing else. Whoever starts
 * it ends it: `worker.terminate()`.
 * @param file what it runs: where sources run uncompiled, as in tests, the thread compiles them itself
 * @param task its `workerData`
 */
export function startThread(file: string, task: object, memoryMb: number): Worker {
  const isSource = extname(file) === '.ts';
  return new Worker(file, {
    workerData: task,
    execArgv: isSource ? ['--require', join(__dirname, COMPILER)] : [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
}
