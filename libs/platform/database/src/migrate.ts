import { DataSource } from 'typeorm';

// Any constant will do; it is "uade" in ASCII.
const MIGRATION_LOCK = 0x75616465;

/**
 * Brings the schema up to date, each migration in its own transaction, and gives the names of those that ran.
 * Two processes may start at once: an advisory lock lets one migrate while the other waits and then finds
 * nothing to do. The lock belongs to a session, so the data source must not lead through a pooler
 * (`DatabaseSettings.directUrl`).
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    // A session that was lost has lost its lock too, so there is nothing to report.
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
  }
}
