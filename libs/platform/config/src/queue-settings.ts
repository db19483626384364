import { EnvironmentReader } from './environment-reader';

/** Which back end rings the doorbell: Redis when an address is given, PostgreSQL otherwise. */
export class QueueSettings {
  constructor(readonly redisUrl?: string) {}

  static read(env: EnvironmentReader): QueueSettings {
    return new QueueSettings(
      env.optionalUrl({
        name: 'REDIS_URL',
        purpose: 'Redis for the job queue (absent: the queue lives in PostgreSQL)',
        schemes: ['redis', 'rediss'],
      }),
    );
  }
}
