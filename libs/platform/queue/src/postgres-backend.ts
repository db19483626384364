import { createPostgresBackend, type BackendFactory, type IQueueBackend } from 'bullmq';
import type { Notifications } from '@platform/live';
import { Pool } from 'pg';
import { ListeningPool } from './listening-pool';
import { QueueBackend } from './queue-backend';
import { QUEUE_SCHEMA } from './prepare-queue';

/** Queue calls are short; more connections would only take them from the requests and jobs themselves. */
const POOL_SIZE = 4;

/**
 * Jobs in PostgreSQL. Left alone, BullMQ opens a pool and a LISTEN connection for each queue and each worker (over 200
 * for ten kinds of job); here all of them share one small pool and the process's one LISTEN connection.
 */
export class PostgresBackend extends QueueBackend {
  protected readonly factory = createPostgresBackend as BackendFactory<IQueueBackend, unknown>;
  protected readonly producing: ListeningPool;
  protected readonly consuming: ListeningPool;
  private readonly pool: Pool;

  constructor(directUrl: string, notifications: Notifications) {
    super();
    this.pool = new Pool({
      connectionString: directUrl,
      max: POOL_SIZE,
      keepAlive: true,
      application_name: 'uade queue',
      options: `-c search_path=${QUEUE_SCHEMA}`,
    });
    this.pool.setMaxListeners(0);
    this.consuming = new ListeningPool(this.pool, notifications);
    this.producing = this.consuming;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
