import { Readable } from 'node:stream';
import { readWorkbook } from '@platform/spreadsheets';
import { CountryUnderTest } from '../support/country-under-test';

jest.setTimeout(120_000);

let country: CountryUnderTest;
let roadMap: number;

/** The first item's title begins like a formula; there are more items than a page of a list holds. */
const MANY = 620;

beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme('EXPORTED');
  const rows = Array.from({ length: MANY }, (_, index) => ({
    ...{ territory_code: '101', item_code: `M-${index + 1}` },
    title_en: index === 0 ? '=HYPERLINK("http://x")' : `Road ${index + 1}`,
    title_kk: `Жол ${index + 1}, «Әбіш»`,
    lead_executor: 'Road department',
  }));
  await country.roadMap('EXPORTED', rows);
  const report = { territory_code: '101', period: '2026-10', value: 40, narrative: 'Half; "done"' };
  await country.report('EXPORTED', [
    { ...report, item_code: 'M-1' },
    { ...report, item_code: 'M-2', delay_reason: 'weather' },
  ]);
  const [found] = await country.list<{ id: number }>('/road-maps', { programme: 'EXPORTED' });
  roadMap = found.id;
});

afterAll(() => country?.close());

const asked = (path: string, more: Record<string, string>): string =>
  `${path}?${new URLSearchParams({ programme: 'EXPORTED', period: '2026-10', ...more })}`;

async function csv(path: string, more: Record<string, string> = {}): Promise<string[]> {
  const response = await country.platform.send('GET', asked(path, { format: 'csv', lang: 'en', ...more }));
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
}

async function workbook(path: string, more: Record<string, string> = {}): Promise<unknown[][]> {
  const response = await country.platform.send('GET', asked(path, { format: 'xlsx', lang: 'kk', ...more }));
  const sheet = await readWorkbook(Readable.from([Buffer.from(await response.arrayBuffer())]), {
    sheet: 'items',
  });
  const rows: unknown[][] = [];
  for await (const batch of sheet.rows()) rows.push(...batch.map(({ cells }) => [...cells]));
  return rows;
}

describe('lists that leave as files', () => {
  it('holds every page of a long list, in its order', async () => {
    const [head, ...lines] = await csv(`/road-maps/${roadMap}/items`);
    expect(head.split(',').slice(0, 3)).toEqual(['Code', 'Title', 'Territory']);
    expect(head).toContain('"Money planned, m ₸"');
    expect(lines).toHaveLength(MANY);
    expect(lines[1]).toMatch(/^M-2,Road 2,Abai,measure/);
    expect(lines[MANY - 1]).toMatch(new RegExp(`^M-${MANY},`));
  });

  it('makes a title that begins like a formula harmless', async () => {
    const [, first] = await csv(`/road-maps/${roadMap}/items`);
    expect(first).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('keeps the filters of the list', async () => {
    expect(await csv(`/road-maps/${roadMap}/items`, { q: 'Road 61' })).toHaveLength(12);
    expect(await csv(`/road-maps/${roadMap}/items`, { status: 'cancelled' })).toHaveLength(1);
  });

  it('is a workbook with headings in Kazakh', async () => {
    const [head, ...rows] = await workbook(`/road-maps/${roadMap}/items`);
    expect(head.slice(0, 3)).toEqual(['Коды', 'Атауы', 'Аумақ']);
    expect(rows).toHaveLength(MANY);
    expect(rows[1].slice(0, 2)).toEqual(['M-2', 'Жол 2, «Әбіш»']);
  });

  it('writes figures of places with their names', async () => {
    const lines = await csv('/metrics/KZ/children');
    expect(lines[0]).toMatch(/^Territory code,Territory,Period,Measures: Total,Measures: Band/);
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 4))).toEqual([
      ['100', 'North', '2026-10', String(MANY)],
      ['200', 'South', '2026-10', '0'],
    ]);
  });

  it('writes a series, the league, what slips, the queue, obligations and the board', async () => {
    expect(await csv('/metrics/KZ/series', { from: '2026-09', to: '2026-10' })).toHaveLength(3);
    expect((await csv('/league', { level: '2' }))[0]).toMatch(/^Tier,Rank,Territory code/);
    expect((await csv('/slipping', { territory: 'KZ' }))[0]).toMatch(/^Code,Title,Territory/);
    const entries = await csv('/entries');
    expect(entries).toHaveLength(3);
    expect(entries.join('\n')).toContain('"Half; ""done"""');
    expect(entries.join('\n')).toContain('Weather');
    expect((await csv('/obligations'))[1]).toMatch(/^101,Abai,2026-10,/);
    expect((await csv('/boards/completeness'))[1]).toMatch(/^100,North,620,2,/);
  });

  it('tells the audit trail what was taken', async () => {
    await csv('/metrics/100/children');
    const { items } = await country.platform.call<{ items: { action: string; subjectId: string }[] }>(
      'GET',
      '/audit?limit=20',
    );
    const files = items
      .filter(({ action }) => action === 'file.downloaded')
      .map(({ subjectId }) => subjectId);
    expect(files[0]).toBe('figures-100-EXPORTED-2026-10.csv');
  });

  it('refuses as the list does, before a file begins', async () => {
    const unknown = await country.platform.send('GET', '/metrics/999/children?programme=EXPORTED&format=csv');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    const form = await country.platform.send('GET', '/league?programme=EXPORTED&format=pdf');
    expect([form.status, await form.json()]).toMatchObject([
      400,
      { code: 'REQUEST.INVALID', params: { fields: [{ field: 'format', rule: 'isIn' }] } },
    ]);
  });

  it('answers as JSON where nothing else is asked for', async () => {
    const { items } = await country.platform.call<{ items: unknown[] }>(
      'GET',
      asked('/metrics/KZ/children', {}),
    );
    expect(items).toHaveLength(2);
  });
});
