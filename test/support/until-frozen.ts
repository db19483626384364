import { setTimeout as sleep } from 'node:timers/promises';
import type { PlatformUnderTest } from './platform-under-test';

const TRIES = 400;

/** Waits for an edition; it is made once everything is folded. */
export async function untilFrozen({ database }: PlatformUnderTest): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if ((await database.query('select from edition')).length > 0) return;
    await sleep(50);
  }
  throw new Error('There is no edition.');
}
