import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CheckImports, reportsJobs } from '@modules/reports';
import { JobQueue } from '@platform/queue';
import { CountryUnderTest } from '../support/country-under-test';
import { csvOf } from '../support/csv-of';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '../..');
const REGISTER = join(ROOT, 'libs/platform/queue/src/testing/register-typescript.cjs');
const PATIENCE_MS = 20_000;

interface EventView {
  id: number;
  actorId: string | null;
  action: string;
  subjectKind: string | null;
  subjectId: string | null;
  territory: string | null;
  programme: string | null;
  requestId: string | null;
  job: string | null;
  after: Record<string, unknown> | null;
  outcome: string;
  seq: number | null;
}

interface ReportView {
  isIntact: boolean;
  checked: number;
  waiting: number;
  head: { seq: number; hash: string };
  faults: { kind: string; eventId: number | null }[];
}

let country: CountryUnderTest;
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'uade-audit-'));
  country = await CountryUnderTest.open();
  await country.programme('P');
  await country.roadMap('P', [
    { territory_code: '101', item_code: 'A' },
    { territory_code: '102', item_code: 'A' },
    { territory_code: '201', item_code: 'A' },
  ]);
});

afterAll(async () => {
  await country.close();
  rmSync(directory, { recursive: true, force: true });
});

function events(filter: Record<string, string> = {}): Promise<EventView[]> {
  return country.list<EventView>('/audit', filter);
}

/** The one event of an action, once it is there: refusals and downloads are recorded beside their requests. */
async function event(filter: Record<string, string>): Promise<EventView> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const [found] = await events(filter);
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`There is no event ${JSON.stringify(filter)}`);
    await sleep(50);
  }
}

/** Waits until everything is sealed, and checks the chain. */
async function check(): Promise<ReportView> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const report = await country.platform.call<ReportView>('GET', '/audit/check');
    if (report.waiting === 0 || Date.now() > until) return report;
    await sleep(100);
  }
}

describe('what people do', () => {
  it('leaves one event for an import, with its counts and the digest of its rows', async () => {
    const { id } = await country.report('P', [
      { territory_code: '101', item_code: 'A', period: '2026-02', value: 20 },
      { territory_code: '102', item_code: 'A', period: '2026-02', value: 30 },
    ]);
    const told = await events({ subject: `import:${id}` });
    expect(told.map(({ action }) => action)).toEqual(['import.applied', 'import.received']);
    const [applied, received] = told;
    expect(applied).toMatchObject({ actorId: 'bootstrap', programme: 'P', territory: null, outcome: 'done' });
    expect(applied.after).toMatchObject({ kind: 'progress', totalRows: 2, acceptedRows: 2, digestedRows: 2 });
    const rows = await country.platform.database.query<{ text: string }>(
      `select format('(%s,%s,%s,%s,,,,,,)', item_id, period_ord, revision, value) as text from progress_entry
        where import_id = $1 order by item_id`,
      [id],
    );
    const hash = createHash('sha256');
    for (const { text } of rows) hash.update(createHash('sha256').update(text).digest());
    expect(applied.after).toMatchObject({ digest: hash.digest('hex') });
    expect(applied.job).toMatch(/^reports\.apply\.v1 /);
    expect(received.job).toBeNull();
  });

  it('carries the id of the request through the outbox and two jobs', async () => {
    const file = csvOf([{ territory_code: '201', item_code: 'A', period: '2026-02', value: 40 }]);
    const form = new FormData();
    form.set('kind', 'progress');
    form.set('programme', 'P');
    form.set('file', new Blob([file]), 'a.csv');
    const response = await country.platform.send('POST', '/imports', form, {
      'x-request-id': 'walk-of-one-request',
    });
    const { id } = (await response.json()) as { id: string };
    await country.platform.untilOver(id);
    const actions = (await events({ request: 'walk-of-one-request' })).map(({ action }) => action);
    expect(actions).toEqual(['import.applied', 'import.received']);
  });

  it('leaves an event for an entry and one for a review of several', async () => {
    await country.platform.call('POST', '/entries', {
      ...{ programme: 'P', territory: '101', itemCode: 'A', period: '2026-03', value: 50 },
    });
    await country.platform.untilFolded();
    const submitted = await event({ action: 'entry.submitted' });
    expect(submitted).toMatchObject({
      territory: '101',
      programme: 'P',
      after: { period: '2026-03', value: '50' },
    });
    const count = await country.accept('P', { territory: '100' });
    const reviewed = await event({ action: 'entries.reviewed' });
    // 101 and 102 lie in the north.
    expect(reviewed).toMatchObject({ subjectId: 'several', territory: '100', programme: 'P' });
    expect(reviewed.after).toMatchObject({ decision: 'accept', entries: { count } });
  });

  it('leaves events for a change asked for and decided, and for a verification', async () => {
    const { id } = await country.item('P', '101', 'A', '2026-03');
    const act = { number: '7', date: '2026-03-15', title: 'Order' };
    await country.change(id, { kind: 'postpone', deadline: '2027-01-31', act });
    await country.verify(id, { date: '2026-03-20', result: 'confirmed', value: 50 });
    expect((await events({ action: 'change.' })).map(({ action }) => action)).toEqual([
      'change.decided',
      'change.requested',
    ]);
    expect(await event({ action: 'change.decided' })).toMatchObject({
      ...{ territory: '101', programme: 'P', after: { item: id, decision: 'approved' } },
    });
    expect(await event({ action: 'verification.recorded' })).toMatchObject({
      territory: '101',
      programme: 'P',
    });
  });

  it('tells all that was done about one measure, and nothing about another of the same files', async () => {
    const { id } = await country.item('P', '101', 'A', '2026-03');
    expect((await events({ subject: `item:${id}` })).map(({ action }) => action)).toEqual([
      'verification.recorded',
      'change.decided',
      'change.requested',
      'entries.reviewed',
      'entry.submitted',
      // The report for February, and the file with the road maps.
      ...['import.applied', 'import.received', 'import.applied', 'import.received'],
    ]);
    const neighbour = await country.item('P', '102', 'A', '2026-03');
    expect((await events({ subject: `item:${neighbour.id}` })).map(({ action }) => action)).toEqual([
      'entries.reviewed',
      ...['import.applied', 'import.received', 'import.applied', 'import.received'],
    ]);
    expect(await events({ subject: 'item:999999999' })).toEqual([]);
  });

  it('leaves an event for a refusal, and for five of a flood', async () => {
    for (let n = 0; n < 12; n += 1) {
      const response = await country.platform.send('GET', '/programmes', undefined, {
        authorization: 'Bearer of-nothing',
      });
      expect(response.status).toBe(401);
    }
    const refused = await event({ action: 'request.refused' });
    expect(refused).toMatchObject({ actorId: null, outcome: 'refused' });
    expect(refused.after).toMatchObject({ code: 'REQUEST.UNAUTHENTICATED', route: 'GET /api/v1/programmes' });
    await sleep(200);
    expect(await events({ outcome: 'refused' })).toHaveLength(5);
  });

  it('leaves no event for somebody who is merely not signed in', async () => {
    const before = (await events()).length;
    const response = await fetch(`${country.platform.address}/api/v1/session`);
    expect(response.status).toBe(401);
    await sleep(200);
    expect(await events()).toHaveLength(before);
  });

  it('leaves an event for a file that was taken out', async () => {
    const [applied] = await events({ action: 'import.applied' });
    const response = await country.platform.send('GET', `/imports/${applied.subjectId}/findings?format=csv`);
    expect(response.status).toBe(200);
    await response.text();
    const told = await event({ action: 'file.downloaded' });
    expect(told).toMatchObject({ actorId: 'bootstrap', outcome: 'done', after: { id: applied.subjectId } });
  });
});

describe('the list', () => {
  it('narrows by place, time and actor, and goes on from page to page', async () => {
    const north = await events({ territory: '100' });
    expect(new Set(north.map(({ territory }) => territory))).toEqual(new Set(['100', '101']));
    expect(await events({ actor: 'nobody' })).toEqual([]);
    expect(await events({ to: '2020-01-01' })).toEqual([]);
    const all = await events();
    const today = new Date().toISOString().slice(0, 10);
    expect(await events({ from: today, to: today })).toHaveLength(all.length);
    const page = await country.platform.call<{ items: EventView[]; nextCursor: string }>(
      'GET',
      '/audit?limit=2',
    );
    const next = await country.platform.call<{ items: EventView[] }>(
      'GET',
      `/audit?limit=2&cursor=${page.nextCursor}`,
    );
    expect([...page.items, ...next.items].map(({ id }) => id)).toEqual(all.slice(0, 4).map(({ id }) => id));
  });
});

describe('an auditor of one place', () => {
  const tokens: string[] = [];
  let liaison: string;

  async function person(name: string, grants: object[]): Promise<string> {
    const { id } = await country.platform.call<{ id: string }>('POST', '/users', {
      ...{ email: `${name}@example.org`, name: `Invented ${name}`, grants },
    });
    const { token } = await country.platform.call<{ token: string }>('POST', `/users/${id}/tokens`, {
      name: 'test',
    });
    tokens.push(token);
    return id;
  }

  function as(token: string, method: string, path: string, body?: unknown): Promise<Response> {
    return country.platform.send(method, path, body, { authorization: `Bearer ${token}` });
  }

  beforeAll(async () => {
    await person('north', [{ role: 'auditor', territory: '100' }]);
    await person('country', [{ role: 'auditor', territory: 'KZ' }]);
    liaison = await person('liaison', [{ role: 'liaison', territory: '201', programme: 'P' }]);
  });

  it('sees what was done there and below, and nothing of other places or of the whole system', async () => {
    const [north] = tokens;
    const { items } = (await (await as(north, 'GET', '/audit?limit=500')).json()) as { items: EventView[] };
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items.map(({ territory }) => territory))).toEqual(new Set(['100', '101']));
    const elsewhere = await country.item('P', '201', 'A', '2026-02');
    const subject = `subject=item:${elsewhere.id}`;
    for (const filter of ['territory=201', 'action=session.', 'subject=account', subject]) {
      expect(await (await as(north, 'GET', `/audit?${filter}`)).json()).toEqual({
        items: [],
        nextCursor: null,
      });
    }
  });

  it('may neither check nor export the trail of the whole system, nor look at its queues', async () => {
    const [north, whole, reporter] = tokens;
    const statuses: Record<string, number[]> = {};
    for (const path of ['/audit/check', '/audit/export', '/operations/queues']) {
      statuses[path] = [];
      for (const token of [north, whole, reporter]) {
        const response = await as(token, 'GET', path);
        await response.text();
        statuses[path].push(response.status);
      }
    }
    expect(statuses).toEqual({
      '/audit/check': [403, 200, 403],
      '/audit/export': [403, 200, 403],
      '/operations/queues': [403, 200, 403],
    });
    const retry = '/operations/queues/reports.parse.v1/jobs/1/retry';
    expect((await as(whole, 'POST', retry)).status).toBe(403);
  });

  it('finds the account in the trail and nothing of the person, who can be erased without breaking it', async () => {
    const [, , reporter] = tokens;
    const entry = { programme: 'P', territory: '201', itemCode: 'A', period: '2026-03', value: 45 };
    const submitted = await as(reporter, 'POST', '/entries', entry);
    expect(submitted.status).toBe(201);
    const acts = await events({ actor: liaison });
    expect(acts.map(({ action }) => action)).toContain('entry.submitted');
    const erased = await country.platform.send('POST', `/users/${liaison}/erase`);
    expect(erased.status).toBeLessThan(300);
    const [{ found }] = await country.platform.database.query<{ found: number }>(
      `select count(*)::int as found from audit_event e where e::text ~* 'example.org|invented'`,
    );
    expect(found).toBe(0);
    expect(await check()).toMatchObject({ isIntact: true });
    expect((await events({ actor: liaison })).map(({ action }) => action)).toEqual(
      acts.map(({ action }) => action),
    );
  });
});

describe('the chain', () => {
  it('is whole after all this', async () => {
    const report = await check();
    expect(report).toMatchObject({ isIntact: true, waiting: 0, faults: [] });
    expect(report.checked).toBe((await events()).length);
  });

  it('is verified from an export, offline, by the command', async () => {
    const { head } = await check();
    const { pem } = await country.platform.call<{ pem: string }>('GET', '/audit/key');
    const text = await (await country.platform.send('GET', '/audit/export')).text();
    const [file, key] = [join(directory, 'audit.ndjson'), join(directory, 'key.pem')];
    writeFileSync(key, pem);
    writeFileSync(file, text);
    const sound = await verifyChain(['--key', key, '--expect', `${head.seq}:${head.hash}`, file]);
    expect(sound).toMatchObject({ code: 0, output: expect.stringContaining('Nothing is wrong') as string });
    writeFileSync(file, text.replace('"change.decided"', '"change.rejected"'));
    const forged = await verifyChain(['--key', key, file]);
    expect(forged.code).toBe(1);
    expect(forged.output).toMatch(
      /changed: an event is not what was sealed \(seal \d+, event \d+\) .*"action"/,
    );
  });

  it('shows an entry of the ledger that was edited by hand: its import is not what was applied', async () => {
    const { database } = country.platform;
    const imports = new CheckImports(database);
    expect(await imports.run()).toEqual({ checked: 2, altered: [] });
    await database.transaction(async (tx) => {
      await tx.query('set local session_replication_role = replica');
      await tx.query(
        'update progress_entry set value = value + 1 where import_id is not null and value = 30',
      );
    });
    const [first] = (await events({ action: 'import.applied' })).filter(
      ({ after }) => after?.['digestedRows'] === 2,
    );
    const { altered } = await imports.run();
    expect(altered).toContainEqual({ id: first.subjectId, recordedRows: 2, foundRows: 2 });
    expect(altered).toHaveLength(1);
    await database.transaction(async (tx) => {
      await tx.query('set local session_replication_role = replica');
      await tx.query(
        'update progress_entry set value = value - 1 where import_id is not null and value = 31',
      );
    });
  });

  it('names a row that was edited by hand', async () => {
    const [decided] = await events({ action: 'change.decided' });
    await country.platform.database.transaction(async (tx) => {
      await tx.query('set local session_replication_role = replica');
      await tx.query(`update audit_event set actor_id = 'somebody' where id = $1`, [decided.id]);
    });
    const { isIntact, faults } = await check();
    expect(isIntact).toBe(false);
    expect(faults).toMatchObject([{ kind: 'changed', eventId: decided.id, detail: { fields: ['actorId'] } }]);
  });
});

describe('operations', () => {
  it('shows a job that failed and lets it be tried again', async () => {
    const queue = country.platform.api.get(JobQueue, { strict: false });
    const [parse] = reportsJobs;
    await queue.add(parse, { importId: 'no id at all' });
    const failed = await untilFailed(1);
    expect(failed.message).toContain('importId');
    const path = `/operations/queues/${parse.name}/jobs/${failed.id}/retry`;
    expect((await country.platform.send('POST', path)).status).toBe(204);
    expect(await event({ action: 'job.retried' })).toMatchObject({ subjectId: `${parse.name} ${failed.id}` });
    await untilFailed(1);
    const codes = [];
    for (const other of [
      '/operations/queues/none.of.v1/jobs/1/retry',
      `/operations/queues/${parse.name}/jobs/0/retry`,
    ]) {
      codes.push(((await (await country.platform.send('POST', other)).json()) as { code: string }).code);
    }
    expect(codes).toEqual(['OPERATIONS.QUEUE_UNKNOWN', 'OPERATIONS.JOB_UNKNOWN']);
  });

  it('tells Prometheus of queues, rows, folds and seals', async () => {
    const response = await country.platform.send('GET', '/../../internal/prometheus');
    const text = await response.text();
    expect(text).toContain('uade_queue_jobs{queue="reports.parse.v1",state="failed"} 1');
    expect(text).toContain('uade_queue_oldest_seconds{queue="metrics.fold.v1"} 0');
    expect(text).toMatch(/uade_import_rows_total\{outcome="accepted"\} [1-9]/);
    expect(text).toContain('uade_fold_lag_seconds{programme="P"} 0');
    expect(text).toMatch(/uade_audit_sealer_lag_seconds \d/);
    expect(text).toMatch(/uade_outbox_oldest_seconds \d/);
    expect(text).toMatch(
      /uade_http_request_seconds_count\{method="POST",route="\/api\/v1\/imports",status="202"\} \d/,
    );
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('is ready only while the schema is the one it knows', async () => {
    const ready = () => fetch(`${country.platform.address}/health/ready`);
    expect((await ready()).status).toBe(200);
    const { database } = country.platform;
    await database.query(`update migration set name = 'x' || name where name like 'Audit%'`);
    const response = await ready();
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'UNAVAILABLE', params: { part: 'migrations' } });
    await database.query(`update migration set name = substr(name, 2) where name like 'xAudit%'`);
    expect((await ready()).status).toBe(200);
  });
});

interface FailedView {
  id: string;
  message: string;
}

async function untilFailed(count: number): Promise<FailedView> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const queues = await country.platform.call<
      { name: string; failed: number; lastFailures: FailedView[] }[]
    >('GET', '/operations/queues');
    const queue = queues.find(({ name }) => name === 'reports.parse.v1');
    if (queue?.failed === count) return queue.lastFailures[0];
    if (Date.now() > until) throw new Error(`No failure in ${JSON.stringify(queues)}`);
    await sleep(50);
  }
}

/** The command in a process of its own, without any database in its environment. */
async function verifyChain(args: string[]): Promise<{ code: number; output: string }> {
  const main = join(ROOT, 'apps/cli/src/main.ts');
  const { DATABASE_URL: _url, ...environment } = process.env;
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['-r', REGISTER, main, 'verify-chain', ...args],
      { cwd: ROOT, env: environment },
    );
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, output: stdout };
  }
}
