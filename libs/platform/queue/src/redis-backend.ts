import { createRedisBackend, type BackendFactory, type IQueueBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { QueueBackend } from './queue-backend';

/** Jobs in Redis: one connection for all producers, one for all workers, and a blocking one per worker. */
export class RedisBackend extends QueueBackend {
  protected readonly factory = createRedisBackend as BackendFactory<IQueueBackend, unknown>;
  protected readonly producing: Redis;
  protected readonly consuming: Redis;

  constructor(redisUrl: string) {
    super();
    // A producer is told soon that Redis is away, because its outbox row can wait; a worker waits for as long as needed.
    this.producing = new Redis(redisUrl, { maxRetriesPerRequest: 2, lazyConnect: true });
    this.consuming = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
    // The queues and workers on these connections report the same errors.
    for (const connection of [this.producing, this.consuming]) connection.on('error', () => undefined);
  }

  async close(): Promise<void> {
    for (const connection of [this.producing, this.consuming]) connection.disconnect();
  }
}
