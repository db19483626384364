import type { Actor } from '@core/access';
import { Subject } from 'rxjs';
import { endOfStream } from './end-of-stream';

const analyst = (territory: string): Actor => ({
  id: '018f0000-0000-7000-8000-000000000001',
  name: 'Analyst',
  kind: 'user',
  grants: [{ role: 'analyst', territory: [territory], programme: null }] as unknown as Actor['grants'],
  onBehalfOf: null,
  associates: [],
});

let news: Subject<void>;

beforeEach(() => {
  jest.useFakeTimers();
  news = new Subject();
});

afterEach(() => {
  jest.useRealTimers();
});

/** Whether a stream has ended, of somebody who is what is given when news come. */
function watched(judge: () => Promise<Actor | undefined>): () => boolean {
  let ended = false;
  endOfStream(analyst('100'), news, judge).subscribe(() => (ended = true));
  return () => ended;
}

async function tell(): Promise<void> {
  news.next();
  await jest.advanceTimersByTimeAsync(1_000);
}

it('goes on while it is the same person with the same grants', async () => {
  const ended = watched(() => Promise.resolve(analyst('100')));
  await tell();
  await tell();
  expect(ended()).toBe(false);
});

it.each([
  ['has other grants', () => Promise.resolve(analyst('200'))],
  ['is nobody any more', () => Promise.resolve(undefined)],
  ['cannot be judged', () => Promise.reject(new Error('no database'))],
])('ends when who asked for it %s', async (_what, judge) => {
  const ended = watched(judge);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(ended()).toBe(false);
  await tell();
  expect(ended()).toBe(true);
});

it('judges once for many changes at a time', async () => {
  let judged = 0;
  watched(() => {
    judged += 1;
    return Promise.resolve(analyst('100'));
  });
  for (let change = 0; change < 100; change += 1) news.next();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(judged).toBe(1);
});

it('ends within 15 minutes without any news', async () => {
  const ended = watched(() => Promise.resolve(analyst('100')));
  await jest.advanceTimersByTimeAsync(13 * 60_000);
  expect(ended()).toBe(false);
  await jest.advanceTimersByTimeAsync(2 * 60_000);
  expect(ended()).toBe(true);
});
