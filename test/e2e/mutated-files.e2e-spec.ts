import { setTimeout as sleep } from 'node:timers/promises';
import { CountryUnderTest } from '../support/country-under-test';
import { mutatedFile, type MutatedFile } from '../support/mutations/mutated-file';
import type { ReportedItem } from '../support/mutations/sound-report';
import type { ImportView } from '../support/platform-under-test';

jest.setTimeout(240_000);

/** Two thousand go through the module's own test; these go the whole way, API, queue, worker and fold. */
const FILES = 100;
const FIRST_SEED = 500_000;
const PROGRAMME = 'MUTATED';
const PERIODS = ['2026-01', '2026-02', '2026-03'];
const ITEMS: readonly ReportedItem[] = ['A', 'B', 'C', 'D'].map((code) => ({
  ...{ territory: '101', code, from: 0, to: 100, decimals: 1 },
}));
const OVER = ['applied', 'rejected'];

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme(PROGRAMME);
  await country.roadMap(
    PROGRAMME,
    ITEMS.map(({ territory, code }) => ({ territory_code: territory, item_code: code })),
  );
});

afterAll(() => country.close());

async function send({ bytes, fileName, onError }: MutatedFile): Promise<Response> {
  return country.platform.upload(bytes, { kind: 'progress', programme: PROGRAMME, fileName, onError });
}

async function settled(id: string): Promise<ImportView> {
  for (const until = Date.now() + 30_000; ; await sleep(20)) {
    const view = await country.platform.call<ImportView>('GET', `/imports/${id}`);
    if (OVER.includes(view.status) || view.status === 'failed' || Date.now() > until) return view;
  }
}

it(`answers ${FILES} mutated files with findings or with applied rows, and with nothing of the 500s`, async () => {
  const bad: string[] = [];
  let applied = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + FILES; seed += 1) {
    const file = mutatedFile(seed, ITEMS, PERIODS);
    const response = await send(file);
    const text = await response.text();
    if (response.status !== 202 && response.status !== 200) {
      bad.push(`${file.story}: answered ${response.status} ${text}`);
      continue;
    }
    const { id } = JSON.parse(text) as ImportView;
    const { status, acceptedRows } = await settled(id);
    const [{ entries }] = await country.platform.database.query<{ entries: number }>(
      'select count(*)::int as entries from progress_entry where import_id = $1',
      [id],
    );
    const findings = await country.platform.call<{ items: { severity: string }[] }>(
      'GET',
      `/imports/${id}/findings?limit=500`,
    );
    const refusals = findings.items.filter(({ severity }) => severity === 'error').length;
    if (!OVER.includes(status)) bad.push(`${file.story}: came to ${status}`);
    if (entries !== acceptedRows) bad.push(`${file.story}: ${acceptedRows} accepted, ${entries} applied`);
    if (status === 'rejected' && refusals === 0) bad.push(`${file.story}: rejected without a finding`);
    if (status === 'applied') applied += 1;
  }
  expect(bad).toEqual([]);
  expect(applied).toBeGreaterThan(FILES / 4);
  await country.platform.untilFolded();
  const { measures } = await country.figures(PROGRAMME, 'KZ', '2026-03');
  // Whatever came, four measures between 0 and 100 % have a mean between 0 and 100 %.
  expect(measures.total).toBe(ITEMS.length);
  expect(measures.reported).toBeGreaterThan(0);
  expect(measures.reported).toBeLessThanOrEqual(100);
});
