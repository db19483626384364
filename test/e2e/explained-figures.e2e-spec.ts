import { FIGURE_PARTS } from '@core/metrics';
import { CountryUnderTest, type Cells, type FiguresView } from '../support/country-under-test';
import { Dice } from '../support/mutations/dice';

jest.setTimeout(300_000);

const PLACES = ['KZ', '100', '200', '101', '102', '201'];
/** Of each level one, and the district that acts have moved items to. */
const EXPLAINED = ['KZ', '100', '101', '201'];
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  KZ: ['100', '200'],
  100: ['101', '102'],
  200: ['201'],
};
const PERIOD = '2026-07';
const ACT = { title: 'Resolution', number: '5', date: '2026-06-15' };
const ITEMS = 24;
/** Few lines a page, so that nearly every figure takes several. */
const PAGE = 9;

interface Explanation {
  value: number | null;
  unit: string;
  numerator: number;
  denominator: number;
  total: number;
  items: { itemId: number; numerator: number; denominator: number }[];
  excluded: { cancelled: number; no_weight: number; no_part: number };
  nextCursor: string | null;
}

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open();
});

afterAll(() => country.close());

const DIRECTIONS = ['ROADS', 'SCHOOLS'];
const EXECUTORS = ['Ministry; of roads', 'Акимат'];

const KINDS = ['binary', 'stages', 'increase', 'decrease', 'maintain_at_least', 'maintain_at_most'];

function anItem(dice: Dice, index: number): Cells {
  const kind = dice.oneOf(KINDS);
  const [baseline, target] = kind === 'decrease' || kind === 'maintain_at_most' ? [80, 20] : [20, 80];
  const [west, other] = [dice.oneOf(['101', '102', '100']), dice.oneOf(['201', '200'])];
  return {
    ...{
      territory_code: dice.oneOf(PLACES),
      item_code: `I${index}`,
      kind,
      type: dice.oneOf(['measure', 'indicator']),
    },
    ...dice.oneOf<Cells>([
      { deadline: '2026-05-31' },
      { deadline: '2026-07-31', starts_on: '2026-03-01' },
      { deadline: '2026-12-31' },
      { deadline: '2026-12-31', starts_on: '2026-08-15' },
    ]),
    weight: dice.oneOf(['', '0', '0.5', '3', '7.25']),
    budget: dice.oneOf(['', '2026:local:10.5', '2025:republican:3;2026:private:0.25']),
    shares: dice.oneOf(['', '', `${west}:0.35;${other}:0.65`, '101:0.2;102:0.3;201:0.5']),
    plan: dice.oneOf(['', '', '2026-03:10;2026-09:90']),
    direction_code: dice.oneOf(['', ...DIRECTIONS]),
    promise_code: dice.oneOf(['', 'P1', 'P2']),
    lead_executor: dice.oneOf(['', ...EXECUTORS]),
    ...(kind === 'binary' || kind === 'stages' ? {} : { baseline, target }),
  };
}

function aReport(dice: Dice, { territory_code, item_code, kind }: Cells, period: string): Cells {
  const value = kind === 'binary' ? dice.under(2) : dice.under(101);
  const spent = dice.onceIn(3) ? dice.under(1_000) / 8 : '';
  return { territory_code, item_code, period, value, spent, narrative: 'As counted' };
}

/** A programme by chance: items, two rounds of reports, reviews of a part, acts, things seen. */
async function play(programme: string, weights: string, seed: number): Promise<void> {
  const dice = new Dice(seed);
  await country.programme(programme, {
    weights,
    directions: DIRECTIONS.map((code) => ({ code, title: { en: code } })),
    promises: ['P1', 'P2'].map((code) => ({ code, direction: 'ROADS', text: { en: `We promise ${code}` } })),
  });
  const items = Array.from({ length: ITEMS }, (_, index) => anItem(dice, index));
  await country.roadMap(programme, items);
  for (const period of ['2026-05', '2026-06', PERIOD]) {
    const reported = items.filter(() => dice.onceIn(2));
    await country.report(
      programme,
      reported.map((item) => aReport(dice, item, period)),
    );
    if (!dice.onceIn(3)) await country.accept(programme, { period });
  }
  const stored = new Map<string, number>();
  for (const place of new Set(items.map(({ territory_code }) => String(territory_code)))) {
    for (const [code, { id }] of await country.items(programme, place, PERIOD)) stored.set(code, id);
  }
  const [first, second, third, fourth, fifth] = [...stored.values()];
  await country.change(first, { kind: 'cancel', act: ACT });
  const shares = [
    { territory: '101', share: 0.25 },
    { territory: '201', share: 0.75 },
  ];
  await country.change(second, { kind: 'rescope', act: ACT, shares });
  await country.change(third, { kind: 'reweight', act: ACT, weight: 4 });
  await country.change(fourth, { kind: 'replace', act: ACT, replacementItemId: fifth }, 'undecided').catch(
    // Measures and indicators cannot take each other's place.
    () => country.change(fourth, { kind: 'cancel', act: ACT }),
  );
  await country.verify(fifth, { date: '2026-07-10', value: 1, result: 'confirmed' });
}

/** The explanation of a figure with the lines of all its pages. */
async function explained(
  programme: string,
  place: string,
  figure: string,
  chapter: { by?: string; key?: string } = {},
): Promise<Explanation> {
  const query = new URLSearchParams({ programme, period: PERIOD, figure, limit: String(PAGE), ...chapter });
  const lines: Explanation['items'] = [];
  for (;;) {
    const page = await country.platform.call<Explanation>('GET', `/metrics/${place}/explain?${query}`);
    lines.push(...page.items);
    if (page.nextCursor === null) return { ...page, items: lines };
    query.set('cursor', page.nextCursor);
  }
}

function at(figures: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], figures);
}

/** Numbers of two sums of the same parts in another order. */
function roughly(value: unknown): object {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'number' ? expect.closeTo(part, 8) : part,
  ) as object;
}

const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 8));

describe.each([
  ['EXPLAIN-EQUAL', 'equal', 'promise', 11],
  ['EXPLAIN-EXPERT', 'expert', 'direction', 12],
  ['EXPLAIN-BUDGET', 'budget', 'executor', 13],
])('%s: a programme by chance, weighed by the policy %s', (programme, weights, by, seed) => {
  let figures: ReadonlyMap<string, FiguresView>;

  beforeAll(async () => {
    await play(programme, weights, seed);
    const all = await Promise.all(PLACES.map((place) => country.figures(programme, place, PERIOD)));
    figures = new Map(all.map((view) => [view.territory, view]));
  });

  it.each(EXPLAINED)('has every figure of %s in lines that add up to it', async (place) => {
    for (const type of ['measures', 'indicators'] as const) {
      const due = figures.get(place)?.[type] as object;
      const everyItem = new Set<number>();
      for (const figure of Object.keys(FIGURE_PARTS)) {
        if (type === 'indicators' && figure.startsWith('money')) continue;
        const { items, numerator, denominator, value, unit, total, excluded } = await explained(
          programme,
          place,
          `${type}.${figure}`,
        );
        const name = `${place} ${type}.${figure}`;
        const sum = (part: 'numerator' | 'denominator') =>
          items.reduce((whole, line) => whole + line[part], 0);
        const below =
          denominator === 1 && unit !== 'percent' && unit !== 'points' && sum('denominator') === 0
            ? 1
            : sum('denominator');
        expect([name, items.length, sum('numerator'), below]).toEqual([
          name,
          total,
          near(numerator),
          near(denominator),
        ]);
        const scale = unit === 'percent' || unit === 'points' ? 100 : 1;
        const divided = below === 0 ? null : (scale * sum('numerator')) / below;
        expect([name, value]).toEqual([name, near(divided)]);
        const shown = at(due, figure) as number | null;
        // The schedule index is withheld while little is planned, however it would come out.
        if (figure !== 'scheduleIndex' || shown !== null)
          expect([name, shown]).toEqual([name, near(divided)]);
        // Each item is either behind the figure or left out for a reason. One that an act has moved away is no item of
        // the place any more, and still has its part in the baseline.
        const left = excluded.cancelled + excluded.no_weight + excluded.no_part;
        expect([name, total + left >= (at(due, 'total') as number)]).toEqual([name, true]);
        everyItem.add(total + left);
      }
      expect([type, everyItem.size]).toEqual([type, 1]);
    }
  });

  it(`has every figure of every ${by} in lines that add up to it`, async () => {
    const place = '100';
    const scope = { programme, period: PERIOD, by };
    const { items: chapters } = await country.platform.call<{
      items: { key: string | null; measures: object; indicators: object }[];
    }>('GET', `/metrics/${place}/breakdown?${new URLSearchParams(scope)}`);
    expect(chapters.length).toBeGreaterThan(1);
    for (const { key, measures, indicators } of chapters) {
      const due = { measures, indicators };
      if (key !== null) {
        const { series } = await country.platform.call<{ series: object[] }>(
          'GET',
          `/metrics/${place}/chapter?${new URLSearchParams({ ...scope, key })}`,
        );
        expect(series.at(-1)).toMatchObject(roughly(due));
      }
      for (const type of ['measures', 'indicators'] as const) {
        for (const figure of Object.keys(FIGURE_PARTS)) {
          if (type === 'indicators' && figure.startsWith('money')) continue;
          const told = await explained(programme, place, `${type}.${figure}`, { by, key: key ?? '' });
          const above = told.items.reduce((sum, line) => sum + line.numerator, 0);
          const below = told.items.reduce((sum, line) => sum + line.denominator, 0);
          const isFraction = FIGURE_PARTS[figure].over.length > 0;
          const scale = told.unit === 'percent' || told.unit === 'points' ? 100 : 1;
          const divided = isFraction && below === 0 ? null : (scale * above) / (isFraction ? below : 1);
          const shown = at(due[type], figure) as number | null;
          const name = `${by} ${key} ${type}.${figure}`;
          expect([name, told.value]).toEqual([name, near(divided)]);
          if (figure !== 'scheduleIndex' || shown !== null)
            expect([name, shown]).toEqual([name, near(divided)]);
        }
      }
    }
  });

  it.each(Object.keys(CHILDREN))(
    'has the mean of the children of %s in what theirs is explained by',
    async (place) => {
      for (const type of ['measures', 'indicators'] as const) {
        const theirs = await Promise.all(
          CHILDREN[place].map((child) => explained(programme, child, `${type}.accepted`)),
        );
        const known = theirs.flatMap(({ value }) => (value === null ? [] : [value]));
        const mean = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
        expect(figures.get(place)?.[type].childrenMean).toEqual(near(mean));
      }
    },
  );
});
