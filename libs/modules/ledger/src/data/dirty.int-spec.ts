import { testDatabase, type TestDatabase } from '@platform/testing';
import { DirtyRepository } from './dirty.repository';

const FILE = '00000000-0000-7000-8000-000000000001';
const dirty = new DirtyRepository();

describe('programmes to fold', () => {
  let own: TestDatabase;

  beforeAll(async () => {
    own = await testDatabase();
    await own.database.query(
      `insert into stored_file (id, name, media_type) values ($1, 'a.csv', 'text/csv')`,
      [FILE],
    );
    await own.database.query(
      `insert into programme (id, code, party, title, starts_on, ends_on, reporting, rule_version) overriding system value
       select n, 'P' || n, 'Party', '{"en": "Programme"}', '2026-01-01', '2026-12-31', 'month', 'v1' from generate_series(1, 2) n`,
    );
  });

  afterAll(() => own.close());

  beforeEach(() => own.database.query('truncate dirty, fold_run, import cascade'));

  const mark = (programmeId: number, secondsAgo = 0): Promise<unknown> =>
    own.database.query(
      `insert into dirty (programme_id, road_map_id, from_ord, marked_at) values ($1, 1, 0, now() - $2 * interval '1 second')`,
      [programmeId, secondsAgo],
    );

  const importOf = (programmeId: number, status: string, secondsAgo = 0, mode = 'apply'): Promise<unknown> =>
    own.database.query(
      `insert into import (id, kind, programme_id, mode, on_error, status, file_id, file_name, sha256, received_by, received_at,
                           applied_at, updated_at)
       values (gen_random_uuid(), 'progress', $1, $4, 'skip', $2, $5, 'a.csv', 'hash', 'somebody', now(),
               case when $2 = 'applied' then now() end, now() - $3 * interval '1 second')`,
      [programmeId, status, secondsAgo, mode, FILE],
    );

  it('names a programme that has marks, and one whose applied import changed nothing', async () => {
    await mark(1);
    await importOf(2, 'applied');

    expect(await dirty.programmesToFold(own.database)).toEqual([1, 2]);
    expect(await dirty.programmesToFold(own.database, 2)).toEqual([2]);
  });

  it('waits while an import of the same programme is moving', async () => {
    await mark(1, 5);
    await mark(2, 5);
    await importOf(1, 'applying', 2);

    expect(await dirty.programmesToFold(own.database)).toEqual([2]);
    expect(await dirty.programmesToFold(own.database, 1)).toEqual([]);
  });

  it('waits for half a minute at most', async () => {
    await mark(1, 31);
    await importOf(1, 'parsing');

    expect(await dirty.programmesToFold(own.database)).toEqual([1]);
  });

  it('waits longer where the last fold took long', async () => {
    await mark(1, 31);
    await importOf(1, 'parsing');
    await own.database.query(
      `insert into fold_run (programme_id, kind, started_at, finished_at, road_maps)
       values (1, 'fold', now() - interval '60 seconds', now() - interval '40 seconds', 1)`,
    );

    expect(await dirty.programmesToFold(own.database)).toEqual([]);

    await mark(1, 41);
    expect(await dirty.programmesToFold(own.database)).toEqual([1]);
  });

  it('does not wait for an import that stands still, and not for a preview', async () => {
    await mark(1);
    await mark(2);
    await importOf(1, 'applying', 11);
    await importOf(2, 'validating', 0, 'preview');

    expect(await dirty.programmesToFold(own.database)).toEqual([1, 2]);
  });
});
