import { BadInputDesk } from '../support/bad-input/bad-input-desk';
import { BAD_FILES } from '../support/bad-input/bad-files';
import { CountryUnderTest } from '../support/country-under-test';
import { FILE_FORMS, fileOf } from '../support/files/file-forms';

jest.setTimeout(120_000);

const PROGRAMME = 'BAD-FILES';

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

async function entries(): Promise<number> {
  return (await country.platform.database.query('select from progress_entry')).length;
}

describe('a file that cannot be taken as a whole', () => {
  it.each(BAD_FILES.map((bad) => [bad.what, bad.code, bad] as const))(
    '%s is %s: nothing applied, the file kept, the next try a new one',
    async (_what, _code, bad) => {
      const file = { content: bad.content(), fileName: bad.fileName };
      for (const onError of ['skip', 'reject'] as const) {
        const upload = { kind: 'progress', programme: PROGRAMME, onError } as const;
        const view = await desk.sent(file, upload);
        expect(view).toMatchObject({ status: 'rejected', acceptedRows: 0 });
        expect(await desk.findings(view.id)).toEqual([
          {
            ...{ code: bad.code, severity: 'error', row: bad.row ?? null, column: bad.column ?? null },
            params: bad.params,
          },
        ]);
        expect(await desk.original(view.id)).toHaveLength(64);
      }
      expect(await entries()).toBe(0);
    },
  );
});

describe.each(FILE_FORMS)('an unknown column as %s', (form) => {
  it('is a warning, said once, and refuses nothing', async () => {
    const row = { territory_code: '101', item_code: 'A', period: '2026-03', value: 5, Colour: form };
    const file = fileOf(form, [row, { ...row, period: '2026-04', value: 6 }]);
    const view = await desk.sent(file, { kind: 'progress', programme: PROGRAMME, onError: 'reject' });
    expect(view).toMatchObject({ status: 'applied', rejectedRows: 0 });
    const warning = { code: 'IMPORT.COLUMN_UNKNOWN', severity: 'warning', row: 1, column: 'Colour' };
    expect(await desk.findings(view.id)).toEqual([{ ...warning, params: { heading: 'Colour' } }]);
  });
});

it('a file over the limit of bytes is refused while it arrives', async () => {
  const kept = () =>
    country.platform.database.query('select from stored_file where size > 100000000 or size is null');
  const file = Buffer.alloc(200 * 1024 * 1024 + 1, 'x');
  const response = await country.platform.upload(file, { kind: 'progress', programme: PROGRAMME });
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
    413,
    'IMPORT.TOO_LARGE',
  ]);
  expect(await kept()).toEqual([]);
});

describe('letters that no database holds', () => {
  const content = 'territory_code,item_code,period,value\n101,A,2026-05,7\n';

  it('are left out of the name of a file', async () => {
    const view = await desk.sent(
      { content, fileName: 'a\u0000b.csv' },
      { kind: 'progress', programme: PROGRAMME },
    );
    expect(view).toMatchObject({ status: 'applied', fileName: 'ab.csv' });
  });

  it('name no programme', async () => {
    const response = await country.platform.upload(content, { kind: 'progress', programme: 'NO\u0000NE' });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      404,
      'PROGRAMME.NOT_FOUND',
    ]);
  });
});
