import { CountryUnderTest, type Cells, type FiguresView } from '../support/country-under-test';
import { expectSameFigures } from '../support/same-figures';

jest.setTimeout(180_000);

const [JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE] = ['01', '02', '03', '04', '05', '06'].map(
  (month) => `2026-${month}`,
);

let country: CountryUnderTest;

/** A region with districts, each of them named by its code. */
function aRegion(region: string, ...districts: string[]): Cells[] {
  return [
    { code: region, parent_code: 'KZ', level: 1, kind: 'region', name_en: `Region ${region}` },
    ...districts.map((code) => ({
      code,
      parent_code: region,
      level: 2,
      kind: 'district',
      name_en: `District ${code}`,
    })),
  ];
}

/** One measure in each district, at a value that was accepted in January. */
async function measured(programme: string, values: Record<string, { value: number; weight?: number }>) {
  await country.programme(programme, { weights: 'expert' });
  const districts = Object.entries(values);
  await country.roadMap(
    programme,
    districts.map(([territory_code, { weight = 1 }]) => ({ territory_code, item_code: 'A', weight })),
  );
  await country.report(
    programme,
    districts.map(([territory_code, { value }]) => ({
      territory_code,
      item_code: 'A',
      period: JANUARY,
      value,
    })),
  );
  await country.accept(programme);
}

async function series(programme: string, territory: string, more: Record<string, string> = {}) {
  const query = new URLSearchParams({ programme, to: JUNE, ...more });
  const { items } = await country.platform.call<{ items: FiguresView[] }>(
    'GET',
    `/metrics/${territory}/series?${query}`,
  );
  return items;
}

/** Total, weight and accepted completion of measures in a period. */
async function of(programme: string, territory: string, period: string, more: Record<string, string> = {}) {
  const { measures } = await country.figures(programme, territory, period, more);
  return { total: measures.total, weight: measures.weight, accepted: measures.accepted };
}

async function expectOf(
  programme: string,
  expected: Record<string, Record<string, [number, number, number | null]>>,
  more: Record<string, string> = {},
) {
  for (const [territory, periods] of Object.entries(expected)) {
    for (const [period, [total, weight, accepted]] of Object.entries(periods)) {
      const told = await of(programme, territory, period, more);
      expectSameFigures(told, { total, weight, accepted }, `${territory} ${period}`);
    }
  }
}

async function children(programme: string, territory: string, period: string): Promise<string[]> {
  const { items } = await country.platform.call<{ items: FiguresView[] }>(
    'GET',
    `/metrics/${territory}/children?${new URLSearchParams({ programme, period })}`,
  );
  return items.map((item) => item.territory);
}

async function codes(path: string): Promise<string[]> {
  return (
    await country.list<{ code: string }>(
      path.split('?')[0],
      Object.fromEntries(new URLSearchParams(path.split('?')[1])),
    )
  ).map(({ code }) => code);
}

/** Figures without when they were made, and without the mean of children, of whom there are more after a split. */
function content(all: readonly FiguresView[]): object[] {
  const withoutMean = (figures: FiguresView['measures']) => ({ ...figures, childrenMean: undefined });
  return all.map(({ computedAt: _computedAt, knownAt: _knownAt, measures, indicators, ...rest }) => ({
    ...rest,
    borders: null,
    measures: withoutMean(measures),
    indicators: withoutMean(indicators),
  }));
}

function expectSameSeries(
  told: readonly FiguresView[],
  expected: readonly FiguresView[],
  what: string,
): void {
  expect(told.length).toBe(expected.length);
  content(told).forEach((one, index) => expectSameFigures(one, content(expected)[index], `${what} ${index}`));
}

beforeAll(async () => {
  country = await CountryUnderTest.open();
});

afterAll(() => country.close());

describe('a district that is split 60 to 40 in the middle of a term', () => {
  const P = 'SPLIT';
  const ABOVE = ['KZ', '100', '200', '102', '201'];
  const before = new Map<string, FiguresView[]>();
  let recordedAt: string;

  beforeAll(async () => {
    await country.programme(P, { weights: 'expert' });
    await country.roadMap(P, [
      { territory_code: '101', item_code: 'A', weight: 3, shares: '' },
      { territory_code: '101', item_code: 'B', weight: 1, shares: '' },
      { territory_code: '101', item_code: 'D', weight: 2, shares: '101:0.5;201:0.5' },
      { territory_code: '102', item_code: 'C', weight: 4, shares: '' },
    ]);
    await country.report(P, [
      { territory_code: '101', item_code: 'A', period: FEBRUARY, value: 40 },
      { territory_code: '101', item_code: 'B', period: MARCH, value: 100 },
      { territory_code: '101', item_code: 'D', period: JANUARY, value: 30 },
      { territory_code: '102', item_code: 'C', period: APRIL, value: 25 },
    ]);
    await country.accept(P);
    const { id } = await country.item(P, '101', 'B', MAY);
    const act = { title: 'Act', number: '1', date: '2026-05-20' };
    await country.change(id, { kind: 'cancel', act });
    for (const territory of [...ABOVE, '101']) before.set(territory, await series(P, territory));
    recordedAt = new Date().toISOString();
    await country.territories([
      { code: '103', parent_code: '100', level: 2, kind: 'district', name_en: 'Upper Abai' },
      { code: '104', parent_code: '100', level: 2, kind: 'district', name_en: 'Lower Abai' },
    ]);
    const split = { from: '101', kind: 'split', effective: '2026-05-15' };
    await country.lineage([
      { ...split, to: '103', share: '0.6' },
      { ...split, to: '104', share: '0.4' },
    ]);
  });

  it('leaves every figure of all others as it was', async () => {
    for (const territory of ABOVE) {
      expectSameSeries(await series(P, territory), before.get(territory) ?? [], territory);
    }
  });

  it('leaves the district its past, and nothing after it', async () => {
    const now = await series(P, '101');
    expectSameSeries(now.slice(0, 4), before.get('101')?.slice(0, 4) ?? [], '101');
    await expectOf(P, {
      // A 3 x 40 %, B 1 x 100 %, half of D: 1 x 30 %.
      '101': { [APRIL]: [3, 5, 50], [MAY]: [0, 0, null], [JUNE]: [0, 0, null] },
    });
    expect(now[4].measures).toMatchObject({ baseline: null, churn: null, band: 'grey' });
    expect(now[4].measures.statuses.cancelled).toBe(0);
  });

  it('gives the two parts the rest', async () => {
    await expectOf(P, {
      // B was cancelled on 20 May: 0.6 x (3 x 40 % + 1 x 30 %) of 0.6 x 4.
      '103': { [APRIL]: [0, 0, null], [MAY]: [3, 2.4, 37.5] },
      '104': { [APRIL]: [0, 0, null], [MAY]: [3, 1.6, 37.5] },
    });
    const { measures } = await country.figures(P, '103', MAY);
    // Of the frozen 3 x 0.6 + 1 x 0.6 + 1 x 0.6 = 3: B is lost, 0.6 x 1.2 and 0.6 x 0.3 are there.
    expectSameFigures([measures.baseline, measures.churn], [30, 20]);
    expect(measures.statuses).toMatchObject({ cancelled: 1 });
    // D is one item in the north, though it is in two of its districts.
    expect((await country.figures(P, '100', MAY)).measures.total).toBe(4);
  });

  it('lists who was there in each period', async () => {
    expect(await children(P, '100', APRIL)).toEqual(['101', '102']);
    expect(await children(P, '100', MAY)).toEqual(['102', '103', '104']);
    expect(await codes('/territories?parent=100')).toEqual(['102', '103', '104']);
    expect(await codes('/territories?parent=100&at=2026-05-14')).toEqual(['101', '102']);
    expect(await codes('/regions/100/districts?at=2026-05-15')).toEqual(['102', '103', '104']);
    expect(await country.platform.call('GET', '/territories/101')).toMatchObject({
      validFrom: null,
      validTo: '2026-05-15',
    });
  });

  it('shows where a territory came from and what became of it', async () => {
    const event = { kind: 'split', effective: '2026-05-15' };
    expect(await country.platform.call('GET', '/territories/103/lineage')).toEqual({
      territory: '103',
      predecessors: [{ ...event, territory: '101', share: 0.6 }],
      successors: [],
      parents: [{ parent: '100', validFrom: null, validTo: null }],
    });
    expect(await country.platform.call('GET', '/territories/101/lineage')).toMatchObject({
      successors: [
        { ...event, territory: '103', share: 0.6 },
        { ...event, territory: '104', share: 0.4 },
      ],
    });
  });

  it('compares like with like: a part has a past, the whole a future', async () => {
    const after = { borders: '2026-05-15' };
    await expectOf(P, { '103': { [JANUARY]: [3, 3, 6], [APRIL]: [3, 3, 50], [MAY]: [3, 2.4, 37.5] } }, after);
    await expectOf(P, { '101': { [APRIL]: [0, 0, null] } }, after);
    const whole = await series(P, '101', { borders: '2026-05-14' });
    expectSameSeries(whole, before.get('101') ?? [], '101 whole');
    expect(whole.map(({ borders }) => borders)).toEqual(Array<string>(6).fill('2026-05-14'));
    expectSameSeries(await series(P, '100', after), before.get('100') ?? [], '100 within later borders');
    // A period stands for its last day.
    await expectOf(P, { '103': { [APRIL]: [3, 3, 50] } }, { borders: MAY });
    await expectOf(P, { '103': { [MAY]: [0, 0, null] } }, { borders: APRIL });
  });

  it('has the tree of the period also as of before anybody had recorded the split', async () => {
    await expectOf(
      P,
      { '103': { [MAY]: [3, 2.4, 37.5] }, '101': { [MAY]: [0, 0, null] } },
      { knownAt: recordedAt },
    );
    await expectOf(P, { '103': { [APRIL]: [3, 3, 50] } }, { knownAt: recordedAt, borders: '2026-05-15' });
  });

  it('explains a part by the items of the road map of the whole', async () => {
    const explained = await country.platform.call<{
      value: number;
      numerator: number;
      denominator: number;
      items: { code: string; roadMap: string; share: number; numerator: number; denominator: number }[];
    }>(
      'GET',
      `/metrics/103/explain?${new URLSearchParams({ programme: P, period: MAY, figure: 'accepted' })}`,
    );
    expectSameFigures(
      explained.items.map(({ code, roadMap, share, numerator, denominator }) => {
        return { code, roadMap, share, numerator, denominator };
      }),
      [
        { code: 'A', roadMap: '101', share: 0.6, numerator: 0.72, denominator: 1.8 },
        { code: 'D', roadMap: '101', share: 0.3, numerator: 0.18, denominator: 0.6 },
      ],
    );
    expectSameFigures([explained.value, explained.numerator, explained.denominator], [37.5, 0.9, 2.4]);
  });

  it('takes reports under the old code on, and counts them where the item is now', async () => {
    await country.report(P, [{ territory_code: '101', item_code: 'A', period: JUNE, value: 80 }]);
    await country.accept(P);
    // 3 x 80 % + 1 x 30 % of 4.
    await expectOf(P, { '103': { [MAY]: [3, 2.4, 37.5], [JUNE]: [3, 2.4, 67.5] } });
  });

  it('lets nothing new be shared to the district that has ended', async () => {
    const { id } = await country.item(P, '102', 'C', MAY);
    const rescope = (date: string) => ({
      kind: 'rescope',
      shares: [{ territory: '101', share: 1 }],
      reason: 'Moved',
      act: { title: 'Act', number: '2', date },
    });
    const refused = await country.platform.send('POST', `/items/${id}/changes`, rescope('2026-05-15'));
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
      422,
      'ROW.TERRITORY_NOT_IN_FORCE',
    ]);
    // The day before, it was still there; its share goes the way of all the others.
    await country.change(id, rescope('2026-05-14'));
    await expectOf(P, {
      '102': { [MAY]: [0, 0, null] },
      '103': { [MAY]: [4, 4.8, (0.6 * 2.5 * 100) / 4.8] },
    });
  });

  it('finds rows of a later road map for the district that has ended', async () => {
    const row =
      'territory_code,item_code,type,kind,deadline,title_en\n101,E,measure,stages,2026-12-31,Late\n';
    const { id } = await country.platform.import(row, { kind: 'road-maps', programme: P });
    const { items } = await country.platform.call<{ items: object[] }>('GET', `/imports/${id}/findings`);
    expect(items).toMatchObject([{ code: 'ROW.TERRITORY_NOT_IN_FORCE', row: 2, column: 'territory_code' }]);
  });
});

it('merges two districts into one', async () => {
  await country.territories(aRegion('300', '301', '302', '303'));
  await measured('MERGE', { '301': { value: 20 }, '302': { value: 60, weight: 3 } });
  const merge = { to: '303', kind: 'merge', effective: '2026-03-31' };
  await country.lineage([
    { ...merge, from: '301' },
    { ...merge, from: '302' },
  ]);
  await expectOf('MERGE', {
    '300': { [FEBRUARY]: [2, 4, 50], [MARCH]: [2, 4, 50] },
    '301': { [FEBRUARY]: [1, 1, 20], [MARCH]: [0, 0, null] },
    '302': { [FEBRUARY]: [1, 3, 60], [MARCH]: [0, 0, null] },
    '303': { [FEBRUARY]: [0, 0, null], [MARCH]: [2, 4, 50] },
  });
  await expectOf('MERGE', { '303': { [JANUARY]: [2, 4, 50] } }, { borders: '2026-03-31' });
  expect(await country.platform.call('GET', '/territories/303')).toMatchObject({ validFrom: '2026-03-31' });
});

it('joins a district to a neighbour that goes on', async () => {
  await country.territories(aRegion('310', '311', '312'));
  await measured('JOIN', { '311': { value: 20 }, '312': { value: 60 } });
  await country.lineage([{ from: '311', to: '312', kind: 'merge', effective: '2026-03-31' }]);
  await expectOf('JOIN', {
    '311': { [FEBRUARY]: [1, 1, 20], [MARCH]: [0, 0, null] },
    '312': { [FEBRUARY]: [1, 1, 60], [MARCH]: [2, 2, 40] },
  });
  expect(await country.platform.call('GET', '/territories/312')).toMatchObject({ validFrom: null });
});

it('gives 30 % of a district to another, and the rest stays', async () => {
  await country.territories(aRegion('500', '501', '502'));
  await measured('TRANSFER', { '501': { value: 40 }, '502': { value: 100 } });
  await country.lineage([
    { from: '501', to: '502', kind: 'transfer', effective: '2026-04-01', share: '0.3' },
  ]);
  await expectOf('TRANSFER', {
    '500': { [MARCH]: [2, 2, 70], [APRIL]: [2, 2, 70] },
    '501': { [MARCH]: [1, 1, 40], [APRIL]: [1, 0.7, 40] },
    '502': { [MARCH]: [1, 1, 100], [APRIL]: [2, 1.3, (0.3 * 40 + 100) / 1.3] },
  });
  expect(await country.platform.call('GET', '/territories/501')).toMatchObject({ validTo: null });
});

describe('a district under a new code', () => {
  let first: string;

  beforeAll(async () => {
    await country.territories(aRegion('400', '401', '402'));
    await measured('RENAME', { '401': { value: 40 } });
    // Waits for `foldedAt` and nothing else: figures of every programme include the file then.
    const row = 'from,to,kind,effective,share\n401,402,rename,2026-04-15,\n';
    const { id } = await country.platform.import(row, { kind: 'lineage' });
    first = id;
  });

  it('goes on under it', async () => {
    await expectOf('RENAME', {
      '401': { [MARCH]: [1, 1, 40], [APRIL]: [0, 0, null] },
      '402': { [MARCH]: [0, 0, null], [APRIL]: [1, 1, 40] },
    });
  });

  it('stays as it is when the same row comes again, in another file', async () => {
    const again = await country.lineage([
      { share: 1, from: '401', to: '402', kind: 'rename', effective: '2026-04-15' },
    ]);
    expect(again).toMatchObject({ acceptedRows: 0, unchangedRows: 1 });
  });

  it('says what a row would do before it does it', async () => {
    const row = 'from,to,kind,effective\n400,401,rename,2026-09-01\n';
    const { id } = await country.platform.import(row, { kind: 'lineage', mode: 'preview' });
    const { items } = await country.platform.call<{ items: object[] }>('GET', `/imports/${id}/findings`);
    expect(items).toMatchObject([
      { code: 'ROW.TERRITORY_NOT_IN_FORCE', column: 'to', params: { value: '401' } },
    ]);
  });

  it('is as it was before when the file is taken back', async () => {
    await country.platform.call('POST', `/imports/${first}/revert`);
    await country.platform.untilFolded();
    await expectOf('RENAME', { '401': { [APRIL]: [1, 1, 40] }, '402': { [APRIL]: [0, 0, null] } });
    expect(await country.platform.call('GET', '/territories/401')).toMatchObject({ validTo: null });
    expect(await country.platform.call('GET', '/territories/402')).toMatchObject({ validFrom: null });
  });
});

describe('a district that comes under another region', () => {
  const move = { code: '601', parent_code: '700', level: 2, kind: 'district', name_en: 'District 601' };
  const dated = [{ ...move, valid_from: '2026-06-10' }];

  beforeAll(async () => {
    await country.territories([...aRegion('600', '601', '602'), ...aRegion('700', '701')]);
    await measured('MOVE', { '601': { value: 30 }, '602': { value: 90 }, '701': { value: 50 } });
    await country.territories(dated);
    await country.platform.untilFolded();
  });

  it('counts for the old one until that day and for the new one from then on', async () => {
    await expectOf('MOVE', {
      '600': { [MAY]: [2, 2, 60], [JUNE]: [1, 1, 90] },
      '700': { [MAY]: [1, 1, 50], [JUNE]: [2, 2, 40] },
      KZ: { [MAY]: [3, 3, 170 / 3], [JUNE]: [3, 3, 170 / 3] },
    });
    const { measures } = await country.figures('MOVE', '700', JUNE);
    expect(measures.childrenMean).toBe(40);
    expect(await children('MOVE', '600', MAY)).toEqual(['601', '602']);
    expect(await children('MOVE', '700', JUNE)).toEqual(['601', '701']);
  });

  it('compares like with like', async () => {
    await expectOf('MOVE', { '600': { [JANUARY]: [1, 1, 90] } }, { borders: '2026-06-10' });
    await expectOf('MOVE', { '700': { [JUNE]: [1, 1, 50] } }, { borders: '2026-06-09' });
  });

  it('shows the tree of any day', async () => {
    expect(await codes('/regions/600/districts')).toEqual(['602']);
    expect(await codes('/regions/600/districts?at=2026-06-09')).toEqual(['601', '602']);
    expect(await country.platform.call('GET', '/territories/601')).toMatchObject({
      parent: '700',
      validFrom: null,
    });
    const { parents } = await country.platform.call<{ parents: object[] }>('GET', '/territories/601/lineage');
    expect(parents).toEqual([
      { parent: '600', validFrom: null, validTo: '2026-06-10' },
      { parent: '700', validFrom: '2026-06-10', validTo: null },
    ]);
  });

  it('stays there when the same row comes again, dated or not', async () => {
    expect(await country.territories([...dated, { ...aRegion('700')[0] }])).toMatchObject({
      unchangedRows: 2,
    });
    expect(await country.territories([move])).toMatchObject({ unchangedRows: 1 });
    await expectOf('MOVE', { '600': { [MAY]: [2, 2, 60] } });
  });

  it('was always elsewhere when its parent is corrected without a day', async () => {
    await country.territories([{ ...move, parent_code: '600' }]);
    await country.platform.untilFolded();
    await expectOf('MOVE', {
      '600': { [MAY]: [2, 2, 60], [JUNE]: [2, 2, 60] },
      '700': { [JUNE]: [1, 1, 50] },
    });
  });
});

it('refuses borders that are neither a day nor a period', async () => {
  const response = await country.platform.send('GET', '/metrics/KZ?programme=SPLIT&borders=yesterday');
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
    422,
    'METRICS.BAD_BORDERS',
  ]);
});
