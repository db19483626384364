import sharp from 'sharp';
import { CountryUnderTest, type Cells } from '../support/country-under-test';
import { csvOf } from '../support/csv-of';
import { zipOf, type ZipPart } from '../support/files/zip-of';
import type { ImportView } from '../support/platform-under-test';

jest.setTimeout(120_000);

const PLACE = '101';
const PERIOD = '2026-02';

interface EvidenceView {
  id: string;
  name: string;
  kind: string;
  entry: string;
  sha256: string;
}

let country: CountryUnderTest;
let photo: Buffer;

beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme('P');
  await country.roadMap(
    'P',
    Array.from({ length: 9 }, (_, n) => ({ territory_code: PLACE, item_code: `M${n + 1}` })),
  );
  photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer();
});

afterAll(() => country.close());

function row(item_code: string, evidence: string, value = 10): Cells {
  return { territory_code: PLACE, item_code, period: PERIOD, value, evidence };
}

/** A report in an archive with the files that are sent along. */
function bundle(
  rows: readonly Cells[],
  files: Record<string, string | Buffer>,
  table = 'progress.csv',
): Buffer {
  const parts: ZipPart[] = Object.entries(files).map(([name, content]) => ({ name, content }));
  return zipOf([...parts, { name: table, content: csvOf(rows) }]);
}

async function send(content: Buffer, more: object = {}): Promise<ImportView> {
  const upload = { kind: 'progress', programme: 'P', fileName: 'report.zip', ...more } as const;
  return country.platform.import(content, upload);
}

async function findings(id: string): Promise<string[]> {
  const { items } = await country.platform.call<{
    items: { row: number | null; code: string; severity: string; params: Record<string, unknown> }[];
  }>('GET', `/imports/${id}/findings`);
  return items.map(({ row: number, code, severity, params }) => {
    return [number, severity, code, params['value'], params['reason']]
      .filter((part) => part !== undefined)
      .join(' ')
      .trim();
  });
}

async function evidenceOf(itemCode: string): Promise<EvidenceView[]> {
  const { id } = await country.item('P', PLACE, itemCode, PERIOD);
  return (await country.platform.call<{ items: EvidenceView[] }>('GET', `/items/${id}/evidence`)).items;
}

async function namesOf(itemCode: string): Promise<string[]> {
  return (await evidenceOf(itemCode)).map(({ name }) => name).sort();
}

describe('a report with its evidence in one archive', () => {
  it('gives each entry the files its row names', async () => {
    const rows = [
      row('M1', 'before.jpg; photos/after.jpg'),
      row('M2', 'Акт.pdf'),
      row('M3', 'https://example.org/report'),
    ];
    const files = {
      'photos/before.jpg': photo,
      'photos/after.jpg': photo,
      'Акт.pdf': '%PDF-1.7',
      'unused.pdf': '%PDF-0',
    };
    const { id, ...view } = await send(bundle(rows, files));
    expect(view).toMatchObject({ status: 'applied', acceptedRows: 3, rejectedRows: 0 });
    expect(await findings(id)).toEqual([]);
    // Both pictures are the same bytes, so they are one file of one entry.
    expect(await namesOf('M1')).toHaveLength(1);
    expect(await namesOf('M2')).toEqual(['Акт.pdf']);
    expect(await namesOf('M3')).toEqual([]);
    const [picture] = await evidenceOf('M1');
    const served = await country.platform.send('GET', `/evidence/${picture.id}`);
    expect(served.headers.get('content-type')).toBe('image/jpeg');
    const [entry] = await country.entries({ programme: 'P' });
    expect(picture.entry).toBe(entry.id);
  });

  it('applies rows whose files are absent or bad, and says so', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const rows = [
      row('M4', 'good.jpg;absent.jpg'),
      row('M5', 'drawing.png'),
      row('M6', 'page.jpg'),
      row('M7', 'broken.jpg'),
    ];
    const files = {
      'good.jpg': photo,
      'drawing.png': svg,
      'page.jpg': '%PDF-1.7',
      'broken.jpg': photo.subarray(0, 300),
    };
    const { id, ...view } = await send(bundle(rows, files));
    expect(view).toMatchObject({ status: 'applied', acceptedRows: 4, rejectedRows: 0 });
    expect(await findings(id)).toEqual([
      '2 warning ROW.EVIDENCE_MISSING absent.jpg',
      '3 warning ROW.EVIDENCE_REFUSED drawing.png EVIDENCE.TYPE_UNSUPPORTED',
      '4 warning ROW.EVIDENCE_REFUSED page.jpg EVIDENCE.TYPE_MISMATCH',
      '5 warning ROW.EVIDENCE_REFUSED broken.jpg EVIDENCE.UNREADABLE',
    ]);
    expect(await namesOf('M4')).toEqual(['good.jpg']);
    expect([...(await namesOf('M5')), ...(await namesOf('M6')), ...(await namesOf('M7'))]).toEqual([]);
  });

  it('says what is absent before it is applied, and keeps nothing until then', async () => {
    const other = await sharp(photo).negate().jpeg().toBuffer();
    const content = bundle([row('M8', 'new.jpg;absent.pdf')], { 'new.jpg': other });
    const { id, status } = await send(content, { mode: 'preview' });
    expect(status).toBe('previewed');
    expect(await findings(id)).toEqual(['2 warning ROW.EVIDENCE_MISSING absent.pdf']);
    expect(await namesOf('M8')).toEqual([]);
    await country.platform.call('POST', `/imports/${id}/apply`);
    expect(await country.platform.untilOver(id)).toMatchObject({ status: 'applied' });
    expect(await namesOf('M8')).toEqual(['new.jpg']);
    expect(await findings(id)).toEqual(['2 warning ROW.EVIDENCE_MISSING absent.pdf']);
  });

  it('adds files that come later to the entry that stands', async () => {
    const rows = [row('M9', 'later.pdf')];
    expect(await send(bundle(rows, {}))).toMatchObject({ acceptedRows: 1 });
    expect(await namesOf('M9')).toEqual([]);
    expect(await send(bundle(rows, { 'later.pdf': '%PDF-later' }))).toMatchObject({ unchangedRows: 1 });
    expect(await namesOf('M9')).toEqual(['later.pdf']);
  });

  it('may lie in a folder, beside what systems leave in archives', async () => {
    const files = { 'report/a.pdf': '%PDF-a', '__MACOSX/report/._a.pdf': 'x', 'report/.DS_Store': 'y' };
    const content = bundle([row('M9', 'a.pdf', 20)], files, 'report/данные.csv');
    expect(await send(content)).toMatchObject({ status: 'applied', acceptedRows: 1 });
    expect(await namesOf('M9')).toEqual(['a.pdf', 'later.pdf']);
  });

  it.each([
    ['without a table', { 'a.pdf': '%PDF-' }, 'no_table'],
    ['with two tables', { 'a.csv': 'x', 'b.csv': 'y' }, 'several_tables'],
    ['with a path out of it', { '../../etc/passwd': 'root', 'progress.csv': 'x' }, 'zip'],
    ['with macros', { 'vbaProject.bin': 'code', 'progress.csv': 'x' }, 'macros'],
  ])('%s is refused as a whole', async (_what, files, reason) => {
    const parts = Object.entries(files).map(([name, content]) => ({ name, content }));
    const { id, status } = await send(zipOf(parts));
    expect(status).toBe('rejected');
    expect(await findings(id)).toEqual([`error IMPORT.UNREADABLE ${reason}`]);
  });

  it('that is a bomb is refused before anything is read', async () => {
    const content = bundle([row('M9', 'bomb.pdf')], { 'bomb.pdf': Buffer.alloc(60_000_000) });
    expect(content.length).toBeLessThan(100_000);
    const { id, status } = await send(content);
    expect(status).toBe('rejected');
    expect(await findings(id)).toEqual(['error IMPORT.TOO_LARGE']);
  });

  it('is a workbook all the same when it is only called an archive', async () => {
    const content = zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'progress.csv', content: csvOf([row('M9', '')]) },
    ]);
    const { id, status } = await send(content);
    expect(status).toBe('rejected');
    expect((await findings(id))[0]).toMatch(/IMPORT\.UNREADABLE/);
  });
});
