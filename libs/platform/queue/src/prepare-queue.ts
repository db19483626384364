import { runMigrations } from 'bullmq';
import type { DatabaseSettings, QueueSettings } from '@platform/config';
import { grantRuntime } from '@platform/database';
import { Client } from 'pg';

/** The PostgreSQL schema BullMQ keeps to itself. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings BullMQ's own schema up to date; part of the migrate step, safe to repeat and to run twice at once. With
 * Redis there is nothing to prepare.
 * @param settings `directUrl`: as the owner
 * @param accounts of the running processes, where those are not the owner
 */
export async function prepareQueue(
  settings: Pick<DatabaseSettings, 'directUrl'> & Pick<QueueSettings, 'redisUrl'>,
  accounts: readonly string[] = [],
): Promise<void> {
  if (settings.redisUrl) return;
  const client = new Client({ connectionString: settings.directUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    for (const account of accounts) {
      // BullMQ makes a sequence with the first job of a queue.
      await grantRuntime(client, { account, schema: QUEUE_SCHEMA, mayCreate: true });
    }
  } finally {
    await client.end();
  }
}
