import { ResponseCache } from './response-cache';

const MEGABYTE = 1024 * 1024;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A scope whose revision a test moves, and a count of the answers made and revisions read. */
class Figures {
  revision = 1;
  made = 0;
  asked = 0;
  readonly cache = new ResponseCache();

  async get(key = 'KZ', scope = 'P1'): Promise<unknown> {
    const revision = (): Promise<string> => {
      this.asked += 1;
      return Promise.resolve(String(this.revision));
    };
    const answer = await this.cache.serve({ scope, key, revision }, () => {
      this.made += 1;
      return Promise.resolve({ key, revision: this.revision });
    });
    return JSON.parse(answer.bytes.toString());
  }
}

it('makes an answer once and gives the same bytes until the revision moves', async () => {
  const figures = new Figures();
  await figures.get();
  await expect(figures.get()).resolves.toEqual({ key: 'KZ', revision: 1 });
  expect([figures.made, figures.asked]).toEqual([1, 1]);
});

it('is at most one second stale when no notice of a change arrives', async () => {
  const figures = new Figures();
  await figures.get();
  figures.revision = 2;
  jest.advanceTimersByTime(999);
  await expect(figures.get()).resolves.toMatchObject({ revision: 1 });
  jest.advanceTimersByTime(1);
  await expect(figures.get()).resolves.toMatchObject({ revision: 2 });
});

it('is fresh at once after a notice, for that scope alone', async () => {
  const figures = new Figures();
  await figures.get('KZ', 'P1');
  await figures.get('KZ', 'P2');
  figures.revision = 2;
  figures.cache.forget('P1');
  await expect(figures.get('KZ', 'P1')).resolves.toMatchObject({ revision: 2 });
  await expect(figures.get('KZ', 'P2')).resolves.toMatchObject({ revision: 1 });
  figures.cache.forgetAll();
  await expect(figures.get('KZ', 'P2')).resolves.toMatchObject({ revision: 2 });
});

it('makes one answer for all who ask at the same time', async () => {
  const figures = new Figures();
  await Promise.all([figures.get(), figures.get(), figures.get()]);
  expect(figures.made).toBe(1);
});

it('tries again after a failure, of the revision or of the answer', async () => {
  const cache = new ResponseCache();
  let fails = true;
  const fail = <T>(value: T): Promise<T> =>
    fails ? Promise.reject(new Error('away')) : Promise.resolve(value);
  const place = { scope: 'P1', key: 'KZ', revision: () => Promise.resolve('1') };
  await expect(
    cache.serve({ ...place, revision: () => fail('1') }, () => Promise.resolve(1)),
  ).rejects.toThrow('away');
  await expect(cache.serve(place, () => fail(1))).rejects.toThrow('away');
  fails = false;
  const answer = await cache.serve(place, () => fail(1));
  expect(answer.bytes.toString()).toBe('1');
});

it('lets go of what was used least recently when 64 megabytes are full', async () => {
  const cache = new ResponseCache();
  const made: string[] = [];
  const get = (key: string): Promise<unknown> =>
    cache.serve({ scope: 'P1', key, revision: () => Promise.resolve('1') }, () => {
      made.push(key);
      return Promise.resolve('x'.repeat(25 * MEGABYTE));
    });
  await get('a');
  await get('b');
  await get('a');
  await get('c');
  await get('a');
  await get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
