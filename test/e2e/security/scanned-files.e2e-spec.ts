import { Clamd, EICAR } from '../../support/clamd';
import { CountryUnderTest } from '../../support/country-under-test';
import { csvOf } from '../../support/csv-of';
import { zipOf } from '../../support/files/zip-of';

const PLACE = '101';
const PERIOD = '2026-02';
const ROW = { territory_code: PLACE, item_code: 'M1', period: PERIOD, value: 10 };
const NAMED = { kind: 'progress', programme: 'P', fileName: 'report.csv' } as const;

let clamd: Clamd;
let country: CountryUnderTest;
let entry: string;

beforeAll(async () => {
  clamd = await Clamd.start();
  country = await CountryUnderTest.open({ environment: { UADE_CLAMAV: clamd.address } });
  await country.programme('P');
  await country.roadMap('P', [
    { territory_code: PLACE, item_code: 'M1' },
    { territory_code: PLACE, item_code: 'M2' },
  ]);
  await country.platform.import(csvOf([ROW]), NAMED);
  entry = (await country.entries({ programme: 'P' }))[0].id;
});

afterAll(async () => {
  await country.close();
  await clamd.stop();
});

async function attach(name: string, content: string): Promise<{ status: number; code?: string }> {
  const form = new FormData();
  form.set('file', new Blob([content]), name);
  return answerOf(await country.platform.send('POST', `/entries/${entry}/evidence`, form));
}

async function answerOf(answer: Response): Promise<{ status: number; code?: string }> {
  const { code } = (await answer.json()) as { code?: string };
  return { status: answer.status, code };
}

async function countOf(table: 'import' | 'stored_file' | 'stored_file_chunk' | 'evidence'): Promise<number> {
  const [{ count }] = await country.platform.database.query<{ count: number }>(
    `select count(*) as count from ${table}`,
  );
  return count;
}

async function kept(): Promise<number[]> {
  const tables = ['import', 'stored_file', 'stored_file_chunk', 'evidence'] as const;
  return Promise.all(tables.map(countOf));
}

it('keeps nothing of an import with a virus, and tells the trail', async () => {
  const before = await kept();
  const answer = await answerOf(await country.platform.upload(`${csvOf([ROW])}${EICAR}`, NAMED));
  expect(answer).toEqual({ status: 422, code: 'FILE.INFECTED' });
  expect(await kept()).toEqual(before);
  const events = await country.platform.database.query(
    `select actor_id, subject_id, after ->> 'signature' as signature, outcome from audit_event
      where action = 'file.refused'`,
  );
  expect(events).toEqual([
    {
      actor_id: 'bootstrap',
      subject_id: 'report.csv',
      signature: 'Eicar-Test-Signature',
      outcome: 'refused',
    },
  ]);
});

it('keeps nothing of evidence with a virus', async () => {
  const before = await kept();
  expect(await attach('act.pdf', `%PDF-1.7 ${EICAR}`)).toEqual({ status: 422, code: 'FILE.INFECTED' });
  expect(await kept()).toEqual(before);
  expect((await attach('act.pdf', '%PDF-1.7 clean')).status).toBe(201);
});

it('takes no file that is larger than the scanner looks into', async () => {
  const before = await kept();
  const large = `%PDF-1.7 ${'x'.repeat(1_000_000)}`;
  expect(await attach('large.pdf', large)).toEqual({ status: 413, code: 'FILE.UNSCANNABLE' });
  expect(await kept()).toEqual(before);
});

it('refuses a file of an archive alone when only that one is bad', async () => {
  // Packed, the scanner of this test does not see it; one that unpacks refuses the whole archive before.
  const rows = [{ ...ROW, item_code: 'M2', evidence: 'bad.pdf;good.pdf' }];
  const bundle = zipOf([
    { name: 'bad.pdf', content: `%PDF-1.7 ${EICAR}` },
    { name: 'good.pdf', content: '%PDF-1.7 also clean' },
    { name: 'progress.csv', content: csvOf(rows) },
  ]);
  const { id, status } = await country.platform.import(bundle, { ...NAMED, fileName: 'report.zip' });
  expect(status).toBe('applied');
  const { items } = await country.platform.call<{ items: { params: Record<string, string> }[] }>(
    ...(['GET', `/imports/${id}/findings`] as const),
  );
  expect(items.map(({ params }) => [params['value'], params['reason']])).toEqual([
    ['bad.pdf', 'FILE.INFECTED'],
  ]);
  expect(await countOf('evidence')).toBe(2);
});

it('keeps nothing while the scanner is away, and says that it is', async () => {
  const before = await kept();
  await clamd.stop();
  const upload = await country.platform.upload(csvOf([{ ...ROW, value: 11 }]), NAMED);
  expect(await answerOf(upload)).toEqual({ status: 503, code: 'FILE.SCANNER_UNAVAILABLE' });
  expect(await attach('act.pdf', '%PDF-1.7 other')).toEqual({
    status: 503,
    code: 'FILE.SCANNER_UNAVAILABLE',
  });
  expect(await kept()).toEqual(before);
});
