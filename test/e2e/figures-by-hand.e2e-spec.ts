import { CountryUnderTest, type Cells, type FiguresView, type ItemView } from '../support/country-under-test';

jest.setTimeout(240_000);

const NORTH = '100';
const SOUTH = '200';
const WEST = '101';
const EAST = '102';
const FAR = '201';

type Figures = FiguresView['measures'];

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open();
});

afterAll(() => country.close());

/** Numbers to a billionth, everything else exactly. */
function expectFigures(figures: Figures, expected: Readonly<Record<string, unknown>>): void {
  const about = (value: unknown) => (typeof value === 'number' ? expect.closeTo(value, 9) : value);
  expect(figures).toMatchObject(
    Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, about(value)])),
  );
}

function tracks({ progress }: ItemView): unknown[] {
  const { reported, accepted, verified, planned } = progress;
  return [reported, accepted, verified, planned].map((one) =>
    one === null ? null : Math.round(one * 1e9) / 1e9,
  );
}

/** A row of a report, unless told otherwise of the district in the west. */
function row(item_code: string, period: string, cells: Cells): Cells {
  return { territory_code: WEST, item_code, period, ...cells };
}

/**
 * Two years by quarters, expert weights, an item of two regions, indicators of all four kinds; a region and its two
 * districts. Quarters end on 31 March, 30 June, 30 September, 31 December.
 */
describe('a programme by quarters with expert weights and shares across regions', () => {
  const programme = 'BY-QUARTERS';
  const indicator = { type: 'indicator', deadline: '2026-12-31' };
  const of = async (place: string, period: string) => country.figures(programme, place, period);

  beforeAll(async () => {
    await country.programme(programme, {
      ...{ reporting: 'quarter', weights: 'expert' },
      term: { start: '2025-01-01', end: '2026-12-31' },
    });
    await country.roadMap(programme, [
      // 2025-04-01 to 2026-09-23 are 540 days.
      {
        territory_code: WEST,
        item_code: 'ROAD',
        weight: 4,
        starts_on: '2025-04-01',
        deadline: '2026-09-23',
        shares: `${WEST}:0.25;${FAR}:0.75`,
      },
      { territory_code: WEST, item_code: 'LAW', weight: 1, kind: 'binary', deadline: '2025-12-31' },
      { territory_code: EAST, item_code: 'CLINIC', weight: 2.5, plan: '2025-06:20;2026-03:80' },
      // No weight: 1.
      { territory_code: NORTH, item_code: 'PLAN' },
      {
        territory_code: WEST,
        item_code: 'JOBS',
        weight: 2,
        kind: 'increase',
        baseline: 1200,
        target: 2000,
        ...indicator,
      },
      {
        territory_code: WEST,
        item_code: 'CRIME',
        weight: 1,
        kind: 'decrease',
        baseline: 40,
        target: 25,
        ...indicator,
      },
      {
        territory_code: EAST,
        item_code: 'WATER',
        weight: 3,
        kind: 'maintain_at_least',
        unit: '%',
        baseline: 90,
        target: 95,
        ...indicator,
      },
      {
        territory_code: EAST,
        item_code: 'WAIT',
        weight: 4,
        kind: 'maintain_at_most',
        baseline: 30,
        target: 20,
        ...indicator,
      },
    ]);
    await country.report(programme, [
      row('ROAD', '2025-Q3', { value: 30 }),
      row('LAW', '2025-Q4', { value: 'иә' }),
      row('JOBS', '2025-Q3', { value: 1400 }),
      row('CRIME', '2025-Q3', { value: 34 }),
      // Percentages: 1,880 of 2,000 are 94, 1,938 of 2,040 are 95, 1,995 of 2,100 are 95.
      row('WATER', '2025-Q2', { territory_code: EAST, numerator: 1880, denominator: 2000 }),
      row('WATER', '2025-Q3', { territory_code: EAST, numerator: 1938, denominator: 2040, value: 95 }),
      row('WATER', '2025-Q4', { territory_code: EAST, numerator: 1995, denominator: 2100 }),
      row('WAIT', '2025-Q2', { territory_code: EAST, value: 20 }),
      row('WAIT', '2025-Q3', { territory_code: EAST, value: 20.5 }),
      row('WAIT', '2025-Q4', { territory_code: EAST, value: 18 }),
      row('CLINIC', '2025-Q4', { territory_code: EAST, value: 50 }),
    ]);
    await country.accept(programme, { territory: WEST });
    await country.report(programme, [
      row('ROAD', '2025-Q4', { value: 45 }),
      row('JOBS', '2025-Q4', { value: 1600 }),
      row('CRIME', '2025-Q4', { value: 31 }),
    ]);
    const { id } = await country.item(programme, WEST, 'JOBS', '2025-Q4');
    await country.verify(id, { date: '2025-12-20', value: 1500, result: 'partly', method: 'registry' });
  });

  it('reads each kind of indicator in its own way', async () => {
    const west = await country.items(programme, WEST, '2025-Q4');
    const east = await country.items(programme, EAST, '2025-Q4');
    // From 2025-01-01 to 2026-12-31 are 729 days, to 2025-12-31 are 364.
    const planned = Math.round(((100 * 364) / 729) * 1e9) / 1e9;
    // (1600 − 1200) / 800, accepted (1400 − 1200) / 800, seen (1500 − 1200) / 800
    expect(tracks(west.get('JOBS') as ItemView)).toEqual([50, 25, 37.5, planned]);
    // (31 − 40) / (25 − 40), accepted (34 − 40) / −15
    expect(tracks(west.get('CRIME') as ItemView)).toEqual([60, 40, null, planned]);
    // 94 misses, 95 and 95 meet: two of three quarters; to be maintained from the first day on.
    expect(tracks(east.get('WATER') as ItemView)).toEqual([66.666666667, null, null, 100]);
    // 20 and 18 meet, 20.5 does not.
    expect(tracks(east.get('WAIT') as ItemView)).toEqual([66.666666667, null, null, 100]);
  });

  it('weighs the indicators of a region by their column', async () => {
    const { indicators } = await of(NORTH, '2025-Q4');
    const planned = (100 * 364) / 729;
    expectFigures(indicators, {
      total: 4,
      weight: 10,
      // (2·50 + 1·60 + 3·66.7 + 4·66.7) / 10
      reported: (100 + 60 + 200 + 800 / 3) / 10,
      // (2·25 + 1·40) / 10
      accepted: 9,
      // 2·37.5 / 10
      verified: 7.5,
      // (3·364/729 + 7·1) of 10
      planned: (3 * planned + 700) / 10,
      deviation: 9 - (3 * planned + 700) / 10,
      coverage: 100,
      verifiedCoverage: 20,
      overdueShare: null,
      // West: (2·25 + 40) / 3; east: 0.
      childrenMean: 15,
    });
  });

  it('gives each territory its share of an item, and the country all of it', async () => {
    // On 2025-12-31, 274 of 540 days of the road have gone by. The clinic's points lie 274 days apart (30 June, 31 March);
    // 184 of them have. The plan of the region's own plan: 364 of the 729 days up to 2026-12-31, the deadline unless told.
    const road = (100 * 274) / 540;
    const clinic = 20 + (60 * 184) / 274;
    const plan = (100 * 364) / 729;
    expectFigures((await of(WEST, '2025-Q4')).measures, {
      total: 2,
      weight: 4 * 0.25 + 1,
      reported: (1 * 45 + 1 * 100) / 2,
      accepted: (1 * 30 + 1 * 100) / 2,
      planned: (road + 100) / 2,
      coverage: 100,
    });
    expectFigures((await of(FAR, '2025-Q4')).measures, {
      total: 1,
      weight: 3,
      reported: 45,
      accepted: 30,
      planned: road,
    });
    expectFigures((await of(SOUTH, '2025-Q4')).measures, {
      total: 1,
      weight: 3,
      accepted: 30,
      childrenMean: 30,
    });
    expectFigures((await of(NORTH, '2025-Q4')).measures, {
      total: 4,
      weight: 1 + 1 + 2.5 + 1,
      // Road 45, law 100, clinic 50, the region's own plan nothing.
      reported: (45 + 100 + 2.5 * 50 + 0) / 5.5,
      accepted: (30 + 100) / 5.5,
      planned: (road + 100 + 2.5 * clinic + plan) / 5.5,
      // The plan is silent.
      coverage: (100 * 4.5) / 5.5,
      // West 65, east 0.
      childrenMean: 32.5,
    });
    expectFigures((await of('KZ', '2025-Q4')).measures, {
      total: 4,
      weight: 4 + 1 + 2.5 + 1,
      reported: (4 * 45 + 100 + 125) / 8.5,
      accepted: (4 * 30 + 100) / 8.5,
      planned: (4 * road + 100 + 2.5 * clinic + plan) / 8.5,
      // The regions stand at 130 / 5.5 and 30.
      childrenMean: (130 / 5.5 + 30) / 2,
    });
  });

  it('finds overdue and on time by quarters', async () => {
    // The law was due on the last day of 2025 and accepted for that quarter; in 2026-Q1 it is past.
    const { measures } = await of(WEST, '2026-Q1');
    expect(measures.statuses).toMatchObject({ done: 1, at_risk: 1 });
    expectFigures(measures, { onTimeRate: 100, overdueShare: 0, accepted: (30 + 100) / 2 });
    // Both reports of the quarter before keep them fresh; the law is done, so that nothing is expected of it.
    expect([measures.coverage, measures.reporting.expected, measures.reporting.received]).toEqual([
      100, 1, 0,
    ]);
  });
});

describe('a programme weighed by budgets', () => {
  const programme = 'BY-BUDGETS';
  const of = async (place: string) => (await country.figures(programme, place, '2026-06')).measures;

  beforeAll(async () => {
    await country.programme(programme, { weights: 'budget' });
    await country.roadMap(programme, [
      {
        territory_code: WEST,
        item_code: 'SCHOOL',
        budget: '2026:republican:300.5;2026:local:99.5;2027:private:100',
      },
      {
        territory_code: EAST,
        item_code: 'BRIDGE',
        budget: '2026:national_fund:1000',
        shares: `${EAST}:0.4;${FAR}:0.6`,
      },
      // The weight column is ignored, and so is an item without money in all that is weighed.
      { territory_code: WEST, item_code: 'TALKS', weight: 1000 },
      { territory_code: FAR, item_code: 'WELL', budget: '2025:local:0.1' },
    ]);
    await country.report(programme, [
      row('SCHOOL', '2026-05', { value: 40, spent: 120.25 }),
      row('SCHOOL', '2026-06', { value: 50, spent: 200 }),
      row('BRIDGE', '2026-06', { territory_code: EAST, value: 10, spent: 50 }),
      row('TALKS', '2026-06', { value: 100, spent: 3 }),
      row('WELL', '2026-06', { territory_code: FAR, value: 100 }),
    ]);
    await country.accept(programme, { period: '2026-05' });
  });

  it('adds money by shares, of the last report, and weighs by what is planned', async () => {
    expectFigures(await of(WEST), {
      total: 2,
      weight: 500,
      reported: 50,
      accepted: 40,
      coverage: 100,
    });
    expect((await of(WEST)).money).toEqual({ planned: 500, spent: 203 });
    expectFigures(await of(EAST), { total: 1, weight: 400, reported: 10 });
    expect((await of(EAST)).money).toEqual({ planned: 400, spent: 20 });
    // (600·10 + 0.1·100) / 600.1
    expectFigures(await of(FAR), { total: 2, weight: 600.1, reported: 6010 / 600.1 });
    expect((await of(FAR)).money).toEqual({ planned: 600.1, spent: 30 });
  });

  it('adds the regions up to the country', async () => {
    // (500·50 + 400·10) / 900
    expectFigures(await of(NORTH), { total: 3, weight: 900, reported: 29_000 / 900, accepted: 20_000 / 900 });
    // (500·50 + 1000·10 + 0.1·100) / 1500.1
    expectFigures(await of('KZ'), {
      total: 4,
      weight: 1500.1,
      reported: 35_010 / 1500.1,
      accepted: 20_000 / 1500.1,
    });
    const { money, statuses } = await of('KZ');
    expect(money).toEqual({ planned: expect.closeTo(1500.1, 9), spent: 253 });
    // The talks are claimed as done, and count as such, though they weigh nothing.
    expect(statuses.claimed_done).toBe(2);
  });
});

describe('a share of people, as numerator and denominator', () => {
  const programme = 'BY-PARTS';

  beforeAll(async () => {
    await country.programme(programme);
    const item = { type: 'indicator', unit: '%', deadline: '2026-12-31' };
    await country.roadMap(programme, [
      { territory_code: WEST, item_code: 'UP', kind: 'increase', baseline: 20, target: 60, ...item },
      { territory_code: EAST, item_code: 'DOWN', kind: 'decrease', baseline: 12.5, target: 2.5, ...item },
      { territory_code: EAST, item_code: 'BEYOND', kind: 'increase', baseline: 0, target: 50, ...item },
      { territory_code: EAST, item_code: 'WORSE', kind: 'increase', baseline: 50, target: 75, ...item },
    ]);
    await country.report(programme, [
      // 1/3 is 33.3 %: the value that was sent is a rounded one, and does not count.
      row('UP', '2026-05', { numerator: 1, denominator: 3, value: 33.3 }),
      row('DOWN', '2026-05', { territory_code: EAST, numerator: 75, denominator: 1000 }),
      row('BEYOND', '2026-05', { territory_code: EAST, numerator: 3, denominator: 4 }),
      row('WORSE', '2026-05', { territory_code: EAST, numerator: 1, denominator: 4 }),
    ]);
    await country.accept(programme);
  });

  it('counts the parts and not the rounded value, beyond the target and below the baseline too', async () => {
    const items = new Map([
      ...(await country.items(programme, WEST, '2026-05')),
      ...(await country.items(programme, EAST, '2026-05')),
    ]);
    const accepted = (code: string) => items.get(code)?.progress.accepted;
    // (33.33… − 20) / 40
    expect(accepted('UP')).toBeCloseTo(100 / 3, 9);
    // (7.5 − 12.5) / (2.5 − 12.5)
    expect(accepted('DOWN')).toBeCloseTo(50, 9);
    // 75 / 50, unclamped
    expect(accepted('BEYOND')).toBeCloseTo(150, 9);
    // (25 − 50) / 25, unclamped
    expect(accepted('WORSE')).toBeCloseTo(-100, 9);
  });

  it('clamps in sums, at both ends', async () => {
    const east = (await country.figures(programme, EAST, '2026-05')).indicators;
    // (50 + 100 + 0) / 3
    expectFigures(east, { total: 3, accepted: 50, reported: 50 });
    expect(east.statuses.done).toBe(1);
    const north = (await country.figures(programme, NORTH, '2026-05')).indicators;
    // (33.3 + 50 + 100 + 0) / 4
    expectFigures(north, { total: 4, accepted: (100 / 3 + 150) / 4, childrenMean: (100 / 3 + 50) / 2 });
  });
});
