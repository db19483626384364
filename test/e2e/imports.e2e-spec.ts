import { MarkedMethods } from '@platform/queue';
import { csvOf } from '../support/csv-of';
import { onEachQueue } from '../support/on-each-queue';
import { CountryUnderTest, type Cells, type FiguresView, type ItemView } from '../support/country-under-test';
import type { ImportView } from '../support/platform-under-test';

jest.setTimeout(120_000);

const COUNTRY = 'KZ';
const NORTH = '100';
const WEST = '101';
const EAST = '102';
const NOW = '2026-10';
const PLACES = [COUNTRY, NORTH, WEST, EAST];

type Change = { row: number; itemCode: string; change: string; before: { value: number } | null };
type Finding = {
  code: string;
  severity: string;
  row: number;
  column: string;
  params: Record<string, unknown>;
};

let country: CountryUnderTest;

function codes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `M${String(index + 1).padStart(3, '0')}`);
}

/** Measures in stages of a district, with a programme of their own. */
async function begin(programme: string, items: readonly string[], territory = WEST): Promise<void> {
  await country.programme(programme);
  await country.roadMap(
    programme,
    items.map((item_code) => ({ territory_code: territory, item_code })),
  );
}

function row(item_code: string, value: number | string, more: Cells = {}): Cells {
  return { territory_code: WEST, item_code, period: NOW, value, ...more };
}

async function upload(
  programme: string,
  rows: readonly Cells[],
  options: { mode?: 'preview' | 'apply'; onError?: 'skip' | 'reject' } = {},
): Promise<{ http: number; view: ImportView }> {
  const response = await country.platform.upload(csvOf(rows), { kind: 'progress', programme, ...options });
  const { id } = (await response.json()) as ImportView;
  return { http: response.status, view: await country.platform.untilOver(id) };
}

/** The figures of all places, apart from where and when. */
async function figuresOf(programme: string, period = NOW): Promise<object[]> {
  const all = await Promise.all(PLACES.map((place) => country.figures(programme, place, period)));
  return all.map(({ computedAt: _computedAt, programme: _programme, ...rest }) => rest);
}

async function revisionsOf(programme: string): Promise<number[]> {
  return (await country.entries({ programme })).map(({ revision }) => revision);
}

function totals({ totalRows, acceptedRows, rejectedRows, unchangedRows }: ImportView): number[] {
  return [totalRows, acceptedRows, rejectedRows, unchangedRows];
}

onEachQueue((redisUrl) => {
  beforeAll(async () => {
    country = await CountryUnderTest.open({ redisUrl });
  });

  afterAll(() => country.close());

  describe('the same file again', () => {
    const rows = codes(10).map((code, index) => row(code, index * 10));

    beforeAll(() => begin('TWICE', codes(10)));

    it('is answered by the first import, and changes nothing', async () => {
      const first = await upload('TWICE', rows);
      expect(first.http).toBe(202);
      expect(totals(first.view)).toEqual([10, 10, 0, 0]);
      const before = await figuresOf('TWICE');
      const second = await upload('TWICE', rows);
      expect([second.http, second.view.id]).toEqual([200, first.view.id]);
      expect(await figuresOf('TWICE')).toEqual(before);
      expect(await revisionsOf('TWICE')).toEqual(Array(10).fill(1));
      // (0 + 10 + … + 90) / 10
      expect((await country.figures('TWICE', WEST, NOW)).measures.reported).toBe(45);
    });

    it('is found unchanged row by row with its rows and columns in another order', async () => {
      const before = await figuresOf('TWICE');
      const turned = [...rows].reverse().map((cells) => Object.fromEntries(Object.entries(cells).reverse()));
      const { http, view } = await upload('TWICE', turned);
      expect(http).toBe(202);
      expect(totals(view)).toEqual([10, 0, 0, 10]);
      expect(await figuresOf('TWICE')).toEqual(before);
      expect(await revisionsOf('TWICE')).toEqual(Array(10).fill(1));
    });

    it('is one import when it comes twice at once', async () => {
      const other = rows.map((cells) => ({ ...cells, value: 7, narrative: 'Recounted' }));
      const [left, right] = await Promise.all([upload('TWICE', other), upload('TWICE', other)]);
      expect(left.view.id).toBe(right.view.id);
      expect([left.http, right.http].sort()).toEqual([200, 202]);
      expect((await revisionsOf('TWICE')).sort()).toEqual([...Array(10).fill(1), ...Array(10).fill(2)]);
    });
  });

  it('takes two overlapping files at once like one file: no entry twice, figures identical', async () => {
    const items = codes(100);
    const value = (index: number) => (index * 37) % 101;
    const rows = items.map((code, index) => row(code, value(index)));
    await begin('OVERLAP', items);
    const [left, right] = await Promise.all([
      upload('OVERLAP', rows.slice(0, 60)),
      upload('OVERLAP', rows.slice(40)),
    ]);
    expect(totals(left.view)[0]).toBe(60);
    expect(totals(right.view)[0]).toBe(60);
    for (const { view } of [left, right]) expect(view.acceptedRows + view.unchangedRows).toBe(view.totalRows);
    // The 20 rows of both files are new in one of them and unchanged in the other.
    expect(left.view.acceptedRows + right.view.acceptedRows).toBe(100);
    expect(left.view.unchangedRows + right.view.unchangedRows).toBe(20);
    expect(await revisionsOf('OVERLAP')).toEqual(Array(100).fill(1));

    await begin('WHOLE', items);
    await upload('WHOLE', rows);
    expect(await figuresOf('OVERLAP')).toEqual(await figuresOf('WHOLE'));
  });

  it('numbers the revisions of two contradicting files at once one after the other', async () => {
    const items = codes(50);
    await begin('CONTRADICTION', items);
    const files = [20, 30].map((value) => items.map((code) => row(code, value)));
    const sent = await Promise.all(files.map((rows) => upload('CONTRADICTION', rows)));
    expect(sent.map(({ view }) => totals(view))).toEqual(Array(2).fill([50, 50, 0, 0]));
    expect((await revisionsOf('CONTRADICTION')).sort()).toEqual([...Array(50).fill(1), ...Array(50).fill(2)]);
    // Whichever came last, it came last for all items: they were locked in the same order.
    const { measures } = await country.figures('CONTRADICTION', WEST, NOW);
    expect([20, 30]).toContain(Math.round((measures.reported ?? 0) * 1e9) / 1e9);
  });

  it('lets a late correction of an old period change that and all later ones', async () => {
    await begin('LATE', ['A', 'B']);
    await country.report('LATE', [
      row('A', 20, { period: '2026-08' }),
      row('A', 60),
      row('B', 10, { period: '2026-08' }),
    ]);
    const reported = async () => {
      const { items } = await country.platform.call<{ items: FiguresView[] }>(
        'GET',
        `/metrics/${NORTH}/series?programme=LATE&from=2026-07&to=2026-10`,
      );
      return items.map(({ measures }) => Math.round((measures.reported ?? NaN) * 1e9) / 1e9);
    };
    // July: nothing. August: (20 + 10) / 2. September: both hold. October: (60 + 10) / 2.
    expect(await reported()).toEqual([0, 15, 15, 35]);
    await country.report('LATE', [row('A', 40, { period: '2026-08' }), row('B', 30, { period: '2026-08' })]);
    // August and September: (40 + 30) / 2; in October A has a report of its own: (60 + 30) / 2.
    expect(await reported()).toEqual([0, 35, 35, 45]);
    await country.report('LATE', [row('B', 50, { period: '2026-07' })]);
    // B: 50 in July, and 30 from August on, where it has a later report.
    expect(await reported()).toEqual([25, 35, 35, 45]);
    expect(await country.accept('LATE', { period: '2026-07' })).toBe(1);
    expect((await country.figures('LATE', NORTH, NOW)).measures.accepted).toBe(25);
  });

  it('shows what a file would do before it does it', async () => {
    await begin('PREVIEW', ['A', 'B', 'C']);
    await upload('PREVIEW', [row('A', 10), row('B', 20)]);
    const rows = [row('A', 10), row('B', 25), row('C', 30), row('X', 40)];
    const preview = await upload('PREVIEW', rows, { mode: 'preview' });
    expect([preview.http, preview.view.status]).toEqual([202, 'previewed']);
    expect(totals(preview.view)).toEqual([4, 2, 1, 1]);
    const changes = await country.list<Change>(`/imports/${preview.view.id}/changes`);
    expect(changes.map(({ row: at, itemCode, change }) => [at, itemCode, change])).toEqual([
      [2, 'A', 'unchanged'],
      [3, 'B', 'changed'],
      [4, 'C', 'new'],
      [5, 'X', 'refused'],
    ]);
    expect(changes[1].before?.value).toBe(20);
    expect(await revisionsOf('PREVIEW')).toEqual([1, 1]);
    // (10 + 20 + 0) / 3
    expect((await country.figures('PREVIEW', WEST, NOW)).measures.reported).toBeCloseTo(10, 9);

    const response = await country.platform.send('POST', `/imports/${preview.view.id}/apply`);
    expect(response.status).toBe(202);
    const applied = await country.platform.untilOver(preview.view.id);
    expect([applied.status, ...totals(applied)]).toEqual(['applied', 4, 2, 1, 1]);
    // (10 + 25 + 30) / 3
    expect((await country.figures('PREVIEW', WEST, NOW)).measures.reported).toBeCloseTo(65 / 3, 10);
  });

  it('applies a previewed file that is sent again to be applied', async () => {
    await begin('PREVIEW2', ['A']);
    const preview = await upload('PREVIEW2', [row('A', 10)], { mode: 'preview' });
    const again = await country.platform.upload(csvOf([row('A', 10)]), {
      kind: 'progress',
      programme: 'PREVIEW2',
    });
    expect(again.status).toBe(200);
    expect(((await again.json()) as ImportView).id).toBe(preview.view.id);
    expect(await country.platform.untilOver(preview.view.id)).toMatchObject({
      status: 'applied',
      acceptedRows: 1,
    });
  });

  it('applies nothing of a file with one bad row when all or nothing is asked for', async () => {
    await begin('ALL', ['A', 'B']);
    const rows = [row('A', 10), row('B', 'much')];
    const { view } = await upload('ALL', rows, { onError: 'reject' });
    expect([view.status, ...totals(view)]).toEqual(['rejected', 2, 0, 2, 0]);
    expect(await revisionsOf('ALL')).toEqual([]);
    const findings = await country.list<Finding>(`/imports/${view.id}/findings`);
    expect(findings).toMatchObject([
      { code: 'ROW.NOT_A_NUMBER', severity: 'error', row: 3, column: 'value' },
    ]);
    // The same bytes under another policy are another file.
    expect((await upload('ALL', rows)).view).toMatchObject({
      status: 'applied',
      acceptedRows: 1,
      rejectedRows: 1,
    });
  });

  describe('an import that is taken back', () => {
    const tracks = ({ progress: { reported, accepted, verified } }: ItemView) => [
      reported,
      accepted,
      verified,
    ];

    it('leaves the figures of all tracks as they were before it', async () => {
      await begin('REVERT', ['A', 'B', 'C']);
      await country.report('REVERT', [row('A', 40, { period: '2026-09' }), row('B', 50)]);
      await country.accept('REVERT');
      await country.verify((await country.item('REVERT', WEST, 'A', NOW)).id, {
        ...{ date: '2026-10-20', value: 35, result: 'partly' },
      });
      const before = await figuresOf('REVERT');
      const second = await country.report('REVERT', [row('A', 70), row('B', 80), row('C', 90)]);
      await country.accept('REVERT');
      expect(tracks(await country.item('REVERT', WEST, 'A', NOW))).toEqual([70, 70, 35]);

      const reverted = await country.platform.call<object>('POST', `/imports/${second.id}/revert`);
      expect(reverted).toMatchObject({ status: 'reverted', withdrawn: 3, refused: [] });
      await country.platform.untilFolded();
      expect(await figuresOf('REVERT')).toEqual(before);
      expect(tracks(await country.item('REVERT', WEST, 'A', NOW))).toEqual([40, 40, 35]);
      expect(tracks(await country.item('REVERT', WEST, 'B', NOW))).toEqual([50, 50, null]);
      // Nothing is deleted: what was withdrawn is there and says so.
      const withdrawn = await country.entries({ programme: 'REVERT', state: 'withdrawn' });
      expect(withdrawn.map(({ itemCode, value }) => [itemCode, value]).sort()).toEqual(
        expect.arrayContaining([
          ['A', 70],
          ['B', 80],
          ['C', 90],
        ]),
      );
      const again = await country.platform.send('POST', `/imports/${second.id}/revert`);
      expect([again.status, ((await again.json()) as Finding).code]).toEqual([
        409,
        'IMPORT.ILLEGAL_TRANSITION',
      ]);
    });

    it('may be sent again, as a new import', async () => {
      const { http, view } = await upload('REVERT', [row('A', 70), row('B', 80), row('C', 90)]);
      expect([http, ...totals(view)]).toEqual([202, 3, 3, 0, 0]);
      // (70 + 80 + 90) / 3
      expect((await country.figures('REVERT', WEST, NOW)).measures.reported).toBe(80);
    });

    it('keeps what somebody has revised since, and names it', async () => {
      await begin('REVISED', ['A', 'B']);
      const { id } = await country.report('REVISED', [row('A', 10), row('B', 20)]);
      await country.report('REVISED', [row('B', 25)]);
      const reverted = await country.platform.call<{ withdrawn: number; refused: Cells[] }>(
        'POST',
        `/imports/${id}/revert`,
      );
      expect(reverted.withdrawn).toBe(1);
      expect(reverted.refused).toMatchObject([{ itemCode: 'B', territory: WEST, period: NOW, revision: 1 }]);
      await country.platform.untilFolded();
      // A has nothing any more: (0 + 25) / 2
      expect((await country.figures('REVISED', WEST, NOW)).measures.reported).toBe(12.5);
    });

    it('must have been a report', async () => {
      const { items } = await country.platform.call<{ items: (ImportView & { kind: string })[] }>(
        'GET',
        '/imports',
      );
      const roadMaps = items.find(({ kind }) => kind === 'road-maps');
      const response = await country.platform.send('POST', `/imports/${roadMaps?.id}/revert`);
      expect([response.status, ((await response.json()) as Finding).code]).toEqual([
        409,
        'IMPORT.NOT_REVERTIBLE',
      ]);
    });
  });

  it('tells by server-sent events how far it is, until the end', async () => {
    const items = codes(2_000);
    await begin('EVENTS', items);
    const sent = await country.platform.upload(csvOf(items.map((code) => row(code, 50))), {
      kind: 'progress',
      programme: 'EVENTS',
    });
    const { id } = (await sent.json()) as ImportView;
    const response = await country.platform.send('GET', `/imports/${id}/events`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = (await response.text())
      .split('\n\n')
      .filter((block) => block.includes('event:'))
      .map((block) => ({
        type: /^event: (.*)$/m.exec(block)?.[1],
        data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null') as ImportView & { progress: number },
      }));
    expect(events.at(-1)?.type).toBe('end');
    const news = events.slice(0, -1);
    expect(new Set(news.map(({ type }) => type))).toEqual(new Set(['progress']));
    expect(news.at(-1)?.data).toMatchObject({ id, status: 'applied', acceptedRows: 2_000, progress: 100 });
    expect(news.at(-1)?.data.foldedAt).not.toBeNull();
    const steps = news.map(({ data }) => data.progress);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  describe('what is wrong with rows', () => {
    let view: ImportView;

    beforeAll(async () => {
      await begin('FINDINGS', ['A', 'B', 'C', 'Ә-1']);
      const rows = [
        row('A', 10),
        row('Ж-9', 20),
        row('B', 101),
        { ...row('A', 5), territory_code: '999' },
        row('B', 5, { period: '2026-13' }),
        row('C', 5, { narrative: 'one' }),
        row('C', 6, { narrative: 'other' }),
        row('Ә-1', '', { narrative: 'Әкімдік хабарлады' }),
        row('B', ''),
      ];
      view = (await upload('FINDINGS', rows)).view;
    });

    it('is told with row, column, code and parameters, and the good rows apply', async () => {
      // A and Ә-1 are sound: a row without a value needs a narrative, and has one.
      expect(totals(view)).toEqual([9, 2, 7, 0]);
      const findings = await country.list<Finding>(`/imports/${view.id}/findings`);
      expect(findings.map(({ row: at, column, code }) => [at, column, code])).toEqual([
        [3, 'item_code', 'ROW.ITEM_UNKNOWN'],
        [4, 'value', 'ROW.OUT_OF_RANGE'],
        [5, 'territory_code', 'ROW.TERRITORY_UNKNOWN'],
        [6, 'period', 'ROW.PERIOD_UNKNOWN'],
        [7, 'item_code', 'ROW.CONFLICTING_DUPLICATE'],
        [8, 'item_code', 'ROW.CONFLICTING_DUPLICATE'],
        [10, 'value', 'ROW.VALUE_MISSING'],
      ]);
      expect(findings[0].params).toEqual({ value: 'Ж-9', territory: WEST });
      expect((await country.figures('FINDINGS', WEST, NOW)).measures.reporting.received).toBe(2);
    });

    it('comes page by page', async () => {
      const first = await country.platform.call<{ items: Finding[]; nextCursor: string }>(
        'GET',
        `/imports/${view.id}/findings?limit=3`,
      );
      const second = await country.platform.call<{ items: Finding[] }>(
        'GET',
        `/imports/${view.id}/findings?limit=3&cursor=${encodeURIComponent(first.nextCursor)}`,
      );
      expect([...first.items, ...second.items].map(({ row: at }) => at)).toEqual([3, 4, 5, 6, 7, 8]);
    });

    it('comes as CSV that a spreadsheet reads', async () => {
      const response = await country.platform.send('GET', `/imports/${view.id}/findings?format=csv&lang=en`);
      expect(response.headers.get('content-type')).toContain('text/csv');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = bytes.toString('utf8').slice(1).trim().split('\r\n');
      expect(lines[0]).toBe('row,column,code,severity,sheet,params,text');
      expect(lines).toHaveLength(8);
      expect(lines[1]).toBe(
        '3,item_code,ROW.ITEM_UNKNOWN,error,,"{""value"":""Ж-9"",""territory"":""101""}",The road map has no such measure or indicator.',
      );
    });
  });

  describe('an idempotency key', () => {
    beforeAll(() => begin('KEY', ['A']));

    const entry = (value: number) => ({
      programme: 'KEY',
      territory: WEST,
      itemCode: 'A',
      period: NOW,
      value,
    });
    const send = (value: number, key: string) =>
      country.platform.send('POST', '/entries', entry(value), { 'idempotency-key': key });

    it('gives the first answer again, whatever has happened since', async () => {
      const first = await send(10, 'key-1');
      const body: unknown = await first.json();
      expect(first.status).toBe(201);
      await send(20, 'key-2');
      const again = await send(10, 'key-1');
      expect([again.status, await again.json()]).toEqual([201, body]);
      expect((await revisionsOf('KEY')).sort()).toEqual([1, 2]);
      expect((await country.item('KEY', WEST, 'A', NOW)).progress.reported).toBe(20);
    });

    it('is refused with another body', async () => {
      const response = await send(30, 'key-1');
      const { code } = (await response.json()) as Finding;
      expect([response.status, code]).toEqual([409, 'REQUEST.IDEMPOTENCY_KEY_REUSED']);
    });

    it('is forgotten with its answer by a sweep of the worker once a day is over', async () => {
      const { database, worker } = country.platform;
      await database.query(
        `update idempotency_key set created_at = now() - interval '25 hours' where key = 'key-1'`,
      );
      const sweeps = worker?.get(MarkedMethods, { strict: false }).find('uade:sweeps') ?? [];
      await sweeps.find(({ where }) => where === 'ForgetAnswers.sweep')?.run();
      const left = await database.query(`select key from idempotency_key where key in ('key-1', 'key-2')`);
      expect(left).toEqual([{ key: 'key-2' }]);
    });
  });

  it('takes a file with rejected rows again once they may have become good', async () => {
    await begin('MENDED', ['A']);
    const rows = [row('A', 10), row('B', 20)];
    const first = await upload('MENDED', rows);
    expect(totals(first.view)).toEqual([2, 1, 1, 0]);
    // Nothing has changed that could make the row good.
    expect(await upload('MENDED', rows)).toMatchObject({ http: 200, view: { id: first.view.id } });

    await country.roadMap('MENDED', [
      { territory_code: WEST, item_code: 'A' },
      { territory_code: WEST, item_code: 'B' },
    ]);
    const second = await upload('MENDED', rows);
    expect([second.http, ...totals(second.view)]).toEqual([202, 2, 1, 0, 1]);
    expect(second.view.id).not.toBe(first.view.id);
    expect(await upload('MENDED', rows)).toMatchObject({ http: 200, view: { id: second.view.id } });
    expect(await revisionsOf('MENDED')).toEqual([1, 1]);
  });
});
