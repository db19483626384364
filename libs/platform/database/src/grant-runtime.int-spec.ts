import { testDatabase, type TestDatabase } from '@platform/testing';
import { Client } from 'pg';
import { grantRuntime } from './grant-runtime';

const DENIED = { code: '42501' };

let test: TestDatabase;
let runtime: Client;

beforeAll(async () => {
  test = await testDatabase();
  runtime = new Client({ connectionString: test.runtimeUrl });
  await runtime.connect();
});

afterAll(async () => {
  await runtime.end();
  await test.close();
});

interface TableRights {
  name: string;
  rights: string;
}

/** What the account may do to each table: select, insert, update, delete, truncate; `u` for some columns only. */
async function rights(): Promise<Map<string, string>> {
  const rows = await test.database.query<TableRights>(
    `select c.relname as name, concat(
        case when has_table_privilege($1, c.oid, 'select') then 'S' end,
        case when has_table_privilege($1, c.oid, 'insert') then 'I' end,
        case when has_table_privilege($1, c.oid, 'update') then 'U'
             when has_any_column_privilege($1, c.oid, 'update') then 'u' end,
        case when has_table_privilege($1, c.oid, 'delete') then 'D' end,
        case when has_table_privilege($1, c.oid, 'truncate') then 'T' end,
        case when has_table_privilege($1, c.oid, 'references') then 'R' end,
        case when has_table_privilege($1, c.oid, 'trigger') then 'G' end) as rights
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
    [test.runtimeAccount],
  );
  return new Map(rows.map((row) => [row.name, row.rights]));
}

it('gives the running processes rows, and neither tables nor what they hold all at once', async () => {
  const found = await rights();
  expect(found.size).toBeGreaterThan(50);
  const odd = [...found].filter(([, each]) => !['SIUD', 'SI', 'SIu', 'S'].includes(each));
  expect(odd).toEqual([]);
  expect([...found].filter(([, each]) => each === 'S')).toEqual([['migration', 'S']]);
});

it('lets them only add to what is never changed, stamps apart', async () => {
  const found = await rights();
  const kept = ['audit_event', 'audit_seal', 'verification', 'evidence', 'promise_verdict', 'entry_comment'];
  const frozen = ['edition', 'edition_figures', 'period_step', 'period_extension', 'item_edit'];
  for (const table of [...kept, ...frozen]) expect([table, found.get(table)]).toEqual([table, 'SI']);
  const stamped = [...found].filter(([, each]) => each === 'SIu').map(([table]) => table);
  expect(stamped.sort()).toEqual(['audit_root', 'note', 'progress_entry']);
});

it('keeps from them every table that a trigger keeps', async () => {
  const found = await rights();
  const triggers = await test.database.query<{ name: string }>(
    `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
       join pg_proc p on p.oid = t.tgfoid where p.proname like 'keep\\_%'`,
  );
  expect(triggers.length).toBeGreaterThan(8);
  expect(triggers.filter(({ name }) => /[UDT]/.test(found.get(name) ?? ''))).toEqual([]);
});

it.each([
  ['make a table', 'create table mine (id integer)'],
  ['make a function', 'create function mine() returns integer language sql as $$ select 1 $$'],
  ['drop a table', 'drop table audit_event'],
  ['alter a table', 'alter table progress_entry add column mine text'],
  ['switch the triggers off', 'alter table progress_entry disable trigger all'],
  ['act as a replica, for which triggers are silent', 'set session_replication_role = replica'],
  ['empty a table', 'truncate dirty'],
  ['change an event', `update audit_event set action = 'nothing.done'`],
  ['remove an event', 'delete from audit_event'],
  ['change what was reported', 'update progress_entry set value = 1'],
  ['remove what was reported', 'delete from progress_entry'],
  ['forge which migrations ran', `insert into migration (timestamp, name) values (1, 'x')`],
  ['read the passwords of the server', 'select rolpassword from pg_authid'],
  ['read files of the server', `select pg_read_file('/etc/hostname')`],
  ['run programs of the server', `copy dirty from program 'id'`],
])('does not let them %s', async (_what, statement) => {
  await expect(runtime.query(statement)).rejects.toMatchObject(DENIED);
});

it('lets them write stamps, keep tables of their own for a while, and have plans counted', async () => {
  await runtime.query('update progress_entry set decided_by = null where false');
  await runtime.query('create temporary table for_now (id integer)');
  await runtime.query('analyze for_now');
  await runtime.query('select analyze_plans()');
  const [{ counted }] = await test.database.query<{ counted: boolean }>(
    `select last_analyze > now() - interval '1 minute' as counted from pg_stat_user_tables where relname = 'item'`,
  );
  expect(counted).toBe(true);
});

it('takes away what was granted by hand, and can be said again', async () => {
  await test.database.query(`grant truncate, update on audit_event to ${test.runtimeAccount}`);
  expect((await rights()).get('audit_event')).toBe('SIUT');
  const before = await rights();
  const request = { account: test.runtimeAccount, schema: 'public', appendOnly: ['audit_event'] };
  await grantRuntime(test.database.dataSource, request);
  expect((await rights()).get('audit_event')).toBe('SI');
  expect((await rights()).size).toBe(before.size);
});

it('refuses an account that has more by another way', async () => {
  const account = `${test.runtimeAccount}_${Date.now().toString(36)}`;
  await test.database.query(`create role ${account} superuser`);
  const grant = grantRuntime(test.database.dataSource, { account, schema: 'public' });
  await expect(grant).rejects.toThrow(/may do more than read and write rows: isSuperuser/);
  await test.database.query(`drop owned by ${account}`);
  await test.database.query(`drop role ${account}`);
});
