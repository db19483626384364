import { readWorkbook } from '@platform/spreadsheets';
import { Readable } from 'node:stream';
import { CountryUnderTest } from '../support/country-under-test';
import { pdfText } from '../support/files/pdf-text';

jest.setTimeout(120_000);

let country: CountryUnderTest;
/** The moment after the first reports and before the second. */
let between: string;

const LATE = 'Жолды жөндеу, Әбіш ауылы';

/** The north: a road that is overdue with a reason, a school on its way; the south has nothing. */
beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme('PACKED', {
    title: { kk: 'Бағдарлама', en: 'Programme' },
    directions: [{ code: 'ROADS', title: { kk: 'Жолдар', en: 'Roads' } }],
    promises: [{ code: 'P1', direction: 'ROADS', text: { kk: 'Жолдар тегіс болады', en: 'Smooth roads' } }],
  });
  await country.roadMap('PACKED', [
    {
      ...{ territory_code: '101', item_code: 'A', title_kk: LATE, title_en: 'Mend the road' },
      ...{ deadline: '2026-06-30', direction_code: 'ROADS', promise_code: 'P1' },
      ...{ lead_executor: 'Жол бөлімі', budget: '' },
    },
    {
      ...{ territory_code: '102', item_code: 'B', title_kk: 'Мектеп салу', title_en: 'Build a school' },
      budget: '2026:local:1200',
    },
  ]);
  const row = { period: '2026-10' };
  await country.report('PACKED', [
    { ...row, territory_code: '101', item_code: 'A', value: 40, delay_reason: 'weather', spent: '' },
    { ...row, territory_code: '102', item_code: 'B', value: 60, delay_reason: '', spent: 0.25 },
  ]);
  await country.accept('PACKED');
  between = new Date().toISOString();
  await country.report('PACKED', [{ ...row, territory_code: '102', item_code: 'B', value: 80 }]);
  await country.accept('PACKED');
});

afterAll(() => country?.close());

const asked = (file: string, more: Record<string, string> = {}): string =>
  `/stocktake/${file}?${new URLSearchParams({ programme: 'PACKED', period: '2026-10', ...more })}`;

async function document(more: Record<string, string> = {}, place = '100'): Promise<string> {
  const response = await country.platform.send('GET', asked(`${place}.pdf`, more));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return pdfText(Buffer.from(await response.arrayBuffer()));
}

/** Without the breaks that a narrow cell makes. */
const lines = (text: string): string => text.replace(/\s+/g, ' ');

async function sheet(name: string, more: Record<string, string> = {}): Promise<unknown[][]> {
  const response = await country.platform.send('GET', asked('100.xlsx', more));
  const content = Readable.from([Buffer.from(await response.arrayBuffer())]);
  const rows: unknown[][] = [];
  const read = await readWorkbook(content, { sheet: name.toLowerCase() });
  expect(read.name).toBe(name);
  for await (const batch of read.rows()) rows.push(...batch.map(({ cells }) => [...cells]));
  return rows;
}

describe('the stocktake pack', () => {
  it('tells the headline, what slips and why, in Kazakh letters that can be searched', async () => {
    const text = await document();
    expect(text).toContain('Іс-шаралардың орындалуы');
    // (40 + 80) / 2 accepted.
    expect(text).toContain('60,0 %');
    expect(text).toContain(LATE);
    expect(text).toContain('Ауа райы');
    expect(text).toContain('Жол бөлімі');
    expect(text).toContain('Жолдар тегіс болады');
  });

  it('speaks English where it is asked to, and names the rule that made it', async () => {
    const text = await document({ lang: 'en' });
    expect(text).toContain('Completion of measures');
    expect(text).toContain('Mend the road');
    expect(text).toContain('Rule version 2026.1');
    expect(text).toContain('Green: deviation at least −5 pp, overdue at most 0%');
  });

  it('writes money in the unit it reads well in, and in words where nobody named any', async () => {
    const north = lines(await document({ lang: 'en' }));
    expect(north).toMatch(/Money spent\b.*\b0\.25 m ₸.*planned: 1\.2 bn ₸/);
    // The road of 101 has no budget, and its report named no money.
    const road = lines(await document({ lang: 'en' }, '101'));
    expect(road).toMatch(/Money spent\b.*\bno data\b/);
    expect(road).not.toMatch(/\b0(\.0)? (m|bn) ₸/);
    expect(lines(await document())).toContain('0,25 млн ₸');
  });

  it('gives the figures of a moment again, whatever was recorded since', async () => {
    const first = await sheet('Summary', { lang: 'en', knownAt: between });
    const accepted = first.find(([label]) => label === 'Accepted, %');
    expect(accepted?.[1]).toBe(50);
    expect(first.map(([label]) => label)).toContain('Money spent, m ₸');
    const now = await sheet('Summary', { lang: 'en' });
    expect(now.find(([label]) => label === 'Accepted, %')?.[1]).toBe(60);
    const frozen = await document({ lang: 'en', knownAt: between });
    expect(frozen).toContain('the same link gives the same figures again');
    expect(frozen).toContain(encodeURIComponent(between));
  });

  it('holds the sheets of a workbook', async () => {
    const slipping = await sheet('Slipping', { lang: 'en' });
    expect(slipping[1].slice(0, 4)).toEqual(['A', 'Mend the road', 'Abai', 'Overdue']);
    const places = await sheet('Places', { lang: 'en' });
    expect(places.slice(1).map(([code, name]) => [code, name])).toEqual([
      ['101', 'Abai'],
      ['102', 'East'],
    ]);
    const questions = await sheet('Questions', { lang: 'en' });
    expect(String(questions[1][0])).toMatch(/^Жол бөлімі: measures that slip 1, overdue 1; together 30.0 pp/);
  });

  it('holds the notes of the place that stand, and none that came later than its moment', async () => {
    const note = (period: string, text: string): Promise<{ id: number }> =>
      country.platform.call('POST', '/notes', { programme: 'PACKED', territory: '100', period, text });
    await note('2026-09', 'Рейстер тоқтады');
    const { id } = await note('2026-09', 'A slip of the pen');
    await country.platform.call('POST', `/notes/${id}/withdrawal`, { reason: 'Wrong' });
    const course = await sheet('Trajectory', { lang: 'en' });
    expect(course[0][5]).toBe('Notes');
    const noted = course
      .slice(1)
      .filter((row) => row[5])
      .map((row) => [row[0], row[5]]);
    expect(noted).toEqual([['2026-09', 'Рейстер тоқтады']]);
    const text = await document();
    expect(text).toContain('Рейстер тоқтады');
    expect(text).not.toContain('A slip of the pen');
    expect(await document({ knownAt: between })).not.toContain('Рейстер тоқтады');
    // However many were withdrawn since, what stands is not crowded out.
    await country.platform.database.query(
      `insert into note (programme_id, territory_id, period_ord, text, written_by, written_at, withdrawn_by, withdrawn_at, withdrawal_reason)
       select n.programme_id, n.territory_id, n.period_ord, 'Gone', 'x', now(), 'x', now(), 'Wrong'
         from note n cross join generate_series(1, 200) where n.id = $1`,
      [id],
    );
    expect(await document()).toContain('Рейстер тоқтады');
  });

  it('is made of a place without anything, and of one without places below', async () => {
    expect(await document({ lang: 'en' }, '200')).toContain('There is nothing to weigh');
    expect(await document({ lang: 'en' })).toContain('Places');
    const district = await document({ lang: 'en' }, '101');
    expect(district).toContain('Abai');
    expect(district).not.toContain('Places');
  });

  it('is told to the audit trail', async () => {
    await document({ lang: 'ru' });
    const { items } = await country.platform.call<{ items: { action: string; subjectId: string }[] }>(
      'GET',
      '/audit?limit=5',
    );
    expect(items.map(({ action, subjectId }) => [action, subjectId])).toContainEqual([
      'file.downloaded',
      'stocktake-100-PACKED-2026-10-ru.pdf',
    ]);
  });

  it('refuses what there is not', async () => {
    const answer = async (path: string): Promise<[number, string]> => {
      const response = await country.platform.send('GET', path);
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    expect(await answer(asked('999.pdf'))).toEqual([404, 'TERRITORY.NOT_FOUND']);
    expect(await answer(asked('100.pdf', { programme: 'NONE' }))).toEqual([404, 'PROGRAMME.NOT_FOUND']);
    expect(await answer(asked('100.xlsx', { knownAt: 'yesterday' }))).toEqual([422, 'METRICS.BAD_KNOWN_AT']);
    expect(await answer(asked('100.pdf', { lang: 'de' }))).toEqual([400, 'REQUEST.INVALID']);
  });
});
