import { parse } from 'csv-parse/sync';
import { CountryUnderTest } from '../../support/country-under-test';
import { MovableClock } from '../../support/movable-clock';
import { askPublic } from '../../support/ask-public';
import { elementsOf } from '../../support/elements-of';
import { untilFrozen } from '../../support/until-frozen';

jest.setTimeout(120_000);

const P = 'OPEN';
const noon = (day: string): Date => new Date(`${day}T07:00:00Z`);

type Row = Record<string, string>;
interface OpenFile {
  dataset: string;
  licence: string;
  rows: Record<string, string | number | boolean | null>[];
}
interface Dictionary {
  licence: string;
  datasets: {
    name: string;
    key: string[];
    columns: { name: string; type: string; codes: string | null; title: Row }[];
  }[];
  codes: Record<string, { code: string; title: Row }[]>;
}
interface PlacesView {
  items: { code: string; measures: { verified: number | null; withheld: string | null; total: number } }[];
}

const clock = new MovableClock(noon('2026-02-08'));
let country: CountryUnderTest;

const ask = (path: string, headers?: Record<string, string>) => askPublic(country.platform, path, headers);
const csv = async (file: string): Promise<Row[]> =>
  parse(await (await ask(`/programmes/${P}/data/${file}`)).text(), { columns: true, bom: true }) as Row[];
const json = async (file: string): Promise<OpenFile> =>
  (await ask(`/programmes/${P}/data/${file}`)).json() as Promise<OpenFile>;

/** January and February are told; five measures in 101, one of them seen at 50 in January. */
beforeAll(async () => {
  country = await CountryUnderTest.open({ clock });
  await country.programme(P, {
    directions: [{ code: 'D', title: { en: 'Roads' } }],
    promises: [
      { code: 'P-1', direction: 'D', text: { en: '=A road, "wide"', ru: 'Дорога' }, testable: true },
    ],
  });
  await country.roadMap(
    P,
    [...'ABCDE'].map((item_code) => ({ territory_code: '101', item_code, promise_code: 'P-1' })),
  );
  await country.report(
    P,
    [...'ABCDE'].map((item_code) => ({ territory_code: '101', item_code, period: '2026-01', value: 50 })),
  );
  await country.accept(P);
  const { id } = await country.item(P, '101', 'A', '2026-01');
  await country.verify(id, { date: '2026-01-20', value: 50, result: 'confirmed' });
  await country.platform.call('PUT', `/programmes/${P}/publication`, { published: true });
  await country.platform.call('POST', `/programmes/${P}/promises/P-1/verdict`, {
    ...{ period: '2026-01', verdict: 'broken', reason: 'No road' },
  });
  await country.platform.call('POST', '/periods/2026-01/lock', { programme: P, force: true, reason: 'Over' });
  clock.moveTo(noon('2026-03-12'));
  await untilFrozen(country.platform);
});

afterAll(() => country.close());

describe('the files', () => {
  it('hold every place and period, and agree with what the pages show', async () => {
    const rows = await csv('figures.csv');
    // Six territories, two periods, measures and indicators.
    expect(rows).toHaveLength(24);
    for (const period of ['2026-01', '2026-02']) {
      const answer = await ask(`/programmes/${P}/places?period=${period}`);
      const { items } = (await answer.json()) as PlacesView;
      const shown = items.map(({ code, measures }) => [
        ...[code, String(measures.total), measures.withheld ?? '', measures.verified?.toString() ?? ''],
      ]);
      const written = rows
        .filter((row) => row['period'] === period && row['type'] === 'measure')
        .map(({ territory, items: total, withheld, verified }) => [territory, total, withheld, verified]);
      expect(written.sort()).toEqual(shown.sort());
    }
    const [row] = rows.filter(
      ({ territory, period, type }) => territory === '101' && period === '2026-01' && type === 'measure',
    );
    // Seen at 50 is one of five.
    expect(row).toMatchObject({
      verified: '10',
      accepted: '50',
      state: 'final',
      edition: '1',
      licence: 'CC-BY-4.0',
    });
    expect(rows.find(({ period }) => period === '2026-02')).toMatchObject({
      state: 'provisional',
      edition: '',
    });
  });

  it.each(['figures', 'promises', 'verdicts'])('are the same as CSV and as JSON: %s', async (dataset) => {
    const [rows, file] = [await csv(`${dataset}.csv`), await json(`${dataset}.json`)];
    expect(file).toMatchObject({ dataset, licence: 'CC-BY-4.0' });
    expect(file.rows.length).toBeGreaterThan(0);
    const asText = file.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'string' && value.startsWith('=') ? `'${value}` : String(value ?? ''),
        ]),
      ),
    );
    expect(rows).toEqual(asText);
  });

  it('tell the verdict an analyst confirmed', async () => {
    expect((await json('verdicts.json')).rows).toMatchObject([
      {
        promise: 'P-1',
        territory: 'KZ',
        period: '2026-01',
        verdict: 'broken',
        verdict_proposed: 'in_the_works',
      },
    ]);
    const [promise] = (await json('promises.json')).rows;
    expect(promise).toMatchObject({
      promise: 'P-1',
      text_en: '=A road, "wide"',
      text_ru: 'Дорога',
      verdict: 'broken',
    });
    expect(JSON.stringify(await json('verdicts.json'))).not.toContain('No road');
  });

  it('come with types, tags and the licence, and are in nobody’s audit trail', async () => {
    const answer = await ask(`/programmes/${P}/data/figures.csv`);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.headers.get('link')).toBe('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    const tag = answer.headers.get('etag');
    expect((await ask(`/programmes/${P}/data/figures.csv`, { 'if-none-match': tag! })).status).toBe(304);
    const events = await country.platform.database.query(
      `select from audit_event where action = 'file.downloaded'`,
    );
    expect(events).toEqual([]);
  });

  it('are described column by column in three languages', async () => {
    const dictionary = (await (await ask('/dictionary')).json()) as Dictionary;
    expect(dictionary.licence).toBe('CC-BY-4.0');
    for (const { name, key, columns } of dictionary.datasets) {
      const [first] = (await json(`${name}.json`)).rows;
      expect(columns.map((column) => column.name)).toEqual(Object.keys(first));
      expect(key.every((column) => Object.keys(first).includes(column))).toBe(true);
      for (const { title, codes } of columns) {
        expect(Object.keys(title).sort()).toEqual(['en', 'kk', 'ru']);
        if (codes !== null) expect(dictionary.codes[codes].length).toBeGreaterThan(1);
      }
    }
    const { rows } = await json('figures.json');
    const withheld = dictionary.codes['withheld'].map(({ code }) => code);
    expect(rows.every((row) => row['withheld'] === null || withheld.includes(String(row['withheld'])))).toBe(
      true,
    );
  });
});

describe('the feed', () => {
  it('is Atom that tells editions and verdicts, in the language asked for', async () => {
    const answer = await ask(`/programmes/${P}/feed.atom?lang=en`);
    expect(answer.headers.get('content-type')).toContain('application/atom+xml');
    const text = await answer.text();
    const elements = elementsOf(text);
    const texts = (name: string) => elements.filter((one) => one.name === name).map((one) => one.text);
    expect(elements[0]).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    expect(texts('title').slice(1)).toEqual(['New edition: January 2026 (no. 1)', 'Verdict: P-1 — Broken']);
    expect(new Set(texts('id')).size).toBe(3);
    expect(texts('updated').every((at) => !Number.isNaN(Date.parse(at)))).toBe(true);
    const links = elements.filter(({ name }) => name === 'link').map(({ attributes }) => attributes['href']);
    expect(links.every((link) => URL.canParse(link.replaceAll('&amp;', '&')))).toBe(true);
    const kazakh = elementsOf(await (await ask(`/programmes/${P}/feed.atom`)).text());
    expect(kazakh.filter(({ name }) => name === 'title')[2].text).toBe('Қорытынды: P-1 — Орындалмады');
  });
});

describe('the card', () => {
  it('is a page without scripts that may be framed, the only one', async () => {
    const answer = await fetch(`${country.platform.address}/public/embed/${P}/101?lang=en&period=2026-01`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const page = await answer.text();
    expect(page).toContain('<html lang="en" data-theme="auto">');
    expect(page).toContain('<strong>10.0%</strong>');
    expect(page).not.toMatch(/<script|\son\w+=/i);
    const framed = await ask(`/programmes/${P}/places`);
    expect(framed.headers.get('x-frame-options')).toBe('DENY');
    const refused = await ask(`/embed/${P}/999`);
    expect(refused.headers.get('x-frame-options')).toBe('DENY');
  });

  it.each([
    ['kk', 'Уәде'],
    ['ru', 'Уәде'],
    ['en', 'Uade'],
  ])('calls the site in %s what its pages call it: %s', async (lang, product) => {
    const page = await (await ask(`/embed/${P}/101?lang=${lang}`)).text();
    expect(/<title>.*\. (\S+)<\/title>/.exec(page)?.[1]).toBe(product);
  });

  it('says why no percentage is told', async () => {
    const page = await (await ask(`/embed/${P}/102?lang=en`)).text();
    expect(page).toContain('There are no measures in this territory.');
    expect(page).not.toContain('<strong>');
  });
});
