import { CountryUnderTest } from '../support/country-under-test';

jest.setTimeout(120_000);

let country: CountryUnderTest;

interface Line {
  code: string;
  roadMap: string;
  share: number;
  weight: number | null;
  numerator: number;
  denominator: number;
  reportedEntry: string | null;
  acceptedEntry: string | null;
}
interface Explanation {
  knownAt: string | null;
  by: string | null;
  key: string | null;
  title: Record<string, string> | null;
  value: number | null;
  unit: string;
  numerator: number;
  denominator: number;
  total: number;
  items: Line[];
  excluded: Record<string, number>;
  nextCursor: string | null;
}

/** Two districts of the north: A (weight 3) stands at 50 %, B (weight 1) at 100 %, C says nothing, D is shared half with the south. */
beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme('EXPLAINED', {
    weights: 'expert',
    directions: [{ code: 'ROADS', title: { en: 'Roads' } }],
  });
  await country.roadMap('EXPLAINED', [
    {
      territory_code: '101',
      item_code: 'A',
      weight: 3,
      direction_code: 'ROADS',
      lead_executor: 'Road department',
    },
    { territory_code: '101', item_code: 'B', weight: 1, direction_code: 'ROADS', lead_executor: '' },
    { territory_code: '102', item_code: 'C', weight: 2, direction_code: '', lead_executor: '' },
    {
      territory_code: '102',
      item_code: 'D',
      weight: 4,
      direction_code: '',
      lead_executor: '',
      shares: '102:0.5;201:0.5',
    },
  ]);
  await country.report('EXPLAINED', [
    { territory_code: '101', item_code: 'A', period: '2026-10', value: 50 },
    { territory_code: '101', item_code: 'B', period: '2026-10', value: 100 },
    { territory_code: '102', item_code: 'D', period: '2026-10', value: 20 },
  ]);
});

afterAll(() => country.close());

const explain = (figure: string, more = ''): Promise<Explanation> =>
  country.platform.call(
    'GET',
    `/metrics/100/explain?programme=EXPLAINED&period=2026-10&figure=${figure}${more}`,
  );

describe('explain', () => {
  it('names every item behind the figure with weight, share and record, and adds up to it', async () => {
    const { items, ...explained } = await explain('reported');
    // In the north: 3·0.5 + 1·1 + 2·0 + 4·½·0.2 = 2.9 over 3 + 1 + 2 + 2 = 8.
    expect(explained).toMatchObject({ value: 36.25, unit: 'percent', total: 4, nextCursor: null });
    expect(explained.numerator).toBeCloseTo(2.9, 12);
    expect(explained.denominator).toBe(8);
    const lines = items.map(({ code, roadMap, share, weight, denominator }) => [
      code,
      roadMap,
      share,
      weight,
      denominator,
    ]);
    expect(lines).toEqual([
      ['A', '101', 1, 3, 3],
      ['D', '102', 0.5, 4, 2],
      ['C', '102', 1, 2, 2],
      ['B', '101', 1, 1, 1],
    ]);
    expect(items.map(({ reportedEntry }) => reportedEntry === null)).toEqual([false, false, true, false]);
    const { measures } = await country.figures('EXPLAINED', '100', '2026-10');
    expect(measures.reported).toBe(36.25);
  });

  it('pages through the lines', async () => {
    const first = await explain('reported', '&limit=3');
    const second = await explain('reported', `&limit=3&cursor=${String(first.nextCursor)}`);
    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(['A', 'D', 'C', 'B']);
    expect(second.nextCursor).toBeNull();
  });

  it('counts a shared item once, and says how many items have no part in a figure', async () => {
    const reported = await explain('statuses.not_reported');
    // C has said nothing. The others have: they have no part in this count.
    expect(reported).toMatchObject({ value: 1, unit: 'count', total: 1, excluded: { no_part: 3 } });
    expect((await explain('total')).value).toBe(4);
  });

  it('refuses a figure that is no sum over items', async () => {
    const response = await country.platform.send(
      'GET',
      '/metrics/100/explain?programme=EXPLAINED&figure=band',
    );
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'METRICS.FIGURE_UNKNOWN' });
  });
});

describe('explain of a chapter', () => {
  const codes = ({ items }: Explanation): string[] => items.map(({ code }) => code);

  it('takes only its items, and adds up to what the breakdown says of it', async () => {
    // Roads: (3·0.5 + 1·1) / 4.
    const roads = await explain('reported', '&by=direction&key=ROADS');
    expect(roads).toMatchObject({ by: 'direction', key: 'ROADS', title: { en: 'Roads' } });
    expect(roads).toMatchObject({ value: 62.5, numerator: 2.5, denominator: 4, total: 2 });
    expect(codes(roads)).toEqual(['A', 'B']);
    // Without a direction: (2·0 + 4·½·0.2) / 4.
    const rest = await explain('reported', '&by=direction');
    expect(rest).toMatchObject({ by: 'direction', key: null, title: null, value: 10, total: 2 });
    expect(codes(rest)).toEqual(['D', 'C']);
    const executor = await explain('reported', '&by=executor&key=Road%20department');
    expect(executor).toMatchObject({ key: 'Road department', title: null, value: 50, total: 1 });
  });

  it('leaves out what the chapter has elsewhere, and counts only its own as left out', async () => {
    const done = await explain('statuses.claimed_done', '&by=direction&key=ROADS');
    expect(done).toMatchObject({ value: 1, total: 1, excluded: { cancelled: 0, no_weight: 0, no_part: 1 } });
    const nothing = await country.platform.call<Explanation>(
      'GET',
      '/metrics/102/explain?programme=EXPLAINED&period=2026-10&figure=reported&by=direction&key=ROADS',
    );
    expect(nothing).toMatchObject({ value: null, total: 0, items: [] });
  });

  it('is told as known at a day, within the borders of one', async () => {
    const before = await explain('reported', '&by=direction&key=ROADS&knownAt=2026-10-01&borders=2026-10-01');
    expect(before).toMatchObject({ value: 0, total: 2 });
    expect(before.knownAt).not.toBeNull();
  });

  it.each([
    ['a direction there is not', 'figure=accepted&by=direction&key=NONE', 404, 'METRICS.CHAPTER_UNKNOWN'],
    ['a figure no chapter has', 'figure=childrenMean&by=direction&key=ROADS', 422, 'METRICS.FIGURE_UNKNOWN'],
    ['money of indicators', 'figure=indicators.money.spent', 422, 'METRICS.FIGURE_UNKNOWN'],
    ['a percentage of both types', 'figure=all.accepted', 422, 'METRICS.FIGURE_UNKNOWN'],
    ['a key without its kind', 'figure=accepted&key=ROADS', 400, 'REQUEST.INVALID'],
  ])('refuses %s', async (_, asked, status, code) => {
    const response = await country.platform.send('GET', `/metrics/100/explain?programme=EXPLAINED&${asked}`);
    const problem = (await response.json()) as { params?: { figure?: string } };
    expect([response.status, problem]).toMatchObject([status, { code }]);
    // By its name, as it was asked for.
    if (code === 'METRICS.FIGURE_UNKNOWN') {
      expect(problem.params?.figure).toBe(new URLSearchParams(asked).get('figure'));
    }
  });

  it('leaves as a file, all its pages', async () => {
    const path =
      '/metrics/100/explain?programme=EXPLAINED&period=2026-10&figure=reported&by=direction&key=ROADS';
    const response = await country.platform.send('GET', `${path}&limit=1&format=csv&lang=en`);
    expect(response.headers.get('content-disposition')).toContain('explain-100-EXPLAINED-2026-10.csv');
    const [head, ...lines] = (await response.text()).trim().split('\r\n');
    expect(head).toContain('Adds,Adds to the divisor');
    expect(lines.map((line) => line.split(',').slice(0, 4))).toEqual([
      // Its plan stands at 304 / 364 by then.
      ['A', 'Item A', 'Abai', 'At risk'],
      ['B', 'Item B', 'Abai', 'Claimed done'],
    ]);
  });
});

describe('breakdown', () => {
  const breakdown = async (by: string) => {
    const { items } = await country.platform.call<{
      items: { key: string | null; measures: { total: number; reported: number | null } }[];
    }>('GET', `/metrics/100/breakdown?programme=EXPLAINED&period=2026-10&by=${by}`);
    return items.map(({ key, measures }) => [key, measures.total, measures.reported]);
  };

  it('gives the same figures by direction, items without one last', async () => {
    // Roads: (3·50 + 1·100) / 4 = 62.5; the rest: (2·0 + 2·20) / 4 = 10.
    expect(await breakdown('direction')).toEqual([
      ['ROADS', 2, 62.5],
      [null, 2, 10],
    ]);
  });

  it('gives them by lead executor', async () => {
    // Without one: (1·100 + 2·0 + 2·20) / 5 = 28.
    expect(await breakdown('executor')).toEqual([
      ['Road department', 1, 50],
      [null, 3, 28],
    ]);
  });
});

describe('chapter', () => {
  interface Pair {
    measures: { total: number; reported: number | null; planned: number | null };
  }
  interface Followed {
    key: string;
    period: string;
    series: (Pair & { period: string })[];
    plan: { period: string; measures: number | null }[];
    places: (Pair & { territory: string })[];
  }
  const follow = (territory: string, by: string, key: string): Promise<Followed> =>
    country.platform.call(
      'GET',
      `/metrics/${territory}/chapter?programme=EXPLAINED&period=2026-10&by=${by}&key=${encodeURIComponent(key)}`,
    );

  it('ends with what the breakdown says, and tells it by place and over the term', async () => {
    const { series, plan, places } = await follow('100', 'direction', 'ROADS');
    expect(series.at(-1)).toMatchObject({ period: '2026-10', measures: { total: 2, reported: 62.5 } });
    // Nothing had been reported a month before; the item counted all the same.
    expect(series.at(-2)?.measures).toMatchObject({ total: 2, reported: 0 });
    expect(plan.length).toBeGreaterThan(series.length);
    expect(plan[series.length - 1].measures).toBe(series.at(-1)?.measures.planned);
    expect(places.map(({ territory, measures }) => [territory, measures.total, measures.reported])).toEqual([
      ['101', 2, 62.5],
    ]);
  });

  it('tells a place at the bottom what it has of its own', async () => {
    const { places } = await follow('101', 'executor', 'Road department');
    expect(places).toMatchObject([{ territory: '101', measures: { total: 1, reported: 50 } }]);
  });

  it('does not know what the programme does not have', async () => {
    const response = await country.platform.send(
      'GET',
      '/metrics/100/chapter?programme=EXPLAINED&by=promise&key=NONE',
    );
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'METRICS.CHAPTER_UNKNOWN' });
  });
});

describe('items of a place', () => {
  interface Listed {
    items: { code: string; status: string }[];
    nextCursor: string | null;
    totals: { items: number; statuses: Record<string, number> };
  }
  const list = (territory: string, more = ''): Promise<Listed> =>
    country.platform.call('GET', `/items?programme=EXPLAINED&territory=${territory}&period=2026-10${more}`);
  const codes = ({ items }: Listed): string[] => items.map(({ code }) => code);

  it('are those its figures count, of whichever road map', async () => {
    const north = await list('100');
    expect(codes(north)).toEqual(['A', 'B', 'C', 'D']);
    const figures = await country.figures('EXPLAINED', '100', '2026-10');
    expect(north.totals).toEqual({ items: figures.measures.total, statuses: figures.measures.statuses });
    expect(codes(await list('200'))).toEqual(['D']);
  });

  it('are narrowed, put in order and cut into pages, and the totals do not depend on the status asked for', async () => {
    expect(codes(await list('100', '&direction=ROADS&sort=-reported'))).toEqual(['B', 'A']);
    expect(codes(await list('100', '&executor=Road%20department'))).toEqual(['A']);
    const silent = await list('100', '&status=not_reported');
    expect(codes(silent)).toEqual(['C']);
    expect(silent.totals.items).toBe(4);
    const first = await list('100', '&sort=-reported&limit=3');
    expect(codes(first)).toEqual(['B', 'A', 'D']);
    expect(codes(await list('100', `&sort=-reported&limit=3&cursor=${first.nextCursor}`))).toEqual(['C']);
  });
});
