import { grantOwnTables, migrate, openDataSource } from '@platform/database';
import { prepareQueue } from '@platform/queue';
import type { Command } from '../command';
import { operatorSettings } from '../operator-settings';

const POOL_SIZE = 2;

const usage = `Usage: npm run cli -- migrate

Runs the migrations that have not run yet. Safe to repeat.

With DATABASE_OWNER_URL it runs as that account, and gives the account of DATABASE_URL the rights the running processes need:
to read and write rows, and what is append-only only to add to.`;

export const migrateDatabase: Command = {
  summary: 'bring the database schema up to date',
  usage,
  async run() {
    const settings = operatorSettings();
    const { migrationUrl, runtimeAccounts } = settings.database;
    const dataSource = await openDataSource({ url: migrationUrl, poolSize: POOL_SIZE, entities: [] });
    try {
      const names = await migrate(dataSource);
      for (const account of runtimeAccounts) await grantOwnTables(dataSource, account);
      await prepareQueue({ directUrl: migrationUrl, redisUrl: settings.queue.redisUrl }, runtimeAccounts);
      process.stdout.write(
        names.length === 0 ? 'The schema is up to date\n' : `Migrated: ${names.join(', ')}\n`,
      );
    } finally {
      await dataSource.destroy();
    }
  },
};
