import { setTimeout as sleep } from 'node:timers/promises';
import { Turns } from './turns';

describe('Turns', () => {
  it('runs so many at a time and all in the end, also after one that failed', async () => {
    const turns = new Turns(2);
    let running = 0;
    let most = 0;
    const work = async (fails: boolean): Promise<string> => {
      running += 1;
      most = Math.max(most, running);
      await sleep(5);
      running -= 1;
      if (fails) throw new Error('no');
      return 'yes';
    };
    const ends = await Promise.allSettled([1, 2, 3, 4, 5].map((one) => turns.take(() => work(one === 2))));
    expect(ends.map(({ status }) => status)).toEqual([
      ...['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
    ]);
    expect(most).toBe(2);
  });
});
