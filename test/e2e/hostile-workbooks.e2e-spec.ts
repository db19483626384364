import { readWorkbook } from '@platform/spreadsheets';
import { Readable } from 'node:stream';
import { createInflateRaw, deflateRawSync } from 'node:zlib';
import { BadInputDesk } from '../support/bad-input/bad-input-desk';
import { CountryUnderTest } from '../support/country-under-test';
import { HOSTILE_WORKBOOKS } from '../support/files/hostile-workbooks';
import { partsOf, sheetXml, workbookOf } from '../support/files/workbook-of';
import { zipOf } from '../support/files/zip-of';

jest.setTimeout(120_000);

const PROGRAMME = 'HOSTILE';
const MIB = 1024 * 1024;
const ROWS = [
  ['territory_code', 'item_code', 'period', 'value'],
  ['101', 'A', '2026-03', 5],
];
/** How much a workbook may unpack to. */
const ALLOWED = 149 * MIB;
/**
 * What reading may cost beyond what a good workbook of one row costs in the same run: so many times what it takes to
 * unpack all that is allowed and look at nothing. All of the bomb would be ten times that.
 */
const MOST_UNPACKINGS = 4;
const MOST_BYTES = 300 * MIB;
/** A busy machine may spoil one try, not each of three. */
const TRIES = 3;

interface Cost {
  /** Of this process, all its threads. */
  readonly cpuMs: number;
  readonly bytes: number;
}

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function readThrough(bytes: Buffer): Promise<void> {
  try {
    const sheet = await readWorkbook(whole(bytes), { sheet: 'progress' });
    for await (const _ of sheet.rows()) continue;
  } catch {
    // Why it is refused is looked at over HTTP; here only what it costs.
  }
}

async function unpack(packed: Buffer): Promise<void> {
  for await (const _ of Readable.from([packed]).pipe(createInflateRaw())) continue;
}

/** What a job costs, the least of some tries; memory is the most that was seen while it went on. */
async function costOf(job: () => Promise<void>): Promise<Cost> {
  const tries: Cost[] = [];
  for (let count = 0; count < TRIES; count += 1) {
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
    const cpu = process.cpuUsage();
    await job();
    const { user, system } = process.cpuUsage(cpu);
    clearInterval(watch);
    tries.push({
      cpuMs: (user + system) / 1_000,
      bytes: Math.max(most, process.memoryUsage.rss()) - before,
    });
  }
  const least = (of: keyof Cost) => Math.min(...tries.map((one) => one[of]));
  return { cpuMs: least('cpuMs'), bytes: least('bytes') };
}

describe('reading a hostile workbook', () => {
  let good: Cost;
  let unpacking: Cost;

  beforeAll(async () => {
    const packed = deflateRawSync(Buffer.alloc(ALLOWED, ' '));
    unpacking = await costOf(() => unpack(packed));
    const workbook = workbookOf(ROWS);
    good = await costOf(() => readThrough(workbook));
  });

  it.each(HOSTILE_WORKBOOKS.map((one) => [one.what, one] as const))(
    'costs what unpacking costs, and less than 300 MB: %s',
    async (_what, { make }) => {
      const bytes = make();
      expect(bytes.length).toBeLessThan(10 * MIB);
      const cost = await costOf(() => readThrough(bytes));
      expect(cost.cpuMs - good.cpuMs).toBeLessThan(MOST_UNPACKINGS * unpacking.cpuMs);
      expect(cost.bytes).toBeLessThan(MOST_BYTES);
    },
  );
});

describe('a hostile workbook that is sent', () => {
  let country: CountryUnderTest;
  let desk: BadInputDesk;

  beforeAll(async () => {
    country = await CountryUnderTest.open();
    desk = new BadInputDesk(country.platform);
    await country.programme(PROGRAMME);
    await country.roadMap(PROGRAMME, [{ territory_code: '101', item_code: 'A' }]);
  });

  afterAll(async () => {
    await country.platform.untilFolded();
    await country.close();
  });

  const sent = (content: Buffer) =>
    desk.sent({ content, fileName: 'report.xlsx' }, { kind: 'progress', programme: PROGRAMME });

  it.each(HOSTILE_WORKBOOKS.map((one) => [one.what, one.code, one] as const))(
    '%s is %s',
    async (_what, code, { make, params }) => {
      const view = await sent(make());
      expect(view).toMatchObject({ status: 'rejected', acceptedRows: 0 });
      expect(await desk.findings(view.id)).toEqual([
        { code, severity: 'error', row: null, column: null, params },
      ]);
      const stored = await country.platform.database.query('select from progress_entry');
      expect(stored).toEqual([]);
    },
  );

  it('is one row all the same where only its dimension is a lie', async () => {
    const lie = sheetXml(ROWS).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
    expect(await sent(zipOf(partsOf(lie)))).toMatchObject({
      status: 'applied',
      totalRows: 1,
      acceptedRows: 1,
    });
  });
});
