import { CountryUnderTest } from '../../support/country-under-test';
import { MovableClock } from '../../support/movable-clock';
import { TokenHolder } from '../../support/token-holder';
import { askPublic, leavesOf } from '../../support/ask-public';
import { untilFrozen } from '../../support/until-frozen';

jest.setTimeout(120_000);

const P = 'OPEN';
const JANUARY = '2026-01';
const noon = (day: string): Date => new Date(`${day}T07:00:00Z`);
const SECRETS = ['Birch', 'Holder', 'bootstrap'];

interface FiguresView {
  total: number;
  withheld: string | null;
  verified: number | null;
  verifiedCoverage: number | null;
  accepted: number | null;
  reported: number | null;
  coverage: number | null;
}
interface PlaceView {
  code: string;
  measures: FiguresView;
  rank: { rank: number; of: number } | null;
}
interface PlacesView {
  period: { period: string; state: string; edition: { number: number; sha256: string } | null };
  items: PlaceView[];
}
interface PromiseView {
  code: string;
  verdict: string;
  confirmed: { period: string } | null;
  items: { total: number; done: number };
  history: { verdict: string }[];
  of: string;
  verified: number | null;
  accepted: number | null;
  coverage: number | null;
  measures: {
    code: string;
    territory: string;
    status: string;
    verified: number | null;
    part: { weight: number; verified: number; accepted: number; coverage: number } | null;
  }[];
}

const clock = new MovableClock(noon('2026-02-08'));
let country: CountryUnderTest;
let analyst: TokenHolder;

const near = (value: number): number => expect.closeTo(value, 9) as number;
const ask = (path: string, headers?: Record<string, string>) => askPublic(country.platform, path, headers);
const told = async <T>(path: string): Promise<T> => (await ask(path)).json() as Promise<T>;
const publish = (published: boolean) =>
  country.platform.call('PUT', `/programmes/${P}/publication`, { published });
const placeOf = async (code: string, period = ''): Promise<PlaceView> => {
  const { items } = await told<PlacesView>(`/programmes/${P}/places${period}`);
  const place = items.find((one) => one.code === code);
  if (place === undefined) throw new Error(`Nothing is told of ${code}.`);
  return place;
};

/**
 * Six measures in 101, two in 102, five in 201, all in stages with weight 1. What is told of January is worked out at each
 * expectation.
 */
beforeAll(async () => {
  country = await CountryUnderTest.open({ clock });
  await country.programme(P, {
    directions: [{ code: 'D', title: { en: 'Roads' } }],
    promises: [
      { code: 'P-1', direction: 'D', text: { en: 'A road to everybody' }, testable: true },
      { code: 'P-2', direction: 'D', text: { en: 'A bridge' }, testable: true },
    ],
  });
  const rows = [...'ABCDEF'].map((item_code) => ({ territory_code: '101', item_code, promise_code: 'P-1' }));
  await country.roadMap(P, [
    ...rows,
    ...[...'AB'].map((item_code) => ({ territory_code: '102', item_code, promise_code: '' })),
    ...[...'ABCDE'].map((item_code) => ({ territory_code: '201', item_code, promise_code: '' })),
  ]);
  const values = { A: 100, B: 50, C: 50, D: 0, E: 40, F: 60 };
  await country.report(P, [
    ...Object.entries(values).map(([item_code, value]) => ({
      ...{ territory_code: '101', item_code, period: JANUARY, value, narrative: 'Birch said so' },
    })),
    ...['A', 'B'].map((item_code) => ({ territory_code: '102', item_code, period: JANUARY, value: 80 })),
  ]);
  await country.accept(P);
  const { id } = await country.item(P, '101', 'A', JANUARY);
  await country.verify(id, { date: '2026-01-20', value: 60, result: 'partly', note: 'Birch was there' });
  analyst = await TokenHolder.make(country.platform, 'Holder', [{ role: 'analyst', territory: 'KZ' }]);
});

afterAll(() => country.close());

describe('before it is published', () => {
  it('tells nothing of a programme, as if there were none', async () => {
    expect(await told('/programmes')).toMatchObject({ items: [] });
    const answers = await Promise.all([
      ask(`/programmes/${P}/places`),
      ask(`/programmes/${P}/data/figures.csv`),
      ask(`/programmes/${P}/feed.atom`),
      ask(`/embed/${P}/KZ`),
      ask('/programmes/NONE/places'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const [unpublished, , , , unknown] = await Promise.all(answers.map((answer) => answer.json()));
    expect(unpublished).toMatchObject({ code: 'PROGRAMME.NOT_FOUND' });
    expect(unknown).toMatchObject({ code: 'PROGRAMME.NOT_FOUND' });
  });

  it('is published by an administrator of the country, nobody less, and the trail knows', async () => {
    const asked = { published: true };
    expect((await analyst.send('PUT', `/programmes/${P}/publication`, asked)).status).toBe(403);
    const local = await TokenHolder.make(country.platform, 'Localholder', [
      { role: 'administrator', territory: '100' },
    ]);
    expect((await local.send('PUT', `/programmes/${P}/publication`, asked)).status).toBe(403);
    expect(await publish(true)).toMatchObject({ published: true, publishedBy: 'bootstrap', viewOpen: true });
    await publish(true);
    const events = await country.platform.database.query(
      `select from audit_event where action = 'programme.published' and subject_id = $1`,
      [P],
    );
    expect(events).toHaveLength(1);
  });

  it('tells no period whose reports are not due yet', async () => {
    const { items } = await told<{ items: { standing: null; periods: [] }[] }>('/programmes');
    expect(items).toMatchObject([{ code: P, standing: null, periods: [] }]);
    expect((await ask(`/programmes/${P}/places`)).status).toBe(422);
  });
});

describe('a period that was due', () => {
  beforeAll(() => clock.moveTo(noon('2026-02-12')));

  it('is told provisionally, verified beside what is claimed', async () => {
    const { period } = await told<PlacesView>(`/programmes/${P}/places`);
    expect(period).toMatchObject({ period: JANUARY, state: 'provisional', edition: null });
    // (100 + 50 + 50 + 0 + 40 + 60) / 6 claimed; one of six was seen, at 60.
    expect((await placeOf('101')).measures).toMatchObject({
      ...{ total: 6, withheld: null, reported: 50, accepted: 50, coverage: 100 },
      ...{ verified: 10, verifiedCoverage: expect.closeTo(100 / 6, 10) as number, gap: 40 },
    });
    // With 80 and 80 of the east: 460 / 8 and 60 / 8.
    expect((await placeOf('100')).measures).toMatchObject({ reported: 57.5, verified: 7.5 });
  });

  it('withholds completion where too little is known, and says why', async () => {
    const none = {
      verified: null,
      accepted: null,
      reported: null,
      planned: null,
      gap: null,
      overdueShare: null,
    };
    expect((await placeOf('102')).measures).toMatchObject({
      ...none,
      total: 2,
      withheld: 'few_items',
      coverage: 100,
    });
    expect((await placeOf('201')).measures).toMatchObject({
      ...none,
      total: 5,
      withheld: 'little_data',
      coverage: 0,
    });
    // Fresh are 8 of 13, which is enough: 460 / 13.
    expect((await placeOf('KZ')).measures).toMatchObject({
      ...{ withheld: null, reported: expect.closeTo(460 / 13, 10) as number },
    });
    expect((await placeOf('102')).rank).toBeNull();
  });

  it('answers the same bytes to everybody, for caches and for pages of others', async () => {
    const [stranger, known] = await Promise.all([
      ask(`/programmes/${P}/places`),
      ask(`/programmes/${P}/places`, { authorization: analyst.authorization }),
    ]);
    expect(await stranger.text()).toBe(await known.text());
    const tag = stranger.headers.get('etag');
    expect(tag).not.toBeNull();
    expect(known.headers.get('etag')).toBe(tag);
    expect(stranger.headers.get('cache-control')).toMatch(/^public, max-age=60/);
    expect(stranger.headers.get('access-control-allow-origin')).toBe('*');
    expect(stranger.headers.get('access-control-allow-credentials')).toBeNull();
    expect(stranger.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(stranger.headers.get('set-cookie')).toBeNull();
    expect((await ask(`/programmes/${P}/places`, { 'if-none-match': tag! })).status).toBe(304);
    const refused = await ask(`/programmes/${P}/places?period=1999-01`);
    expect(refused.headers.get('cache-control')).toBe('no-store');
  });

  it('opens nothing else to the pages of others', async () => {
    const { headers } = await country.platform.send('GET', '/programmes');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('promises', () => {
  it('come with the verdict of the rule, and with their measures', async () => {
    const { items } = await told<{ items: PromiseView[] }>(`/programmes/${P}/promises`);
    expect(items.map(({ code, verdict, confirmed }) => [code, verdict, confirmed])).toEqual([
      ['P-1', 'in_the_works', null],
      ['P-2', 'not_yet_rated', null],
    ]);
    const one = await told<PromiseView>(`/programmes/${P}/promises/P-1`);
    expect(one.items).toEqual({ total: 6, active: 6, done: 1, doneLate: 0 });
    expect(
      one.measures.map(({ code, territory, status, verified }) => [code, territory, status, verified]),
    ).toEqual([
      ['A', '101', 'done', 60],
      ['B', '101', 'on_track', null],
      ['C', '101', 'on_track', null],
      ['D', '101', 'on_track', null],
      ['E', '101', 'on_track', null],
      ['F', '101', 'on_track', null],
    ]);
    expect((await ask(`/programmes/${P}/promises/P-9`)).status).toBe(404);
  });

  it('add up to their percentages, item by item', async () => {
    const one = await told<PromiseView>(`/programmes/${P}/promises/P-1`);
    // Six of weight 1. Accepted: (100 + 50 + 50 + 0 + 40 + 60) / 6; verified: 60 / 6; all have reported.
    expect(one).toMatchObject({ of: 'measure', accepted: 50, verified: 10, coverage: 100 });
    const [a, b] = one.measures;
    expect(a.part).toEqual({
      weight: near(100 / 6),
      verified: 10,
      accepted: near(100 / 6),
      coverage: near(100 / 6),
    });
    expect(b.part).toMatchObject({ verified: 0, accepted: near(50 / 6) });
    for (const figure of ['verified', 'accepted', 'coverage'] as const) {
      const sum = one.measures.reduce((whole, { part }) => whole + (part?.[figure] ?? 0), 0);
      expect(sum).toBeCloseTo(one[figure] ?? NaN, 9);
    }
  });

  it('show what an analyst confirmed, and not who it was or why', async () => {
    await analyst.call('POST', `/programmes/${P}/promises/P-1/verdict`, {
      ...{ period: JANUARY, verdict: 'compromise', reason: 'Birch and the party agreed' },
    });
    clock.moveTo(noon('2026-02-13'));
    const answer = await ask(`/programmes/${P}/promises/P-1`);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      ...{
        verdict: 'compromise',
        proposed: 'in_the_works',
        history: [{ verdict: 'compromise', period: JANUARY }],
      },
    });
    expect(text).not.toContain('agreed');
    expect(text).not.toContain(analyst.id);
  });
});

describe('a closed period', () => {
  let before: PlaceView;

  beforeAll(async () => {
    await country.platform.call('POST', `/periods/${JANUARY}/lock`, {
      programme: P,
      force: true,
      reason: 'Over',
    });
    await untilFrozen(country.platform);
    clock.moveTo(noon('2026-02-20'));
    before = await placeOf('101');
  });

  it('is told by its edition', async () => {
    const { period } = await told<PlacesView>(`/programmes/${P}/places`);
    expect(period).toMatchObject({ period: JANUARY, state: 'final', edition: { number: 1 } });
    expect(period.edition?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(before.measures.verified).toBe(10);
  });

  it('keeps its figures when it is corrected, and shows errata beside them', async () => {
    const { id } = await country.item(P, '101', 'B', JANUARY);
    await country.verify(id, { date: '2026-01-25', value: 30, result: 'partly' });
    clock.moveTo(noon('2026-02-21'));
    expect(await placeOf('101')).toEqual(before);
    const corrected = { type: 'measure', figure: 'verified', was: 10, is: 15 };
    const place = await told<{ corrections: object[] }>(`/programmes/${P}/places/101`);
    expect(place.corrections).toContainEqual(corrected);
    const { items } = await told<{ items: { territory: string; corrections: object[] }[] }>(
      `/programmes/${P}/errata`,
    );
    expect(items.map(({ territory }) => territory)).toEqual(['100', '101', 'KZ']);
    expect(items[1].corrections).toContainEqual(corrected);
  });
});

describe('what leaves', () => {
  const FIGURES = [
    ...['total', 'withheld', 'verified', 'verifiedCoverage', 'accepted', 'reported', 'planned'],
    ...['gap', 'overdueShare', 'coverage', 'statuses'],
    ...[
      'cancelled',
      'not_started',
      'verified_done',
      'done',
      'claimed_done',
      'overdue',
      'not_reported',
      'at_risk',
    ],
    'on_track',
  ];
  const PERIOD = ['period', 'startsOn', 'endsOn', 'state', 'edition', 'number', 'frozenAt', 'sha256'];
  const NAME = ['kk', 'ru', 'en'];
  const TERRITORY = ['code', 'parent', 'level', 'kind', 'name', 'grid', 'row', 'col', ...NAME];
  const CORRECTION = ['type', 'figure', 'was', 'is'];
  const PROMISE = [
    ...['code', 'direction', 'text', 'source', 'document', 'page', 'date', 'url', 'testable', ...NAME],
    ...['verdict', 'proposed', 'confirmed', 'decidedAt', 'items', 'total', 'active', 'done', 'doneLate'],
    ...['lastDeadline', 'verified', 'accepted', 'coverage'],
  ];

  it.each([
    [
      '/programmes',
      [
        ...['items', 'licence', 'code', 'party', 'title', 'term', 'start', 'end', 'reporting', 'ruleVersion'],
        ...['publishedAt', 'directions', 'periods', 'standing', ...PERIOD, ...NAME],
      ],
    ],
    [
      `/programmes/${P}/places`,
      [
        ...['programme', 'ruleVersion', 'computedAt', 'items', 'measures', 'indicators'],
        ...['rank', 'size', 'tied', 'of', ...PERIOD, ...TERRITORY, ...FIGURES],
      ],
    ],
    [
      `/programmes/${P}/places/101`,
      [
        ...[
          'programme',
          'path',
          'ruleVersion',
          'computedAt',
          'measures',
          'indicators',
          'series',
          'corrections',
        ],
        ...[...PERIOD, ...TERRITORY, ...FIGURES, ...CORRECTION],
      ],
    ],
    [`/programmes/${P}/promises`, ['programme', 'items', ...PERIOD, ...PROMISE]],
    [
      `/programmes/${P}/promises/P-1`,
      [
        ...['programme', 'history', 'measures', 'measuresInAll', ...PERIOD, ...PROMISE],
        ...['type', 'title', 'territory', 'status', 'deadline', 'reported', 'planned'],
        // What each adds to the percentages of the promise: its weight among them, and no more of its road map.
        ...['of', 'part', 'weight'],
      ],
    ],
    [
      `/programmes/${P}/errata`,
      ['programme', 'correctedAt', 'items', 'territory', 'corrections', ...PERIOD, ...CORRECTION],
    ],
  ])('is on the list of what may, at %s', async (path, allowed) => {
    const text = await (await ask(path)).text();
    expect([...leavesOf(JSON.parse(text))].filter((name) => !allowed.includes(name))).toEqual([]);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });

  it.each([
    ['/programmes/OPEN/places?period=2026-02', 422],
    ["/programmes/OPEN/places?period=2026-01'--", 422],
    ['/programmes/OPEN/places?period=2026-01&period=2026-02', 400],
    ['/programmes/OPEN/places?period=2026-01-and-much-longer', 400],
    ['/programmes/%00/places', 400],
    ['/programmes/OPEN/places/999', 404],
    ["/programmes/OPEN/places/101'%20or%201=1", 404],
    ['/programmes/OPEN/data/entries.csv', 404],
    ['/programmes/OPEN/data/..%2f..%2fpackage.json', 404],
    ['/programmes/OPEN/feed.atom?lang=de', 400],
    ['/embed/OPEN/KZ?theme=%3Cscript%3E', 400],
  ])('refuses %s', async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it('ends when it is taken back', async () => {
    await publish(false);
    expect((await ask(`/programmes/${P}/places`)).status).toBe(404);
    expect(await told('/programmes')).toMatchObject({ items: [] });
    await publish(true);
    expect((await ask(`/programmes/${P}/places`)).status).toBe(200);
  });
});
