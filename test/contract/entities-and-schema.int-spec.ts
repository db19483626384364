import { reportsEntities } from '@modules/reports';
import { ROAD_MAP_ENTITIES } from '@modules/road-maps';
import { Database, openDataSource } from '@platform/database';
import { testDatabase, type TestDatabase } from '@platform/testing';
import { sourceFiles } from '../support/source-files';

const entities = [...ROAD_MAP_ENTITIES, ...reportsEntities];

let test: TestDatabase;
let mapped: Database;

beforeAll(async () => {
  test = await testDatabase();
  mapped = new Database(await openDataSource({ url: test.url, poolSize: 2, entities }));
});

afterAll(async () => {
  await mapped.onApplicationShutdown();
  await test.close();
});

it('knows every entity of the modules', () => {
  const written = sourceFiles('libs/modules').flatMap(({ path, text }) =>
    path.endsWith('.entity.ts')
      ? [...text.matchAll(/^export (?:abstract )?class (\w+)/gm)].map(([, name]) => name)
      : [],
  );
  expect(written.length).toBeGreaterThan(0);
  expect(entities.map(({ name }) => name).sort()).toEqual(written.sort());
});

/**
 * Entities hold plain ids where the schema holds foreign keys, and comments are for people: TypeORM would drop both, and
 * nothing that it reads or writes depends on them.
 */
const NOT_OF_ENTITIES = /^ALTER TABLE "\w+" DROP CONSTRAINT "\w+_fk"$|^COMMENT ON /;

it('wants no statement to bring the migrated tables to the entities', async () => {
  const wanted = await mapped.dataSource.driver.createSchemaBuilder().log();
  const queries = wanted.upQueries.map(({ query }) => query);
  expect(queries.filter((query) => !NOT_OF_ENTITIES.test(query))).toEqual([]);
});

it('would see a column that the schema does not have', async () => {
  await mapped.query('alter table import rename column file_name to name');
  const wanted = await mapped.dataSource.driver.createSchemaBuilder().log();
  expect(wanted.upQueries.map(({ query }) => query).join('\n')).toContain('file_name');
});
