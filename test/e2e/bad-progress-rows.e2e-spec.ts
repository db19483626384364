import { BadInputDesk, type BadInputTable } from '../support/bad-input/bad-input-desk';
import { BAD_PROGRESS_ROWS, FAR_PERIOD } from '../support/bad-input/bad-progress-rows';
import { CountryUnderTest, type Cells } from '../support/country-under-test';
import { FILE_FORMS, isTriedAs } from '../support/files/file-forms';

jest.setTimeout(120_000);

const PROGRAMME = 'BAD-ROWS';
const PLACE = '101';
/** An item each for what bad rows are about, and two for the good ones around them. */
const ITEMS: readonly Cells[] = [
  { item_code: 'GOOD-1' },
  { item_code: 'GOOD-2' },
  { item_code: 'STG' },
  { item_code: 'BIN', kind: 'binary' },
  { item_code: 'INC', kind: 'increase', baseline: 10, target: 50 },
  { item_code: 'DONE-STG' },
  { item_code: 'DONE-BIN', kind: 'binary' },
  { item_code: 'DONE-INC', kind: 'increase', baseline: 10, target: 50 },
  { item_code: 'DONE-DEC', kind: 'decrease', baseline: 10, target: 4 },
];
const ACCEPTED = { 'DONE-STG': 40, 'DONE-BIN': 1, 'DONE-INC': 30, 'DONE-DEC': 7 };

let country: CountryUnderTest;
let desk: BadInputDesk;

const table: BadInputTable = {
  upload: { kind: 'progress', programme: PROGRAMME },
  sound: { territory_code: PLACE, item_code: 'STG', period: '2026-03', value: 50 },
  good: (narrative) => [
    { territory_code: PLACE, item_code: 'GOOD-1', period: '2026-03', value: 10, narrative },
    { territory_code: PLACE, item_code: 'GOOD-2', period: '2026-04', value: 20.5, narrative },
  ],
  bothRecorded: ['GOOD-1 2026-03 10', 'GOOD-2 2026-04 20.5'],
  recorded: async (mark) => {
    const entries = await country.platform.database.query<{ line: string }>(
      `select i.code || ' ' || p.code || ' ' || e.value as line
         from progress_entry e join item i on i.id = e.item_id
         join period p on p.programme_id = i.programme_id and p.ord = e.period_ord
        where e.narrative = $1 order by 1`,
      [mark],
    );
    return entries.map(({ line }) => line);
  },
};

beforeAll(async () => {
  country = await CountryUnderTest.open();
  desk = new BadInputDesk(country.platform);
  await country.programme(PROGRAMME, { term: { start: '2026-01-01', end: `${FAR_PERIOD}-31` } });
  await country.roadMap(PROGRAMME, [
    ...ITEMS.map((item): Cells => ({ territory_code: PLACE, ...item })),
    { territory_code: '102', item_code: 'ELSEWHERE' },
  ]);
  await country.report(
    PROGRAMME,
    Object.entries(ACCEPTED).map(([item_code, value]) => ({
      ...{ territory_code: PLACE, item_code, period: '2026-01', value },
    })),
  );
  await country.accept(PROGRAMME);
  await country.platform.call('POST', '/periods/2026-02/lock', { programme: PROGRAMME });
});

afterAll(async () => {
  await country.platform.untilFolded();
  await country.close();
});

describe.each(FILE_FORMS)('a bad row of a progress report as %s', (form) => {
  const cases = BAD_PROGRESS_ROWS.filter(
    ({ forms }, index) => forms?.includes(form) ?? isTriedAs(form, index),
  );

  it.each(cases.map((bad) => [bad.what, bad.code, bad] as const))(
    '%s is %s, and the good rows around it apply',
    async (_what, _code, bad) => {
      await desk.expectRefused(table, bad, form);
    },
  );

  it('said twice alike is one report', async () => {
    const narrative = `Twice ${form}`;
    const [row] = table.good(narrative);
    const { acceptedRows, unchangedRows, rejectedRows } = await desk.sentRows(table, form, [row, row]);
    expect([acceptedRows, unchangedRows, rejectedRows]).toEqual([1, 1, 0]);
    expect(await table.recorded(narrative)).toEqual(['GOOD-1 2026-03 10']);
  });

  it('below the accepted value is taken with a reason', async () => {
    const narrative = `Counted again ${form}`;
    const row = { territory_code: PLACE, item_code: 'DONE-STG', period: '2026-03', value: 39, narrative };
    expect(await desk.sentRows(table, form, [row])).toMatchObject({ acceptedRows: 1, rejectedRows: 0 });
  });
});
