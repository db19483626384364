import { runMigrations } from 'bullmq';
import type { DatabaseSettings, QueueSettings } from '@platform/config';
import { Client } from 'pg';

/** The PostgreSQL schema BullMQ keeps to itself. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings BullMQ's own schema up to date; part of the migrate step, safe to repeat and to run twice at once. With
 * Redis there is nothing to prepare.
 */
export async function prepareQueue(
  settings: Pick<DatabaseSettings, 'directUrl'> & Pick<QueueSettings, 'redisUrl'>,
): Promise<void> {
  if (settings.redisUrl) return;
  const client = new Client({ connectionString: settings.directUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    await client.end();
  }
}
