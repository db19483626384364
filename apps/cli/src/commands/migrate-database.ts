import { migrate, openDataSource } from '@platform/database';
import { prepareQueue } from '@platform/queue';
import type { Command } from '../command';
import { operatorSettings } from '../operator-settings';

const POOL_SIZE = 2;

export const migrateDatabase: Command = {
  summary: 'bring the database schema up to date',
  usage: 'Usage: npm run cli -- migrate\n\nRuns the migrations that have not run yet. Safe to repeat.',
  async run() {
    const settings = operatorSettings();
    const { directUrl } = settings.database;
    const dataSource = await openDataSource({ url: directUrl, poolSize: POOL_SIZE, entities: [] });
    try {
      const names = await migrate(dataSource);
      await prepareQueue({ directUrl, redisUrl: settings.queue.redisUrl });
      process.stdout.write(
        names.length === 0 ? 'The schema is up to date\n' : `Migrated: ${names.join(', ')}\n`,
      );
    } finally {
      await dataSource.destroy();
    }
  },
};
