import { testDatabase } from '@platform/testing';
import { migrate } from './migrate';
import { migrations } from './migrations';
import { openDataSource } from './open-data-source';

it('lets two processes migrate an empty database at once and runs every migration one time', async () => {
  const test = await testDatabase();
  await test.database.query('drop schema public cascade');
  await test.database.query('create schema public');
  const request = { url: test.url, poolSize: 2, entities: [] };
  const sources = await Promise.all([openDataSource(request), openDataSource(request)]);
  const ran = await Promise.all(sources.map(migrate));
  await Promise.all(sources.map((source) => source.destroy()));
  const names = migrations.map((migration) => migration.name);
  expect(ran.flat().sort()).toEqual([...names].sort());
  const rows = await test.database.query<{ name: string }>('select name from migration order by id');
  expect(rows.map((row) => row.name)).toEqual(names);
  await test.close();
});

it('takes every migration back, the newest first, and leaves no table of ours behind', async () => {
  const test = await testDatabase();
  for (let left = migrations.length; left > 0; left -= 1) await test.database.dataSource.undoLastMigration();
  const rows = await test.database.query(
    "select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration'",
  );
  expect(rows).toEqual([]);
  await test.close();
});
