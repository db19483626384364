import { redisUrl } from '@platform/testing';

/** Redis has sixteen databases; every worker of the test run keeps to one of its own. */
const DATABASES = 16;

/** A database of the test run's Redis that no test file running beside this one uses; undefined without a Redis. */
export function ownRedis(): string | undefined {
  const shared = redisUrl();
  if (shared === undefined) return undefined;
  const url = new URL(shared);
  url.pathname = `/${Number(process.env.JEST_WORKER_ID ?? '0') % DATABASES}`;
  return url.href;
}

/** Runs the same suite with the queue on PostgreSQL and on Redis; without a Redis the second is skipped and says why. */
export function onEachQueue(suite: (redisUrl: string | undefined) => void): void {
  describe('with the queue on PostgreSQL', () => suite(undefined));
  const redis = ownRedis();
  if (redis === undefined) {
    it.skip('with the queue on Redis: there is no redis-server; apt-get install redis-server brings it', () =>
      undefined);
    return;
  }
  describe('with the queue on Redis', () => suite(redis));
}
