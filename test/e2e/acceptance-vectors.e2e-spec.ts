import { CountryUnderTest, type Cells } from '../support/country-under-test';

jest.setTimeout(120_000);

const NORTH = '100';
const WEST = '101';
const EAST = '102';
const SOUTH = '200';
/** The period looked at: its last day is 2026-10-31, and nothing of 2026 is due before its end unless a vector says so. */
const NOW = '2026-10';
/** A year that runs evenly is 303 of 364 days old on 2026-10-31: a plan without points stands at 83.24 %. */
const ACT = { title: 'Government resolution', number: '17', date: '2026-10-15' };

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open();
});

afterAll(() => country.close());

/** Codes `M001`, `M002`, … */
function codes(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `M${String(from + index).padStart(3, '0')}`);
}

function measures(territory: string, items: readonly string[], cells: Cells = {}): Cells[] {
  return items.map((item_code) => ({ territory_code: territory, item_code, ...cells }));
}

function reports(territory: string, items: readonly string[], period: string, value: number): Cells[] {
  return items.map((item_code) => ({ territory_code: territory, item_code, period, value }));
}

describe('vector 1: weights', () => {
  // West holds weights 3 and 2, East 3 and 1; in both the first item stands at 50 %, the second at 100 %.
  const roadMap = [
    { territory_code: WEST, item_code: 'A', weight: 3 },
    { territory_code: WEST, item_code: 'B', weight: 2 },
    { territory_code: EAST, item_code: 'A', weight: 3 },
    { territory_code: EAST, item_code: 'B', weight: 1 },
  ];
  const progress = [WEST, EAST].flatMap((place) => [
    ...reports(place, ['A'], NOW, 50),
    ...reports(place, ['B'], NOW, 100),
  ]);

  async function completions(programme: string, weights: string): Promise<(number | null)[]> {
    await country.programme(programme, { weights });
    await country.roadMap(programme, roadMap);
    await country.report(programme, progress);
    await country.accept(programme);
    const places = [await country.figures(programme, WEST, NOW), await country.figures(programme, EAST, NOW)];
    return places.flatMap(({ measures: { reported, accepted } }) => [reported, accepted]);
  }

  it('counts by the weight column under the policy expert', async () => {
    // (3·50 + 2·100) / 5 = 70 and (3·50 + 1·100) / 4 = 62.5, on the reported and on the accepted track.
    expect(await completions('V1-EXPERT', 'expert')).toEqual([70, 70, 62.5, 62.5]);
  });

  it('ignores the weight column under the policy equal', async () => {
    // (50 + 100) / 2 = 75 in both.
    expect(await completions('V1-EQUAL', 'equal')).toEqual([75, 75, 75, 75]);
  });
});

it('vector 2: a decrease from 10 to 4 that stands at 7 is half done', async () => {
  await country.programme('V2');
  await country.roadMap('V2', [
    { territory_code: WEST, item_code: 'I1', type: 'indicator', kind: 'decrease', baseline: 10, target: 4 },
  ]);
  await country.report('V2', reports(WEST, ['I1'], NOW, 7));
  await country.accept('V2');
  const { progress } = await country.item('V2', WEST, 'I1', NOW);
  // (7 − 10) / (4 − 10) = 0.5
  expect([progress.reported, progress.accepted]).toEqual([50, 50]);
  const { indicators, measures: none } = await country.figures('V2', WEST, NOW);
  expect([indicators.total, indicators.accepted]).toEqual([1, 50]);
  expect([none.total, none.accepted]).toEqual([0, null]);
});

it('vector 3: a region is the sum of its items, never the mean of its districts', async () => {
  const nine = codes(1, 9);
  await country.programme('V3');
  await country.roadMap('V3', [...measures(WEST, ['M1']), ...measures(EAST, nine)]);
  await country.report('V3', [...reports(WEST, ['M1'], NOW, 100), ...reports(EAST, nine, NOW, 0)]);
  await country.accept('V3');
  const region = await country.figures('V3', NORTH, NOW);
  // One of ten items is done: 10 %. The districts stand at 100 % and 0 %: their mean is 50 %.
  expect([region.measures.total, region.measures.accepted, region.measures.childrenMean]).toEqual([
    10, 10, 50,
  ]);
  const districts = await country.list<{ territory: string; measures: { accepted: number } }>(
    `/metrics/${NORTH}/children`,
    { programme: 'V3', period: NOW },
  );
  expect(districts.map((each) => [each.territory, each.measures.accepted])).toEqual([
    [WEST, 100],
    [EAST, 0],
  ]);
});

it('vector 4: 112 measures are each in one status', async () => {
  const done = codes(1, 41);
  const inProgress = codes(42, 6);
  const behind = codes(48, 6);
  const toBeReplaced = codes(54, 4);
  const silent = codes(58, 55);
  await country.programme('V4');
  await country.roadMap('V4', [
    ...measures(WEST, [...done, ...inProgress, ...behind, ...toBeReplaced, ...silent]),
    ...measures(SOUTH, ['NEW']),
  ]);
  // The plan stands at 83.24 %: 80 % is 3.24 points behind it, 70 % is 13.24, more than the 10 that are allowed.
  await country.report('V4', [
    ...reports(WEST, done, NOW, 100),
    ...reports(WEST, inProgress, NOW, 80),
    ...reports(WEST, behind, NOW, 70),
    ...reports(WEST, toBeReplaced, NOW, 80),
  ]);
  await country.accept('V4');
  const items = await country.items('V4', WEST, NOW);
  const replacement = await country.item('V4', SOUTH, 'NEW', NOW);
  for (const code of toBeReplaced) {
    const request = { kind: 'replace', act: ACT, replacementItemId: replacement.id };
    await country.change(items.get(code)?.id ?? 0, request, 'undecided');
  }
  const { measures: figures } = await country.figures('V4', WEST, NOW);
  expect(figures.total).toBe(112);
  expect(figures.statuses).toEqual({
    ...{ cancelled: 0, not_started: 0, verified_done: 0, claimed_done: 0, overdue: 0 },
    done: 41,
    on_track: 6,
    // 6 behind plan and 4 whose replacement is undecided
    at_risk: 10,
    // 112 − 41 − 6 − 10
    not_reported: 55,
  });
  expect(((figures.statuses.done / figures.total) * 100).toFixed(1)).toBe('36.6');
});

it('vector 5: of 110 measures, 17 done and 90 in work, 3 are not reported', async () => {
  const done = codes(1, 17);
  const inWork = codes(18, 90);
  await country.programme('V5');
  await country.roadMap('V5', measures(WEST, [...done, ...inWork, ...codes(108, 3)]));
  await country.report('V5', [...reports(WEST, done, NOW, 100), ...reports(WEST, inWork, NOW, 80)]);
  await country.accept('V5');
  const { measures: figures } = await country.figures('V5', WEST, NOW);
  expect(figures.statuses).toMatchObject({ done: 17, on_track: 90, not_reported: 3 });
  // All 110 have started and none was done in September; 107 reported, all of them after the due day in November.
  expect(figures.reporting).toEqual({ expected: 110, received: 107, onTime: 0 });
  // Fresh items over all items: 107 / 110.
  expect(figures.coverage).toBeCloseTo((107 / 110) * 100, 10);
});

it('vector 6: two open measures of ten are cancelled by an act', async () => {
  const all = codes(1, 10);
  await country.programme('V6');
  await country.roadMap('V6', measures(WEST, all));
  await country.report('V6', reports(WEST, all.slice(0, 4), '2026-09', 100));
  await country.accept('V6');
  const items = await country.items('V6', WEST, NOW);
  for (const code of all.slice(8))
    await country.change(items.get(code)?.id ?? 0, { kind: 'cancel', act: ACT });

  const { measures: october } = await country.figures('V6', WEST, NOW);
  // 4 of the 8 that are left; 4 of the frozen 10; 2 of the frozen 10 changed.
  expect([october.accepted, october.baseline, october.churn]).toEqual([50, 40, 20]);
  // The status counts keep the cancelled ones, the weights do not.
  expect([october.total, october.statuses.cancelled, october.weight]).toEqual([10, 2, 8]);
  const { measures: september } = await country.figures('V6', WEST, '2026-09');
  // The act is of October: at the end of September nothing is cancelled, 4 of 10 are done.
  expect([september.accepted, september.baseline, september.churn]).toEqual([40, 40, 0]);
  expect(september.statuses.cancelled).toBe(0);
});

it('vector 7: 80 done of which 60 on time, 20 open and overdue', async () => {
  const inTime = codes(1, 60);
  const late = codes(61, 20);
  const overdue = codes(81, 20);
  await country.programme('V7');
  await country.roadMap('V7', [
    ...measures(WEST, inTime, { deadline: '2026-09-30' }),
    ...measures(WEST, [...late, ...overdue], { deadline: '2026-08-31' }),
  ]);
  await country.report('V7', [
    ...reports(WEST, [...inTime, ...late], '2026-09', 100),
    ...reports(WEST, overdue, '2026-09', 50),
  ]);
  await country.accept('V7');
  const { measures: figures } = await country.figures('V7', WEST, NOW);
  expect(figures.statuses).toMatchObject({ done: 80, overdue: 20 });
  // 60 / (80 + 20)
  expect(figures.onTimeRate).toBe(60);
  // All 100 were due, 20 of them are overdue.
  expect(figures.overdueShare).toBe(20);
});

it('vector 8: zero is data, nothing is not', async () => {
  // The plan allows 5 % at the end of October, so that an item at 0 is on its way.
  const item = {
    type: 'indicator',
    kind: 'increase',
    baseline: 0,
    target: 10,
    plan: '2026-10:5;2026-12:100',
  };
  await country.programme('V8');
  await country.roadMap('V8', measures(WEST, ['ZERO', 'SILENT'], item));
  await country.report('V8', reports(WEST, ['ZERO'], NOW, 0));
  await country.accept('V8');
  const items = await country.items('V8', WEST, NOW);
  expect(items.get('ZERO')).toMatchObject({
    status: 'on_track',
    fresh: true,
    progress: { reported: 0, accepted: 0, verified: null, planned: 5 },
  });
  expect(items.get('SILENT')).toMatchObject({
    status: 'not_reported',
    fresh: false,
    progress: { reported: null, accepted: null },
  });
  const { indicators } = await country.figures('V8', WEST, NOW);
  // One of two items has data; both count 0 in the sum.
  expect([indicators.coverage, indicators.reported]).toEqual([50, 0]);
  expect(indicators.statuses).toMatchObject({ on_track: 1, not_reported: 1 });
});

it('vector 9: a promise kept after its deadline is kept in part', async () => {
  await country.programme('V9', {
    directions: [{ code: 'D1', title: { en: 'Schools' } }],
    promises: [{ code: 'P1', direction: 'D1', text: { en: 'A school by September' }, testable: true }],
  });
  const school = { kind: 'binary', promise_code: 'P1', direction_code: 'D1', deadline: '2026-08-31' };
  await country.roadMap('V9', measures(WEST, ['SCHOOL'], school));
  await country.report('V9', reports(WEST, ['SCHOOL'], '2026-09', 1));
  await country.accept('V9');
  const item = await country.item('V9', WEST, 'SCHOOL', NOW);
  expect([item.promise, item.status]).toEqual(['P1', 'done']);
  const { measures: figures } = await country.figures('V9', WEST, NOW);
  // One done, none of it on time.
  expect(figures.onTimeRate).toBe(0);

  const path = `/programmes/V9/verdicts?period=${NOW}`;
  const { items } = await country.platform.call<{ items: { promise: string; verdict: string }[] }>(
    'GET',
    path,
  );
  expect(items.map(({ promise, verdict }) => [promise, verdict])).toEqual([['P1', 'kept_in_part']]);
});

it('vector 10: reported, accepted and verified are three figures', async () => {
  await country.programme('V10');
  await country.roadMap('V10', measures(WEST, ['M1']));
  await country.report('V10', reports(WEST, ['M1'], '2026-09', 60));
  await country.accept('V10');
  await country.report('V10', reports(WEST, ['M1'], NOW, 100));
  const { measures: figures } = await country.figures('V10', WEST, NOW);
  // Never verified counts 0 in the sum; the gap is 100 − 0.
  expect([figures.reported, figures.accepted, figures.verified, figures.gap]).toEqual([100, 60, 0, 100]);
  expect(figures.statuses.claimed_done).toBe(1);
  const { status, progress } = await country.item('V10', WEST, 'M1', NOW);
  expect(status).toBe('claimed_done');
  expect(progress).toMatchObject({ reported: 100, accepted: 60, verified: null });
});
