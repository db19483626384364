import { redisUrl } from '@platform/testing';

/**
 * The backends a suite runs on, each with its Redis address; PostgreSQL always. Without redis-server the other one is
 * named as skipped, with the command that would bring it.
 */
export function queueBackends(): [name: string, redisUrl: string | undefined][] {
  const url = redisUrl();
  if (url)
    return [
      ['PostgreSQL', undefined],
      ['Redis', url],
    ];
  it.skip('on Redis: there is no redis-server; apt-get install redis-server brings it', () => undefined);
  return [['PostgreSQL', undefined]];
}
