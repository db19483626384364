import { Turns } from './turns';

/** Work that goes on until it is told to end. */
function openWork(): { work: () => Promise<number>; end: () => void; begun: () => boolean } {
  let begun = false;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    work: async () => {
      begun = true;
      await ended;
      return 1;
    },
    end: () => end(),
    begun: () => begun,
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('lets two work and the third wait until one has ended', async () => {
    const turns = new Turns();
    const works = [openWork(), openWork(), openWork()];
    const runs = works.map(({ work }) => turns.run(work));
    await settled();
    expect(works.map(({ begun }) => begun())).toEqual([true, true, false]);
    works[1].end();
    await runs[1];
    await settled();
    expect(works[2].begun()).toBe(true);
    works.forEach(({ end }) => end());
    expect(await Promise.all(runs)).toEqual([1, 1, 1]);
  });

  it('gives its place back when the work fails', async () => {
    const turns = new Turns();
    const fail = (): Promise<never> => Promise.reject(new Error('no'));
    for (let time = 0; time < 5; time += 1) await expect(turns.run(fail)).rejects.toThrow('no');
    expect(await turns.run(() => Promise.resolve('yes'))).toBe('yes');
  });

  it('sends a crowd away', async () => {
    const turns = new Turns();
    const works = Array.from({ length: 23 }, openWork);
    const runs = works.map(({ work }) => turns.run(work));
    await expect(runs[22]).rejects.toMatchObject({ code: 'STOCKTAKE.BUSY', kind: 'unavailable' });
    works.forEach(({ end }) => end());
    expect(await Promise.all(runs.slice(0, 22))).toHaveLength(22);
  });
});
