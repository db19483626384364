import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from '@core/metrics';
import type { EntryView, FiguresView } from '../support/country-under-test';
import { PlatformUnderTest, type Upload } from '../support/platform-under-test';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');
const FOLDER = 'docs/examples/first-hour';
const PAGE = readFileSync(join(ROOT, 'docs/first-hour.md'), 'utf8');
const P = 'SARMIA';
const [JANUARY, FEBRUARY] = ['2025-01', '2025-02'];
/** In the order of the page. */
const FILES: readonly [string, Upload['kind'], number][] = [
  ['territories.csv', 'territories', 13],
  ['boundaries.geojson', 'boundaries', 12],
  ['programme.json', 'programmes', 1],
  ['road-maps.csv', 'road-maps', 27],
  ['progress-2025-01.csv', 'progress', 27],
  ['progress-2025-02.csv', 'progress', 24],
];

let platform: PlatformUnderTest;

beforeAll(async () => {
  platform = await PlatformUnderTest.start();
});

afterAll(() => platform.stop());

async function measures(period: string): Promise<Figures> {
  const query = new URLSearchParams({ programme: P, period });
  return (await platform.call<FiguresView>('GET', `/metrics/XA?${query}`)).measures;
}

it('names its files, in the order in which they are sent', () => {
  expect(readdirSync(join(ROOT, FOLDER)).sort()).toEqual(FILES.map(([file]) => file).sort());
  const places = FILES.map(([file]) => PAGE.indexOf(`-F file=@$D/${file}`));
  expect(places).toEqual([...places].filter((place) => place > 0).sort((one, other) => one - other));
  expect(new Set(places).size).toBe(FILES.length);
});

it.each(FILES)('loads %s into a system without territories', async (fileName, kind, rows) => {
  const programme = ['road-maps', 'progress'].includes(kind) ? { programme: P } : {};
  const content = readFileSync(join(ROOT, FOLDER, fileName));
  const view = await platform.import(content, { kind, fileName, ...programme });
  expect(view).toMatchObject({ status: 'applied', acceptedRows: rows, rejectedRows: 0 });
});

it('comes to the figures that stand on the page', async () => {
  const { items } = await platform.call<{ items: EntryView[] }>(
    'GET',
    `/entries?programme=${P}&state=submitted&period=${JANUARY}&limit=500`,
  );
  await platform.call('POST', '/entries/review', { ids: items.map(({ id }) => id), decision: 'accept' });
  await platform.untilFolded();
  const rounded = ({ reported, accepted, planned }: Figures) =>
    [reported, accepted, planned].map((value) => value?.toFixed(1));
  const told = [rounded(await measures(JANUARY)), rounded(await measures(FEBRUARY))];
  for (const [index, period] of ['January', 'February'].entries())
    expect(PAGE).toContain(`| ${period} 2025 | ${told[index].join(' | ')} |`);
});
