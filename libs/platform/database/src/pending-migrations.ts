import { migrations } from './migrations';
import type { Sql } from './sql';

/** The migrations of this release that the database has not seen; a newer schema is fine. */
export async function pendingMigrations(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ name: string }>('select name from migration');
  const done = new Set(rows.map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !done.has(name));
}
