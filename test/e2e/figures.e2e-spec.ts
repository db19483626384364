import { CountryUnderTest, type Cells, type FiguresView } from '../support/country-under-test';
import { expectSameFigures } from '../support/same-figures';

jest.setTimeout(120_000);

const COUNTRY = 'KZ';
const NORTH = '100';
const WEST = '101';
const EAST = '102';
const SOUTH = '200';
const NOW = '2026-10';

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open();
});

afterAll(() => country.close());

/** What is said apart from when it was worked out. */
function content({ knownAt: _knownAt, computedAt: _computedAt, ...rest }: FiguresView): object {
  return rest;
}

async function refusal(path: string): Promise<[number, string, string | null]> {
  const response = await country.platform.send('GET', path);
  const problem = (await response.json()) as { code: string };
  return [response.status, problem.code, response.headers.get('content-type')];
}

/** The month `offset` months from now, in Almaty, where it is five hours later than in Greenwich. */
function month(offset: number): string {
  const now = new Date(Date.now() + 5 * 3_600_000);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1)).toISOString().slice(0, 7);
}

describe('the figures of a district with one measure of each sort', () => {
  // On 2026-10-31 the plan of A is 31 of the 92 days from its point in September (50 %) to its point in December (100 %).
  const plannedA = 50 + (50 * 31) / 92;
  // C has no points: it runs evenly over the 364 days of its year, of which 303 have gone by.
  const plannedC = (100 * 303) / 364;
  // B is binary and past its deadline: 100. The weights are 2, 1 and 1.
  const planned = (2 * plannedA + 100 + plannedC) / 4;
  let beforeReview: string;

  beforeAll(async () => {
    await country.programme('FIG', { weights: 'expert' });
    await country.roadMap('FIG', [
      {
        territory_code: WEST,
        item_code: 'A',
        weight: 2,
        plan: '2026-09:50;2026-12:100',
        budget: '2026:local:70;2026:republican:30',
      },
      { territory_code: WEST, item_code: 'B', kind: 'binary', deadline: '2026-09-30' },
      { territory_code: WEST, item_code: 'C', weight: 1 },
    ]);
    await country.report('FIG', [
      { territory_code: WEST, item_code: 'C', period: '2026-08', value: 100 },
      { territory_code: WEST, item_code: 'A', period: '2026-09', value: 40, spent: 10 },
    ]);
    beforeReview = new Date().toISOString();
    await country.accept('FIG');
    await country.report('FIG', [
      { territory_code: WEST, item_code: 'A', period: NOW, value: 60, spent: 25 },
    ]);
    const { id } = await country.item('FIG', WEST, 'C', NOW);
    await country.verify(id, { date: '2026-09-15', value: 100, result: 'confirmed' });
  });

  it('are exactly the object of the interface', async () => {
    const { computedAt, ruleVersion, measures, ...rest } = await country.figures('FIG', WEST, NOW);
    expect(new Date(computedAt ?? '').getTime()).toBeGreaterThan(Date.parse(beforeReview));
    expect(ruleVersion).toEqual(expect.stringMatching(/./));
    expectSameFigures(measures, {
      total: 3,
      weight: 4,
      reported: 55, // (2·60 + 1·0 + 1·100) / 4
      accepted: 45, // (2·40 + 1·0 + 1·100) / 4: the 60 of A is not reviewed yet
      verified: 25, // only C was seen: 100 / 4
      planned,
      deviation: 45 - planned,
      scheduleIndex: 45 / planned,
      high: 70, // B is silent and counts at its plan: (2·40 + 100 + 100) / 4
      gap: 30, // 55 − 25
      coverage: 75, // A reported, C was accepted as done before, B is silent: 3 / 4
      verifiedCoverage: 25, // C was seen after 2026-07-31
      overdueShare: 100, // B alone is due, and is overdue
      onTimeRate: 50, // C is done in time, B is overdue
      baseline: 45, // nothing was changed
      churn: 0,
      childrenMean: null, // there is nothing below a district
      band: 'red', // all that is due is overdue
      statuses: {
        ...{ cancelled: 0, not_started: 0, done: 0, claimed_done: 0, not_reported: 0, at_risk: 0 },
        verified_done: 1,
        overdue: 1,
        on_track: 1, // A is 6.8 points behind its plan
      },
      // C was accepted as done before. A's report came after the due day in November.
      reporting: { expected: 2, received: 1, onTime: 0 },
      money: { planned: 100, spent: 25 },
    });
    expect(rest).toEqual({
      programme: 'FIG',
      territory: WEST,
      period: NOW,
      knownAt: null,
      borders: null,
      indicators: {
        ...{ total: 0, weight: 0, reported: null, accepted: null, verified: null, high: null, planned: null },
        ...{ deviation: null, scheduleIndex: null, gap: null, coverage: null, verifiedCoverage: null },
        ...{
          overdueShare: null,
          onTimeRate: null,
          baseline: null,
          churn: null,
          childrenMean: null,
          band: 'grey',
        },
        statuses: {
          ...{ cancelled: 0, not_started: 0, verified_done: 0, done: 0, claimed_done: 0, overdue: 0 },
          ...{ not_reported: 0, at_risk: 0, on_track: 0 },
        },
        reporting: { expected: 0, received: 0, onTime: 0 },
      },
    });
  });

  it('are those of every territory above, where nothing else is', async () => {
    const west = await country.figures('FIG', WEST, NOW);
    for (const place of [NORTH, COUNTRY]) {
      const above = await country.figures('FIG', place, NOW);
      // The mean of the children that have a figure: there is one.
      const measures = { ...west.measures, childrenMean: west.measures.accepted };
      expect(content(above)).toEqual({ ...content(west), territory: place, measures });
    }
  });

  it('are null and grey where nothing was promised', async () => {
    const { measures, indicators } = await country.figures('FIG', SOUTH, NOW);
    expect(measures).toEqual({ ...indicators, money: { planned: 0, spent: 0 } });
    expect([measures.total, measures.weight, measures.accepted, measures.band]).toEqual([0, 0, null, 'grey']);
  });

  it('come for the children of a territory, in one list', async () => {
    const children = await country.list<FiguresView>(`/metrics/${NORTH}/children`, {
      programme: 'FIG',
      period: NOW,
    });
    expect(children.map(({ territory }) => territory)).toEqual([WEST, EAST]);
    expect(content(children[0])).toEqual(content(await country.figures('FIG', WEST, NOW)));
    expect(children[1].measures.total).toBe(0);
  });

  it('come as a series, period by period', async () => {
    const query = 'programme=FIG&from=2026-07&to=2026-10';
    const { items } = await country.platform.call<{ items: FiguresView[] }>(
      'GET',
      `/metrics/${WEST}/series?${query}`,
    );
    expect(items.map(({ period, measures: { reported, accepted } }) => [period, reported, accepted])).toEqual(
      [
        ['2026-07', 0, 0],
        ['2026-08', 25, 25], // C
        ['2026-09', 45, 45], // and 2·40 of A
        ['2026-10', expect.closeTo(55, 9), 45], // A claims 60
      ],
    );
  });

  it('are replayed as they were known before and after a review', async () => {
    const before = await country.figures('FIG', WEST, '2026-09', { knownAt: beforeReview });
    expect([before.measures.reported, before.measures.accepted, before.knownAt]).toEqual([
      45,
      0,
      beforeReview,
    ]);
    const now = new Date().toISOString();
    const after = await country.figures('FIG', WEST, '2026-09', { knownAt: now });
    expect([after.measures.reported, after.measures.accepted]).toEqual([45, 45]);
    expect(content(after)).toEqual(content(await country.figures('FIG', WEST, '2026-09')));
  });

  it('know an item’s entries before the review as nobody had reviewed them', async () => {
    const [{ id }] = await country.platform.database.query<{ id: number }>(
      `select e.item_id as id from progress_entry e join item i on i.id = e.item_id join programme p on p.id = i.programme_id
        where p.code = 'FIG' and e.decision = 'accepted' limit 1`,
    );
    const entriesAt = async (knownAt: string) => {
      const { entries } = await country.platform.call<{
        entries: { state: string; reviewedBy: string | null }[];
      }>('GET', `/items/${id}?knownAt=${knownAt}`);
      return entries.map(({ state, reviewedBy }) => [state, reviewedBy === null]);
    };
    const before = await entriesAt(beforeReview);
    expect(before).toEqual(before.map(() => ['submitted', true]));
    expect(before.length).toBeGreaterThan(0);
    expect(await entriesAt(new Date().toISOString())).toContainEqual(['accepted', false]);
  });

  it('were nothing before anything was sent', async () => {
    const { measures } = await country.figures('FIG', WEST, NOW, { knownAt: '2026-11-01' });
    expect([measures.total, measures.reported, measures.coverage]).toEqual([3, 0, 0]);
  });

  it('are not sent again to who has them, until they change', async () => {
    const path = `/metrics/${WEST}?programme=FIG&period=${NOW}`;
    const first = await country.platform.send('GET', path);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[^"]+"$/);
    const second = await country.platform.send('GET', path, undefined, { 'if-none-match': tag });
    expect([second.status, second.headers.get('etag'), await second.text()]).toEqual([304, tag, '']);

    await country.accept('FIG', { period: NOW });
    const third = await country.platform.send('GET', path, undefined, { 'if-none-match': tag });
    expect(third.status).toBe(200);
    // (2·60 + 0 + 100) / 4
    expect(((await third.json()) as FiguresView).measures.accepted).toBeCloseTo(55, 9);
  });
});

describe('which figures are asked for', () => {
  const nextYear = Number(month(0).slice(0, 4)) + 1;

  beforeAll(async () => {
    await country.programme('LONG', { term: { start: '2026-01-01', end: `${nextYear}-12-31` } });
    await country.roadMap('LONG', [
      { territory_code: WEST, item_code: 'A', deadline: `${nextYear}-12-31` },
      { territory_code: WEST, item_code: 'B', deadline: `${nextYear}-12-31`, starts_on: `${nextYear}-12-01` },
    ]);
    await country.report('LONG', [{ territory_code: WEST, item_code: 'A', period: month(0), value: 10 }]);
  });

  it('is the last period that ended, unless one is named', async () => {
    const byDefault = await country.platform.call<FiguresView>('GET', `/metrics/${WEST}?programme=LONG`);
    expect(byDefault.period).toBe(month(-1));
    const { defaultPeriod } = await country.platform.call<{ defaultPeriod: string }>(
      'GET',
      '/periods?programme=LONG',
    );
    expect(defaultPeriod).toBe(month(-1));
  });

  it('may be the period that has begun, in which a report is still in time', async () => {
    const { measures } = await country.figures('LONG', WEST, month(0));
    // B starts in the last month of the term: nothing is expected of it yet.
    expect(measures.reporting).toEqual({ expected: 1, received: 1, onTime: 1 });
    expect(measures.statuses.not_started).toBe(1);
  });

  it.each([
    ['a period of another sort', `/metrics/${WEST}?programme=LONG&period=2026-Q3`, 422, 'PERIOD.UNKNOWN'],
    ['a period before the term', `/metrics/${WEST}?programme=LONG&period=2025-12`, 422, 'PERIOD.UNKNOWN'],
    [
      'a period that has not begun',
      `/metrics/${WEST}?programme=LONG&period=${nextYear}-12`,
      422,
      'PERIOD.IN_FUTURE',
    ],
    [
      'a series into the future',
      `/metrics/${WEST}/series?programme=LONG&to=${nextYear}-12`,
      422,
      'PERIOD.IN_FUTURE',
    ],
    [
      'an unreadable moment',
      `/metrics/${WEST}?programme=LONG&knownAt=yesterday`,
      422,
      'METRICS.BAD_KNOWN_AT',
    ],
    ['an unknown territory', '/metrics/999?programme=LONG', 404, 'TERRITORY.NOT_FOUND'],
    [
      'the children of an unknown territory',
      '/metrics/999/children?programme=LONG',
      404,
      'TERRITORY.NOT_FOUND',
    ],
    ['an unknown programme', `/metrics/${WEST}?programme=NONE`, 404, 'PROGRAMME.NOT_FOUND'],
    ['no programme', `/metrics/${WEST}`, 400, 'REQUEST.INVALID'],
  ])('is refused for %s', async (_what, path, status, code) => {
    expect(await refusal(path)).toEqual([status, code, expect.stringContaining('application/problem+json')]);
  });

  it('is nobody’s business without a token', async () => {
    const response = await fetch(`${country.platform.address}/api/v1/metrics/${WEST}?programme=LONG`);
    expect(response.status).toBe(401);
  });
});

it('counts quarters where a programme reports by quarters', async () => {
  await country.programme('QUARTERS', { reporting: 'quarter' });
  await country.roadMap('QUARTERS', [
    { territory_code: WEST, item_code: 'A' },
    { territory_code: WEST, item_code: 'B' },
  ]);
  await country.report('QUARTERS', [{ territory_code: WEST, item_code: 'A', period: '2026-Q3', value: 70 }]);
  await country.accept('QUARTERS');
  const third = await country.figures('QUARTERS', WEST, '2026-Q3');
  expect([third.measures.accepted, third.measures.coverage]).toEqual([35, 50]);
  // 272 of the 364 days from 2026-01-01 to 2026-12-31 have gone by on 2026-09-30.
  expect(third.measures.planned).toBeCloseTo((100 * 272) / 364, 9);
  const fourth = await country.figures('QUARTERS', WEST, '2026-Q4');
  // The report of the quarter before keeps A fresh; on the last day of the year nothing is past its deadline yet.
  expect([fourth.measures.accepted, fourth.measures.coverage]).toEqual([35, 50]);
  expect(fourth.measures.statuses).toMatchObject({ at_risk: 1, not_reported: 1, overdue: 0 });
  const [status, code] = await refusal(`/metrics/${WEST}?programme=QUARTERS&period=2026-09`);
  expect([status, code]).toEqual([422, 'PERIOD.UNKNOWN']);
});

it('weighs by the budget where the policy says so, and lets what has none out of the weights only', async () => {
  await country.programme('BUDGET', { weights: 'budget' });
  await country.roadMap('BUDGET', [
    { territory_code: WEST, item_code: 'A', weight: 9, budget: '2026:local:10.5;2027:republican:29.5' },
    { territory_code: WEST, item_code: 'B', budget: '2026:private:60' },
    { territory_code: WEST, item_code: 'C' },
  ]);
  const report = (item_code: string, value: number): Cells => ({
    territory_code: WEST,
    item_code,
    period: NOW,
    value,
  });
  await country.report('BUDGET', [report('A', 50), report('B', 100), report('C', 100)]);
  const { measures } = await country.figures('BUDGET', WEST, NOW);
  // 10.5 + 29.5 = 40 for A, 60 for B: (40·50 + 60·100) / 100 = 80. C leaves the weights and stays in the counts.
  expect([measures.weight, measures.reported, measures.total]).toEqual([100, 80, 3]);
  expect(measures.statuses).toMatchObject({ claimed_done: 2, at_risk: 1 });
  expect(measures.money).toEqual({ planned: 100, spent: 0 });
});

it('takes an empty weight for 1 under the policy expert', async () => {
  await country.programme('EXPERT', { weights: 'expert' });
  await country.roadMap('EXPERT', [
    { territory_code: WEST, item_code: 'A', weight: 0.5 },
    { territory_code: WEST, item_code: 'B' },
  ]);
  await country.report('EXPERT', [{ territory_code: WEST, item_code: 'B', period: NOW, value: 60 }]);
  const { measures } = await country.figures('EXPERT', WEST, NOW);
  // (0.5·0 + 1·60) / 1.5
  expect([measures.weight, measures.reported]).toEqual([1.5, 40]);
});

it('shares an item among territories and counts it once above them', async () => {
  await country.programme('SHARES');
  await country.roadMap('SHARES', [
    { territory_code: WEST, item_code: 'ROAD', shares: `${WEST}:0.25;${EAST}:0.75` },
    { territory_code: EAST, item_code: 'B' },
  ]);
  await country.report('SHARES', [{ territory_code: WEST, item_code: 'ROAD', period: NOW, value: 80 }]);
  const of = async (place: string) => {
    const { total, weight, reported, statuses } = (await country.figures('SHARES', place, NOW)).measures;
    return [total, weight, reported, statuses.on_track];
  };
  expect(await of(WEST)).toEqual([1, 0.25, 80, 1]);
  // 0.75·80 / (0.75 + 1)
  expect(await of(EAST)).toEqual([2, 1.75, expect.closeTo(60 / 1.75, 9), 1]);
  // 80 / 2: as if it had never been shared
  expect(await of(NORTH)).toEqual([2, 2, expect.closeTo(40, 9), 1]);
});

it('lets a refuted claim fall back to the baseline, and shows the gap', async () => {
  await country.programme('REFUTED');
  await country.roadMap('REFUTED', [
    { territory_code: WEST, item_code: 'I', type: 'indicator', kind: 'increase', baseline: 20, target: 60 },
  ]);
  await country.report('REFUTED', [{ territory_code: WEST, item_code: 'I', period: NOW, value: 50 }]);
  const { id } = await country.item('REFUTED', WEST, 'I', NOW);
  await country.verify(id, { date: '2026-10-20', value: 40, result: 'partly' });
  const seen = (await country.figures('REFUTED', WEST, NOW)).indicators;
  // (50 − 20) / 40 = 75 % reported, (40 − 20) / 40 = 50 % seen
  expect([seen.reported, seen.verified, seen.gap]).toEqual([75, 50, 25]);
  await country.verify(id, { date: '2026-10-25', value: 45, result: 'refuted' });
  const refuted = (await country.figures('REFUTED', WEST, NOW)).indicators;
  expect([refuted.reported, refuted.verified, refuted.gap]).toEqual([75, 0, 75]);
});

describe('an id that names nothing', () => {
  it.each(['0', 'abc', '99999999999', '99999999999999999999'])('answers 404 for %s', async (id) => {
    for (const path of [
      `/items/${id}`,
      `/items/${id}/history`,
      `/road-maps/${id}`,
      `/road-maps/${id}/items`,
    ]) {
      expect([path, (await country.platform.send('GET', path)).status]).toEqual([path, 404]);
    }
  });
});
