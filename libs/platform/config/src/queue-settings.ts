import { EnvironmentReader } from './environment-reader';

/** Which back end rings the doorbell: Redis when an address is given, PostgreSQL otherwise. */
export class QueueSettings {
  constructor(readonly redisUrl?: string) {}

  static read(env: EnvironmentReader): QueueSettings {
    const name = 'REDIS_URL';
    const redisUrl = env.optionalUrl({
      name,
      purpose: 'Redis for the job queue (absent: the queue lives in PostgreSQL)',
      schemes: ['redis', 'rediss'],
    });
    env.refuseUnprotected(name, redisUrl, 'use rediss://');
    return new QueueSettings(redisUrl);
  }
}
