import {
  CountryUnderTest,
  type Cells,
  type EntryView,
  type FiguresView,
} from '../support/country-under-test';

jest.setTimeout(240_000);

const PLACES = ['KZ', '100', '200', '101', '102', '201'];
const PERIODS = ['2026-06', '2026-07', '2026-08', '2026-09'];

interface Reverted {
  status: string;
  withdrawn: number;
  refused: { itemCode: string; territory: string; period: string; revision: number }[];
  refusedCount: number;
}

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open();
});

afterAll(() => country.close());

/** The figures of every place at every period, byte by byte, but for when they were worked out. */
async function allFigures(programme: string, knownAt?: string): Promise<string[]> {
  const asked = PERIODS.flatMap((period) => PLACES.map((place) => ({ period, place })));
  return Promise.all(
    asked.map(async ({ period, place }) => {
      const more: Record<string, string> = knownAt === undefined ? {} : { knownAt };
      const { computedAt: _computedAt, ...figures } = await country.figures(programme, place, period, more);
      return JSON.stringify(figures);
    }),
  );
}

/** A moment that lies between what was done before and what is done after. */
async function aMoment(): Promise<string> {
  const [{ now }] = await country.platform.database.query<{ now: Date }>('select clock_timestamp() as now');
  await new Promise((resolve) => setTimeout(resolve, 20));
  return now.toISOString();
}

async function revert(id: string): Promise<Reverted> {
  const reverted = await country.platform.call<Reverted>('POST', `/imports/${id}/revert`);
  await country.platform.untilFolded();
  return reverted;
}

/** Measures and indicators of all kinds, weights, budgets, an item of two regions; reports, reviews, something seen. */
async function begin(programme: string): Promise<void> {
  const indicator = { type: 'indicator', deadline: '2026-08-31' };
  await country.programme(programme, { weights: 'expert' });
  await country.roadMap(programme, [
    { territory_code: '101', item_code: 'A', weight: 3, budget: '2026:local:100' },
    { territory_code: '101', item_code: 'B', weight: 0.7, deadline: '2026-07-15', kind: 'binary' },
    {
      territory_code: '101',
      item_code: 'SHARED',
      weight: 2,
      shares: '101:0.3;201:0.7',
      budget: '2026:local:7',
    },
    { territory_code: '102', item_code: 'A', weight: 1.1 },
    { territory_code: '201', item_code: 'UP', kind: 'increase', baseline: 10, target: 50, ...indicator },
    {
      territory_code: '201',
      item_code: 'KEEP',
      kind: 'maintain_at_least',
      baseline: 80,
      target: 95,
      ...indicator,
    },
    { territory_code: '100', item_code: 'DOWN', kind: 'decrease', baseline: 9, target: 3, ...indicator },
  ]);
  await country.report(programme, [
    { territory_code: '101', item_code: 'A', period: '2026-06', value: 30, spent: 12.5 },
    { territory_code: '101', item_code: 'SHARED', period: '2026-07', value: 41 },
    { territory_code: '102', item_code: 'A', period: '2026-07', value: 77 },
    { territory_code: '201', item_code: 'UP', period: '2026-07', value: 33 },
    { territory_code: '201', item_code: 'KEEP', period: '2026-06', value: 96 },
    { territory_code: '100', item_code: 'DOWN', period: '2026-08', numerator: 1, denominator: 16 },
  ]);
  await country.accept(programme, { period: '2026-07' });
  const { id } = await country.item(programme, '101', 'SHARED', '2026-09');
  await country.verify(id, { date: '2026-07-20', value: 35, result: 'partly' });
}

/** Touches every item, in every period, with values, money and words. */
const IMPORT: Cells[] = [
  { territory_code: '101', item_code: 'A', period: '2026-06', value: 55, spent: 20 },
  { territory_code: '101', item_code: 'A', period: '2026-08', value: 100, spent: 99.9 },
  { territory_code: '101', item_code: 'B', period: '2026-07', value: 1 },
  { territory_code: '101', item_code: 'SHARED', period: '2026-07', value: 90 },
  { territory_code: '102', item_code: 'A', period: '2026-09', narrative: 'Awaiting the contractor' },
  { territory_code: '201', item_code: 'UP', period: '2026-08', value: 50 },
  { territory_code: '201', item_code: 'KEEP', period: '2026-07', value: 90 },
  { territory_code: '100', item_code: 'DOWN', period: '2026-09', value: 3 },
];

/** What reviewers do with the entries of the import. */
type Review = (entries: readonly EntryView[]) => Promise<void>;

const idsOf = (entries: readonly EntryView[]) => entries.map(({ id }) => id);
const inPeriod = (entries: readonly EntryView[], wanted: string) =>
  idsOf(entries.filter(({ period }) => period === wanted));

describe.each<[string, string, Review]>([
  ['UNDO-1', 'that nobody has reviewed', async () => undefined],
  [
    'UNDO-2',
    'of which a part was accepted',
    (entries) => country.review(inPeriod(entries, '2026-07'), 'accept'),
  ],
  ['UNDO-3', 'that was accepted as a whole', (entries) => country.review(idsOf(entries), 'accept')],
  [
    'UNDO-4',
    'of which a part was returned',
    (entries) => country.review(inPeriod(entries, '2026-08'), 'return', 'Where is the act?'),
  ],
])('%s: an import %s, taken back', (programme, _what, review) => {
  let before: string[];
  let during: string[];
  let beforeIt: string;
  let whileIt: string;
  let replayedBefore: string[];
  let replayedWhile: string[];
  let importId: string;

  beforeAll(async () => {
    await begin(programme);
    before = await allFigures(programme);
    beforeIt = await aMoment();
    replayedBefore = await allFigures(programme, beforeIt);
    const waiting = idsOf(await country.entries({ programme }));
    importId = (await country.report(programme, IMPORT)).id;
    await review((await country.entries({ programme })).filter(({ id }) => !waiting.includes(id)));
    during = await allFigures(programme);
    whileIt = await aMoment();
    replayedWhile = await allFigures(programme, whileIt);
    expect(await revert(importId)).toMatchObject({
      status: 'reverted',
      withdrawn: IMPORT.length,
      refused: [],
    });
  });

  it('had changed figures of every place', () => {
    const places = during
      .filter((figures, index) => figures !== before[index])
      .map((figures) => (JSON.parse(figures) as FiguresView).territory);
    expect(new Set(places)).toEqual(new Set(PLACES));
  });

  it('leaves every figure of every place and period as it was, to the byte', async () => {
    expect(await allFigures(programme)).toEqual(before);
  });

  it('leaves the replay of the moment before it as it was', async () => {
    expect(await allFigures(programme, beforeIt)).toEqual(replayedBefore);
  });

  it('is still there in the replay of the moment between', async () => {
    expect(await allFigures(programme, whileIt)).toEqual(replayedWhile);
    expect(replayedWhile.filter((figures, index) => figures !== replayedBefore[index])).not.toEqual([]);
  });

  it('leaves the current value of every item as its entries have it', async () => {
    const left = await country.platform.database.query(
      `select from item_state s join item i on i.id = s.item_id join programme p on p.id = i.programme_id
        where p.code = $1 and s.reported_value is distinct from (
          select e.value from progress_entry e
           where e.item_id = i.id and e.value is not null and e.withdraws is null and e.withdrawn_at is null
             and e.decision is distinct from 'returned'
           order by e.period_ord desc, e.revision desc limit 1)`,
      [programme],
    );
    expect(left).toEqual([]);
  });

  it('cannot be taken back twice', async () => {
    const again = await country.platform.send('POST', `/imports/${importId}/revert`);
    expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([
      409,
      'IMPORT.ILLEGAL_TRANSITION',
    ]);
    expect(await allFigures(programme)).toEqual(before);
  });
});

describe('an import that a second file has corrected', () => {
  const programme = 'UNDO-CORRECTED';
  const row = (item_code: string, value: number): Cells => ({
    ...{ territory_code: '101', item_code, period: '2026-08', value },
  });
  const reported = async () => (await country.figures(programme, '101', '2026-08')).measures.reported;
  let first: string;
  let second: string;

  beforeAll(async () => {
    await country.programme(programme);
    await country.roadMap(
      programme,
      ['A', 'B', 'C', 'D'].map((item_code) => ({ territory_code: '101', item_code })),
    );
    first = (await country.report(programme, [row('A', 10), row('B', 20), row('C', 30)])).id;
    second = (await country.report(programme, [row('B', 60), row('C', 30), row('D', 40)])).id;
    // (10 + 60 + 30 + 40) / 4
    expect(await reported()).toBe(35);
  });

  it('gives back what was not corrected, and names what was', async () => {
    const { withdrawn, refused } = await revert(first);
    // C came again as it was: that is no correction, and the row is still the first file's.
    expect(withdrawn).toBe(2);
    expect(refused).toMatchObject([{ itemCode: 'B', territory: '101', period: '2026-08', revision: 1 }]);
    // (0 + 60 + 0 + 40) / 4
    expect(await reported()).toBe(25);
  });

  it('falls back to the corrected row when the correction is taken back too', async () => {
    const { withdrawn, refused } = await revert(second);
    expect([withdrawn, refused]).toEqual([2, []]);
    // B alone is left, with what the first file said: 20 / 4
    expect(await reported()).toBe(5);
  });
});

describe('a large report that was corrected and reviewed', () => {
  const programme = 'LARGE';
  const codes = Array.from({ length: 103 }, (_, n) => `M${String(n).padStart(3, '0')}`);
  const rows = (value: number): Cells[] =>
    codes.map((item_code) => ({ territory_code: '101', item_code, period: '2026-08', value }));
  let first: string;

  beforeAll(async () => {
    await country.programme(programme);
    await country.roadMap(
      programme,
      codes.map((item_code) => ({ territory_code: '101', item_code })),
    );
    first = (await country.report(programme, rows(10))).id;
    await country.report(programme, rows(20));
  });

  it('names the first hundred of what stays, and counts all', async () => {
    const { withdrawn, refused, refusedCount } = await revert(first);
    expect([withdrawn, refused.length, refusedCount]).toEqual([0, 100, 103]);
    expect(refused[99]).toMatchObject({ itemCode: 'M099', period: '2026-08', revision: 1 });
  });

  it('tells every measure of a review of them all', async () => {
    // The corrected revisions and the ones before them.
    expect(await country.accept(programme)).toBe(206);
    const reviewsOf = async (code: string): Promise<number> => {
      const { id } = await country.item(programme, '101', code, '2026-08');
      const path = `/audit?subject=item:${id}&action=entries.reviewed`;
      return (await country.platform.call<{ items: unknown[] }>('GET', path)).items.length;
    };
    expect(await Promise.all(['M000', 'M050', 'M102'].map(reviewsOf))).toEqual([2, 2, 2]);
  });
});
