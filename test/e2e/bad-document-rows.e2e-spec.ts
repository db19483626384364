import { BadInputDesk, type BadInputTable } from '../support/bad-input/bad-input-desk';
import { BAD_PROGRAMMES } from '../support/bad-input/bad-programmes';
import { BAD_ROAD_MAP_ROWS } from '../support/bad-input/bad-road-map-rows';
import { BAD_TERRITORY_ROWS } from '../support/bad-input/bad-territory-rows';
import { CountryUnderTest } from '../support/country-under-test';
import { FILE_FORMS, isTriedAs } from '../support/files/file-forms';
import type { ImportView } from '../support/platform-under-test';

jest.setTimeout(120_000);

const PROGRAMME = 'BAD-MAPS';
const MEASURE = { type: 'measure', kind: 'stages', deadline: '2026-12-31' };

let country: CountryUnderTest;
let desk: BadInputDesk;

/** Good rows edit the titles of two stored items. */
const roadMaps: BadInputTable = {
  upload: { kind: 'road-maps', programme: PROGRAMME },
  sound: { territory_code: '101', item_code: 'NEW', title_en: 'New', ...MEASURE },
  good: (title_en) => [
    { territory_code: '101', item_code: 'GOOD-1', title_en, ...MEASURE },
    { territory_code: '102', item_code: 'GOOD-2', title_en, ...MEASURE },
  ],
  bothRecorded: ['GOOD-1', 'GOOD-2'],
  recorded: (mark) => codesOf(`select code from item where title ->> 'en' = $1 order by 1`, mark),
};

/** Good rows rename two districts. */
const territories: BadInputTable = {
  upload: { kind: 'territories' },
  sound: { code: '299', parent_code: '200', level: 2, kind: 'district', name_en: 'New' },
  good: (name_en) => [
    { code: '201', parent_code: '200', level: 2, kind: 'district', name_en },
    { code: '102', parent_code: '100', level: 2, kind: 'district', name_en },
  ],
  bothRecorded: ['102', '201'],
  recorded: (mark) => codesOf(`select code from territory where name ->> 'en' = $1 order by 1`, mark),
};

async function codesOf(query: string, mark: string): Promise<string[]> {
  const rows = await country.platform.database.query<{ code: string }>(query, [mark]);
  return rows.map(({ code }) => code);
}

beforeAll(async () => {
  country = await CountryUnderTest.open();
  desk = new BadInputDesk(country.platform);
  await country.programme(PROGRAMME, { weights: 'expert' });
  await country.roadMap(PROGRAMME, [
    { territory_code: '101', item_code: 'GOOD-1' },
    { territory_code: '102', item_code: 'GOOD-2' },
    { territory_code: '101', item_code: 'FROZEN', kind: 'increase', baseline: 10, target: 50, weight: 2 },
  ]);
});

afterAll(async () => {
  await country.platform.untilFolded();
  await country.close();
});

describe.each(FILE_FORMS)('a bad row of a road map as %s', (form) => {
  const cases = BAD_ROAD_MAP_ROWS.filter((_bad, index) => isTriedAs(form, index));
  it.each(cases.map((bad) => [bad.what, bad.code, bad] as const))(
    '%s is %s, and the good rows around it apply',
    async (_what, _code, bad) => {
      await desk.expectRefused(roadMaps, bad, form);
      expect(await codesOf('select code from item where code = $1', 'NEW')).toEqual([]);
    },
  );
});

it('leaves a stored item as it was approved, whatever a later road map said', async () => {
  const [item] = await country.platform.database.query(
    `select deadline, weight, baseline, target, counts_from from item where code = 'FROZEN'`,
  );
  expect(item).toMatchObject({ deadline: '2026-12-31', weight: '2', baseline: '10', target: '50' });
});

describe.each(FILE_FORMS)('a bad row of a table of territories as %s', (form) => {
  const cases = BAD_TERRITORY_ROWS.filter((_bad, index) => isTriedAs(form, index));
  it.each(cases.map((bad) => [bad.what, bad.code, bad] as const))(
    '%s is %s, and the good rows around it apply',
    async (_what, _code, bad) => {
      await desk.expectRefused(territories, bad, form);
      expect(await codesOf('select code from territory where code = $1', '299')).toEqual([]);
    },
  );
});

describe('a bad programme', () => {
  const sound = {
    ...{ party: 'Party', title: { en: 'Programme' }, reporting: 'month' },
    term: { start: '2026-01-01', end: '2026-12-31' },
  };
  const stored = (code: string) => codesOf('select code from programme where code = $1', code);

  async function send(documents: object[], onError: 'skip' | 'reject'): Promise<ImportView> {
    const file = { content: JSON.stringify(documents), fileName: 'programmes.json' };
    return desk.sent(file, { kind: 'programmes', onError });
  }

  it.each(BAD_PROGRAMMES.map((bad, index) => [bad.what, bad.code, bad, index] as const))(
    'with %s is %s, and the good one beside it is stored',
    async (_what, _code, bad, index) => {
      const documents = [
        { ...sound, code: `BAD-${index}`, ...bad.members },
        { ...sound, code: `GOOD-${index}` },
      ];
      const { code, column, params } = bad;
      const finding = { code, severity: 'error', row: 1, column, params };
      const strict = await send(documents, 'reject');
      expect([strict.status, await desk.findings(strict.id)]).toEqual(['rejected', [finding]]);
      expect(await stored(`GOOD-${index}`)).toEqual([]);
      const lenient = await send(documents, 'skip');
      expect([lenient.status, await desk.findings(lenient.id)]).toEqual(['applied', [finding]]);
      expect([lenient.acceptedRows, lenient.rejectedRows]).toEqual([1, 1]);
      expect(await stored(`GOOD-${index}`)).toEqual([`GOOD-${index}`]);
      expect(await stored(`BAD-${index}`)).toEqual([]);
    },
  );

  it('keeps its term and its weights once it has road maps', async () => {
    const { id } = await send(
      [{ ...sound, code: PROGRAMME, weights: 'equal', reporting: 'quarter' }],
      'skip',
    );
    const findings = await desk.findings(id);
    expect(findings).toEqual(
      ['reporting', 'weights'].map((column) => ({
        ...{ code: 'ROW.CHANGE_NEEDS_ACT', severity: 'error', row: 1, column, params: {} },
      })),
    );
  });
});
