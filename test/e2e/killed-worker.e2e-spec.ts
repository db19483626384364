import { setTimeout as sleep } from 'node:timers/promises';
import { redisUrl as redisOfRun } from '@platform/testing';
import { CountryUnderTest } from '../support/country-under-test';
import { csvOf } from '../support/csv-of';
import type { ImportView } from '../support/platform-under-test';
import { WorkerProcess } from '../support/worker-process';

jest.setTimeout(240_000);

const DISTRICTS = ['101', '102', '201', '100', '200'];
const ITEMS_EACH = 6_000;
const ROWS = DISTRICTS.length * ITEMS_EACH;
const PERIOD = '2026-10';
/** Of the test servers' Redis; the queues of other test files live in 0. */
const REDIS_DATABASE = 5;
const PATIENCE_MS = 120_000;

type Progress = ImportView & { processedRows: number };

/** What was seen of an import whose worker was killed twice. */
interface Outcome {
  killedParsing: Progress;
  killedApplying: Progress;
  after: ImportView;
  entries: { entries: number; items: number; first: number; last: number };
  figures: { total: number; reported: number | null; received: number }[];
}

const redis = redisOfRun();
const backends: [name: string, redisUrl: string | undefined][] = [['PostgreSQL', undefined]];
if (redis !== undefined) backends.push(['Redis', redis]);
else it.skip('on Redis: there is no redis-server; apt-get install redis-server brings it', () => undefined);

/** A job of a dead worker is taken over after some 20 seconds, so the backends wait beside each other. */
const runs = new Map<string, Promise<Outcome>>();
const endings: (() => Promise<void>)[] = [];

beforeAll(() => {
  for (const [name, redisUrl] of backends) {
    const run = killTwice(redisUrl);
    run.catch(() => undefined);
    runs.set(name, run);
  }
});

afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

function itemRows<T>(row: (territory: string, item: string, index: number) => T): T[] {
  return DISTRICTS.flatMap((territory) =>
    Array.from({ length: ITEMS_EACH }, (_, index) => row(territory, `M${index}`, index)),
  );
}

/** Values 0, 25, 50 and 75 in turn. */
function report(): string {
  return csvOf(
    itemRows((territory_code, item_code, index) => ({
      territory_code,
      item_code,
      period: PERIOD,
      value: (index % 4) * 25,
      narrative: 'Жұмыс жүріп жатыр',
    })),
  );
}

async function killTwice(redisUrl: string | undefined): Promise<Outcome> {
  const country = await CountryUnderTest.open({ worker: false, redisUrl: redisUrl && ownDatabase(redisUrl) });
  endings.push(() => country.close());
  const worker = (): WorkerProcess => {
    const started = WorkerProcess.start(country.platform.environment);
    endings.push(() => started.kill());
    return started;
  };
  const first = worker();
  await country.settle();
  await country.programme('KILL');
  await country.roadMap(
    'KILL',
    itemRows((territory_code, item_code) => ({ territory_code, item_code })),
  );
  const response = await country.platform.upload(report(), { kind: 'progress', programme: 'KILL' });
  const { id } = (await response.json()) as ImportView;

  const killedParsing = await killWhen(country, first, id, ({ status, processedRows }) => {
    return status === 'parsing' && processedRows > 0;
  });
  const killedApplying = await killWhen(country, worker(), id, ({ status, acceptedRows }) => {
    return status === 'applying' && acceptedRows > 0;
  });
  const last = worker();
  const after = await Promise.race([country.platform.untilOver(id), last.ends]);
  const [entries] = await country.platform.database.query<Outcome['entries']>(
    `select count(*)::int as entries, count(distinct item_id)::int as items, max(revision)::int as last,
            min(revision)::int as first
       from progress_entry`,
  );
  const figures = [];
  for (const place of ['KZ', '101', '201']) {
    const { measures } = await country.figures('KILL', place, PERIOD);
    figures.push({
      total: measures.total,
      reported: measures.reported,
      received: measures.reporting.received,
    });
  }
  await last.kill();
  return { killedParsing, killedApplying, after, entries, figures };
}

/** Kills the worker as soon as the import is seen so far, and gives the import as it was left behind. */
async function killWhen(
  country: CountryUnderTest,
  worker: WorkerProcess,
  id: string,
  isThere: (progress: Progress) => boolean,
): Promise<Progress> {
  await Promise.race([untilSeen(country, id, isThere), worker.ends]);
  await worker.kill();
  await untilDisconnected(country);
  return country.platform.call<Progress>('GET', `/imports/${id}`);
}

async function untilSeen(
  country: CountryUnderTest,
  id: string,
  isThere: (progress: Progress) => boolean,
): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const progress = await country.platform.call<Progress>('GET', `/imports/${id}`);
    if (isThere(progress)) return;
    if (Date.now() > until) throw new Error(`The import is still ${JSON.stringify(progress)}`);
    await sleep(5);
  }
}

/** The database notices that a client is gone; until then a statement of its may still run, but never commit. */
async function untilDisconnected(country: CountryUnderTest): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const [{ open }] = await country.platform.database.query<{ open: number }>(
      `select count(*)::int as open from pg_stat_activity
        where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`,
    );
    if (open === 0) return;
    if (Date.now() > until) throw new Error(`${open} connections are still at work`);
    await sleep(50);
  }
}

function ownDatabase(redisUrl: string): string {
  const url = new URL(redisUrl);
  url.pathname = `/${REDIS_DATABASE}`;
  return url.href;
}

describe.each(backends)('an import of 50,000 rows on %s whose worker is killed', (name) => {
  let outcome: Outcome;

  it('ends all the same, after one death while it was read and another while it was applied', async () => {
    outcome = await (runs.get(name) ?? Promise.reject(new Error('It never began.')));
    expect(outcome.killedParsing.status).toBe('parsing');
    expect(outcome.killedApplying.status).toBe('applying');
    expect(outcome.killedApplying.acceptedRows).toBeGreaterThan(0);
    expect(outcome.killedApplying.acceptedRows).toBeLessThan(ROWS);
    expect(outcome.after).toMatchObject({
      ...{ status: 'applied', totalRows: ROWS, acceptedRows: ROWS, rejectedRows: 0, unchangedRows: 0 },
    });
  });

  it('has every row once', () => {
    expect(outcome.entries).toEqual({ entries: ROWS, items: ROWS, first: 1, last: 1 });
  });

  it('is in the figures of every level', () => {
    // (0 + 25 + 50 + 75) / 4 everywhere
    expect(outcome.figures).toEqual([
      { total: ROWS, reported: 37.5, received: ROWS },
      { total: ITEMS_EACH, reported: 37.5, received: ITEMS_EACH },
      { total: ITEMS_EACH, reported: 37.5, received: ITEMS_EACH },
    ]);
  });
});
