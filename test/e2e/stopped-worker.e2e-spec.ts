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
/** Of the test servers' Redis; other test files keep to theirs. */
const REDIS_DATABASE = 6;
const PATIENCE_MS = 120_000;
/** A batch, and what ends a process; far below the 20 s after which a job would be taken for that of a dead worker. */
const SOON_MS = 15_000;

type Progress = ImportView & { processedRows: number };

const redis = redisOfRun();
const backends: [name: string, redisUrl: string | undefined][] = [['PostgreSQL', undefined]];
if (redis !== undefined) backends.push(['Redis', ownDatabase(redis)]);
else it.skip('on Redis: there is no redis-server; apt-get install redis-server brings it', () => undefined);

function ownDatabase(redisUrl: string): string {
  const url = new URL(redisUrl);
  url.pathname = `/${REDIS_DATABASE}`;
  return url.href;
}

function itemRows<T>(row: (territory: string, item: string, index: number) => T): T[] {
  return DISTRICTS.flatMap((territory) =>
    Array.from({ length: ITEMS_EACH }, (_, index) => row(territory, `M${index}`, index)),
  );
}

describe.each(backends)(
  'workers that are asked to stop in the middle of an import, on %s',
  (_name, redisUrl) => {
    let country: CountryUnderTest;
    const workers: WorkerProcess[] = [];

    beforeAll(async () => {
      country = await CountryUnderTest.open({ worker: false, redisUrl });
      start();
      await country.settle();
      await country.programme('STOP');
      await country.roadMap(
        'STOP',
        itemRows((territory_code, item_code) => ({ territory_code, item_code })),
      );
    });

    afterAll(async () => {
      for (const worker of workers) await worker.kill();
      await country.close();
    });

    function start(): WorkerProcess {
      const worker = WorkerProcess.start(country.platform.environment);
      workers.push(worker);
      return worker;
    }

    async function untilSeen(id: string, isThere: (progress: Progress) => boolean): Promise<Progress> {
      for (const until = Date.now() + PATIENCE_MS; ;) {
        const progress = await country.platform.call<Progress>('GET', `/imports/${id}`);
        if (isThere(progress)) return progress;
        if (Date.now() > until) throw new Error(`The import is still ${JSON.stringify(progress)}`);
        await sleep(5);
      }
    }

    async function stopSoon(worker: WorkerProcess): Promise<void> {
      const began = Date.now();
      expect(await worker.stop()).toEqual({ code: null, signal: 'SIGTERM' });
      expect(Date.now() - began).toBeLessThan(SOON_MS);
    }

    it('finish their batch, give the job back at once, and lose nothing', async () => {
      const report = csvOf(
        itemRows((territory_code, item_code, index) => ({
          ...{ territory_code, item_code, period: PERIOD, value: (index % 4) * 25 },
        })),
      );
      const response = await country.platform.upload(report, { kind: 'progress', programme: 'STOP' });
      const { id } = (await response.json()) as ImportView;

      await untilSeen(id, ({ status }) => status === 'parsing');
      await stopSoon(workers[0]);
      const stopped = await country.platform.call<Progress>('GET', `/imports/${id}`);
      expect(['uploaded', 'parsing', 'validating', 'applying']).toContain(stopped.status);

      // Two start in the middle of the import, and one of them is stopped while it is applied.
      const [second] = [start(), start()];
      const applying = await untilSeen(
        id,
        ({ status, acceptedRows }) => status === 'applying' && acceptedRows > 0,
      );
      expect(applying.acceptedRows).toBeLessThan(ROWS);
      await stopSoon(second);
      const after = await country.platform.untilOver(id);
      expect(after).toMatchObject({
        ...{ status: 'applied', totalRows: ROWS, acceptedRows: ROWS, rejectedRows: 0, unchangedRows: 0 },
      });
      const [entries] = await country.platform.database.query(
        `select count(*)::int as entries, count(distinct item_id)::int as items, max(revision)::int as last
         from progress_entry`,
      );
      expect(entries).toEqual({ entries: ROWS, items: ROWS, last: 1 });
      const { measures } = await country.figures('STOP', 'KZ', PERIOD);
      // (0 + 25 + 50 + 75) / 4
      expect(measures).toMatchObject({ total: ROWS, reported: 37.5 });
    });

    it('leave one event of it in a trail that is whole', async () => {
      const told = await country.list<{ action: string }>('/audit', { action: 'import.applied' });
      // Territories, the programme, the road map and the report.
      expect(told).toHaveLength(4);
      const check = () =>
        country.platform.call<{ isIntact: boolean; waiting: number }>('GET', '/audit/check');
      for (const until = Date.now() + PATIENCE_MS; (await check()).waiting > 0; await sleep(100)) {
        if (Date.now() > until) throw new Error('Events are not sealed.');
      }
      expect(await check()).toMatchObject({ isIntact: true });
    });
  },
);
