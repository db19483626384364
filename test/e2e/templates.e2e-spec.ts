import { CountryUnderTest, type Cells, type EntryView } from '../support/country-under-test';
import { fillFods, type Filling } from '../support/fill-fods';
import { LibreOffice } from '../support/libre-office';
import type { ImportView } from '../support/platform-under-test';

jest.setTimeout(240_000);

const WEST = '101';
const PERIOD = '2026-09';
const KAZAKH = 'Әлі ғимарат қаңқасы өңделуде: ұста ү һ і; "тырнақша", екінші жол';
const TITLES = ['Мектеп салу', 'Жол жөндеу', 'Су құбыры', 'Жұмыссыздық', 'Қамту', 'Кезек'];
const ITEMS: Cells[] = [
  { item_code: 'BIN', kind: 'binary' },
  { item_code: '007', kind: 'stages' },
  { item_code: 'INC', kind: 'increase', baseline: '10', target: '50.5' },
  { item_code: 'DEC', kind: 'decrease', baseline: '10', target: '4' },
  { item_code: 'MIN', kind: 'maintain_at_least', baseline: '90', target: '95' },
  { item_code: 'MAX', kind: 'maintain_at_most', baseline: '20', target: '10' },
];
const FILLED: Filling = {
  ...{ J2: 'Иә', N2: KAZAKH },
  ...{ J3: 33.3, M3: 0.1, O3: 'Жер мәселесі', N3: '=1+1 деген мәтін' },
  ...{ K4: 1, L4: 8, P4: 'https://example.kz/акт?a=1&b=<2>' },
  ...{ J5: 6.25 },
  ...{ N6: '@әзірге дерек жоқ' },
  ...{ J7: -0.5, M7: 1234567.89 },
};

interface FindingView {
  code: string;
  row: number | null;
}

interface WholeEntryView extends EntryView {
  numerator: number | null;
  denominator: number | null;
  spent: number | null;
  narrative: string | null;
  delayReason: string | null;
  evidence: string | null;
}

LibreOffice.suite('a template in LibreOffice', (office) => {
  let country: CountryUnderTest;

  beforeAll(async () => {
    country = await CountryUnderTest.open();
    await country.programme('TPL');
    await country.roadMap(
      'TPL',
      ITEMS.map((item, index) => ({ territory_code: WEST, title_kk: TITLES[index], ...item })),
    );
  });

  afterAll(() => country.close());

  async function download(path: string): Promise<Buffer> {
    const response = await country.platform.send('GET', path);
    if (!response.ok) throw new Error(`GET ${path} answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  function template(territory = WEST, period = PERIOD): Promise<Buffer> {
    const query = new URLSearchParams({ programme: 'TPL', territory, period, lang: 'kk' });
    return download(`/templates/progress.xlsx?${query}`);
  }

  function filled(workbook: Buffer, filling: Filling): Buffer {
    const fods = office.convert(workbook, 'xlsx', 'fods').toString('utf8');
    return office.convert(Buffer.from(fillFods(fods, 'progress', filling)), 'fods', 'ods', 'xlsx');
  }

  function send(content: Buffer, name = 'filled.xlsx'): Promise<ImportView> {
    return country.platform.import(content, { kind: 'progress', programme: 'TPL', fileName: name });
  }

  async function findings(id: string): Promise<FindingView[]> {
    return country.list<FindingView>(`/imports/${id}/findings`);
  }

  async function entries(): Promise<Map<string, WholeEntryView>> {
    const all = (await country.entries({ programme: 'TPL', period: PERIOD })) as WholeEntryView[];
    return new Map(all.map((entry) => [entry.itemCode, entry]));
  }

  it('comes back filled in with every row right, as a template of ours', async () => {
    const view = await send(filled(await template(), FILLED));
    expect(await findings(view.id)).toEqual([]);
    expect(view).toMatchObject({ status: 'applied', totalRows: 6, acceptedRows: 6, rejectedRows: 0 });
    const recorded = await entries();
    const nothing = {
      numerator: null,
      denominator: null,
      spent: null,
      narrative: null,
      delayReason: null,
      evidence: null,
    };
    expect(recorded.get('BIN')).toMatchObject({ ...nothing, value: 1, narrative: KAZAKH });
    expect(recorded.get('007')).toMatchObject({
      ...{ ...nothing, value: 33.3, spent: 0.1, delayReason: 'land', narrative: '=1+1 деген мәтін' },
    });
    expect(recorded.get('INC')).toMatchObject({
      ...{
        ...nothing,
        value: 12.5,
        numerator: 1,
        denominator: 8,
        evidence: 'https://example.kz/акт?a=1&b=<2>',
      },
    });
    expect(recorded.get('DEC')).toMatchObject({ ...nothing, value: 6.25 });
    expect(recorded.get('MIN')).toMatchObject({ ...nothing, value: null, narrative: '@әзірге дерек жоқ' });
    expect(recorded.get('MAX')).toMatchObject({ ...nothing, value: -0.5, spent: 1234567.89 });
  });

  it('changes nothing when it is only opened and saved', async () => {
    const view = await send(office.convert(await template(), 'xlsx', 'ods', 'xlsx'), 'saved.xlsx');
    expect(await findings(view.id)).toEqual([]);
    expect(view).toMatchObject({ totalRows: 6, unchangedRows: 6 });
  });

  it('keeps what is locked, its lists and its hidden sheet', async () => {
    const fods = office.convert(await template(), 'xlsx', 'fods').toString('utf8');
    expect(fods).toMatch(/<table:table table:name="progress"[^>]* table:protected="true"/);
    expect(fods).toMatch(
      /table:content-validation [^>]*table:condition="[^"]*\$?lists\.\$A\$1:\.?\$?(lists\.)?\$A\$8/,
    );
    expect(fods).toContain('table:name="uade-manifest"');
    expect(fods).toContain('Жергілікті бюджеттен қаражат бөлінбеді');
    expect(fods).not.toContain('table:formula=');
  });

  it('is told when somebody has changed where it is from', async () => {
    const fods = office.convert(await template(), 'xlsx', 'fods').toString('utf8');
    const other = fillFods(fods, 'uade-manifest', { B4: '2026-08' });
    const view = await send(office.convert(Buffer.from(other), 'fods', 'xlsx'), 'other.xlsx');
    expect(view).toMatchObject({ status: 'applied', unchangedRows: 6 });
    expect((await findings(view.id)).map(({ code }) => code)).toEqual(['IMPORT.MANIFEST_ALTERED']);
  });

  it('shows what is wrong in a marked workbook, which is taken once it is mended there', async () => {
    const bad = await send(filled(await template(), { J3: 'көп', J5: 'аз' }), 'bad.xlsx');
    expect(bad).toMatchObject({ rejectedRows: 2, unchangedRows: 4 });
    const marked = await download(`/imports/${bad.id}/findings?format=xlsx&lang=kk`);
    const lines = office.convert(marked, 'xlsx', 'csv').toString('utf8').split('\n');
    expect(lines[0]).toMatch(/,"Ескертулер"$/);
    expect(lines[2]).toMatch(/,"Мәні: Бұл сан емес\."$/);
    expect(lines[3]).toMatch(/,$/);
    const mended = await send(filled(marked, { J3: 34, J5: 6 }), 'mended.xlsx');
    expect(await findings(mended.id)).toEqual([]);
    expect(mended).toMatchObject({ totalRows: 6, acceptedRows: 2, unchangedRows: 4 });
  });

  it('passes over the rows that nobody filled in', async () => {
    const view = await send(filled(await template(WEST, '2026-10'), { J3: 40 }), 'one-row.xlsx');
    expect(await findings(view.id)).toEqual([]);
    expect(view).toMatchObject({ status: 'applied', totalRows: 1, acceptedRows: 1, rejectedRows: 0 });
  });

  it('shows what begins like a formula as it was written', async () => {
    const csv = office.convert(await template(), 'xlsx', 'csv').toString('utf8');
    expect(csv).toContain(',"=1+1 деген мәтін",');
    expect(csv).toContain('"101","007","2026-09"');
    expect(csv).not.toMatch(/Err:|#NAME/);
  });
});
