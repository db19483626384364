import { CountryUnderTest } from '../support/country-under-test';
import { TokenHolder } from '../support/token-holder';

jest.setTimeout(120_000);

interface Hit {
  kind: string;
  id: number | null;
  code: string;
  title: Record<string, string>;
  programme: string | null;
  path: { code: string; name: Record<string, string> }[];
  executor: string | null;
}

interface Group {
  kind: string;
  total: number;
  items: Hit[];
  nextCursor: string | null;
}

let country: CountryUnderTest;

const SCHOOL = {
  territory_code: '302',
  item_code: 'M-1',
  title_kk: 'Мектеп салу',
  title_ru: 'Строительство школы',
};

/** Beside the north and the south a region with Kazakh letters in its name; a programme of this year and one of the last. */
beforeAll(async () => {
  country = await CountryUnderTest.open();
  const region = { parent_code: 'KZ', level: 1, kind: 'region' };
  const district = { parent_code: '300', level: 2, kind: 'district' };
  await country.territories([
    {
      code: '300',
      ...region,
      name_kk: 'Қызылорда облысы',
      name_ru: 'Кызылординская область',
      name_en: 'Kyzylorda Region',
    },
    {
      code: '301',
      ...district,
      name_kk: 'Арал ауданы',
      name_ru: 'Аральский район',
      name_en: 'Aral District',
    },
    {
      code: '302',
      ...district,
      name_kk: 'Жаңақорған ауданы',
      name_ru: 'Жанакорганский район',
      name_en: 'Zhanakorgan District',
    },
  ]);
  const directions = [{ code: 'D1', title: { kk: 'Білім беру', ru: 'Образование' } }];
  const promises = [
    {
      code: 'P-1',
      direction: 'D1',
      text: { kk: 'Әр ауылға жаңа мектеп', ru: 'Новая школа каждому селу' },
      testable: true,
    },
  ];
  await country.programme('OLD', {
    ...{ directions, promises, term: { start: '2025-01-01', end: '2025-12-31' } },
  });
  await country.programme('NEW', { directions, promises });
  for (const programme of ['OLD', 'NEW']) {
    const deadline = programme === 'OLD' ? '2025-12-31' : '2026-12-31';
    await country.roadMap(programme, [
      { ...SCHOOL, deadline, lead_executor: 'Құрылыс басқармасы' },
      {
        ...SCHOOL,
        deadline,
        territory_code: '301',
        item_code: 'M-11',
        title_kk: 'Жаңа мектеп',
        title_ru: 'Новая школа',
      },
      {
        ...SCHOOL,
        deadline,
        territory_code: '101',
        item_code: 'M-1',
        shares: '101:0.5;201:0.5',
        title_ru: '',
      },
      {
        ...SCHOOL,
        deadline,
        item_code: 'I-1',
        type: 'indicator',
        kind: 'increase',
        baseline: 0,
        target: 10,
        title_kk: 'Мектептер саны',
      },
    ]);
  }
});

afterAll(() => country.close());

async function search(query: Record<string, string>, holder?: TokenHolder): Promise<Map<string, Group>> {
  const address = `/search?${new URLSearchParams(query)}`;
  const headers = holder && { authorization: holder.authorization };
  const response = await country.platform.send('GET', address, undefined, headers);
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  const { groups } = (await response.json()) as { groups: Group[] };
  return new Map(groups.map((group) => [group.kind, group]));
}

/** `kind code` of everything found, a measure with its programme and place. */
async function found(query: Record<string, string>, holder?: TokenHolder): Promise<string[]> {
  return [...(await search(query, holder)).values()].flatMap(({ items }) =>
    items.map(({ kind, code, programme, path }) =>
      [kind, code, ...(kind === 'measure' ? [programme, path.at(-1)?.code] : [])].join(' '),
    ),
  );
}

describe('what is found', () => {
  it.each(['қызылорда', 'кызылорда', 'КЫЗЫЛ', 'qyzylorda', 'Kyzylorda', 'кызылординская'])(
    'is the region for «%s»',
    async (q) => {
      expect(await found({ q, kinds: 'territory' })).toEqual(['territory 300']);
    },
  );

  it.each([
    ['мектеп', ['M-1 NEW 302', 'M-11 NEW 301', 'M-1 NEW 101', 'M-1 OLD 302', 'M-11 OLD 301', 'M-1 OLD 101']],
    ['школ строит', ['M-1 NEW 302', 'M-1 OLD 302']],
    ['курылыс', ['M-1 NEW 302', 'M-1 OLD 302']],
    ['mektep zhanakorgan', ['M-1 NEW 302', 'M-1 OLD 302']],
    ['мектеп кызылорда арал', ['M-11 NEW 301', 'M-11 OLD 301']],
    ['мектеп салу жок', []],
    ['кызылорда', []],
  ])('among measures for «%s» is %j', async (q, expected) => {
    const measures = (await found({ q, kinds: 'measure', limit: '50' })).sort();
    expect(measures).toEqual(expected.map((one) => `measure ${one}`).sort());
  });

  it('is told with what it needs to be known by and opened', async () => {
    const { items } = (await search({ q: 'школ строит', programme: 'NEW' })).get('measure')!;
    expect(items).toMatchObject([
      {
        ...{
          kind: 'measure',
          id: expect.any(Number) as number,
          code: 'M-1',
          programme: 'NEW',
          direction: null,
        },
        ...{ title: { kk: 'Мектеп салу', ru: 'Строительство школы' }, executor: 'Құрылыс басқармасы' },
        ...{
          deadline: '2026-12-31',
          path: [{ code: '300' }, { code: '302', name: { en: 'Zhanakorgan District' } }],
        },
      },
    ]);
  });

  it('comes in groups, all of them or those that were asked for, in one programme or in all', async () => {
    const all = await search({ q: 'мектеп' });
    expect([...all.keys()]).toEqual(['territory', 'promise', 'direction', 'measure', 'indicator']);
    expect([...all.values()].map(({ total }) => total)).toEqual([0, 2, 0, 6, 2]);
    const some = await search({ q: 'мектеп', kinds: 'measure,promise', programme: 'OLD' });
    expect([...some.values()].map(({ kind, total }) => [kind, total])).toEqual([
      ['measure', 3],
      ['promise', 1],
    ]);
    expect(await found({ q: 'образов' })).toEqual(['direction D1', 'direction D1']);
  });

  it('is the text of today: what a later version says, not what the first one said', async () => {
    await country.roadMap('NEW', [
      { ...SCHOOL, item_code: 'M-11', territory_code: '301', title_kk: 'Лицей', title_ru: 'Лицей' },
    ]);
    expect(await found({ q: 'лицей' })).toEqual(['measure M-11 NEW 301']);
    expect(await found({ q: 'жаңа', kinds: 'measure' })).toEqual(['measure M-11 OLD 301']);
  });
});

describe('the order', () => {
  it('begins with the very code, then comes what begins so, the newer programme first', async () => {
    expect(await found({ q: 'm-1', kinds: 'measure', programme: 'NEW' })).toEqual([
      ...['measure M-1 NEW 101', 'measure M-1 NEW 302', 'measure M-11 NEW 301'],
    ]);
    expect((await found({ q: 'мектеп', kinds: 'measure' }))[0]).toMatch(/^measure M-1 NEW/);
    const promises = (await search({ q: 'мектеп', kinds: 'promise' })).get('promise')!;
    expect(promises.items.map(({ programme }) => programme)).toEqual(['NEW', 'OLD']);
    // «Мектеп салу» in 101 and 302, «Жаңа мектеп» in 301.
    expect(await found({ q: 'мектеп', kinds: 'measure', programme: 'OLD' })).toEqual([
      ...['measure M-1 OLD 101', 'measure M-1 OLD 302', 'measure M-11 OLD 301'],
    ]);
  });

  it('holds from page to page', async () => {
    const whole = await found({ q: 'm', kinds: 'measure', limit: '50' });
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = {
        q: 'm',
        kinds: 'measure',
        limit: '4',
        ...(cursor && { cursor }),
      };
      const { items, nextCursor, total } = (await search(query)).get('measure')!;
      expect(total).toBe(6);
      paged.push(
        ...items.map(({ code, programme, path }) => `measure ${code} ${programme} ${path.at(-1)?.code}`),
      );
      cursor = nextCursor;
    } while (cursor !== null);
    expect(paged).toEqual(whole);
  });
});

describe('whoever asks', () => {
  it('finds what they may open, and nothing else', async () => {
    const south = await TokenHolder.make(country.platform, 'south', [
      { role: 'leader', territory: '200', programme: 'NEW' },
    ]);
    // Half of the measure of 101 is the south's; nothing of 300 is.
    expect(await found({ q: 'мектеп', kinds: 'measure,indicator' }, south)).toEqual(['measure M-1 NEW 101']);
    expect(await found({ q: 'мектеп', kinds: 'promise' }, south)).toEqual(['promise P-1']);
    expect(await found({ q: 'кызылорда' }, south)).toEqual([]);
    expect(await found({ q: 'country', kinds: 'territory' }, south)).toEqual(['territory KZ']);
    const aral = await TokenHolder.make(country.platform, 'aral', [{ role: 'liaison', territory: '301' }]);
    expect(await found({ q: 'm-1', kinds: 'measure' }, aral)).toEqual([
      'measure M-11 NEW 301',
      'measure M-11 OLD 301',
    ]);
    expect(await found({ q: 'zhanakorgan мектеп' }, aral)).toEqual([]);
    expect(await found({ q: 'ауданы' }, aral)).toEqual(['territory 301']);
  });

  it.each([
    "'%_\\",
    "' or 1=1 --",
    '& | ! :* <-> ( )',
    ':*',
    "a'b & !c",
    '\u0000',
    '\ud800',
    '   ',
    "\\'мектеп\\",
    'ﷺ🏫',
  ])('may type %j', async (q) => {
    const groups = await search({ q });
    expect(groups.size).toBe(5);
  });

  it('is answered with nothing where there is no letter in the question, and refused one that is too long', async () => {
    expect(await found({ q: "'%_\\ & | ! :*" })).toEqual([]);
    expect(await found({ q: '!мектеп:*', kinds: 'promise' })).toEqual(['promise P-1', 'promise P-1']);
    expect(await found({ q: `${'мектеп '.repeat(28)}`.slice(0, 200), kinds: 'promise' })).toHaveLength(2);
    const statusOf = async (address: string): Promise<number> =>
      (await country.platform.send('GET', address)).status;
    expect(await statusOf(`/search?q=${'x'.repeat(2_000)}`)).toBe(400);
    expect(await statusOf('/search')).toBe(400);
    expect(await statusOf('/search?q=a&q=b')).toBe(400);
    expect(await statusOf('/search?q=a&kinds=person')).toBe(400);
    expect(await statusOf('/search?q=a&limit=51')).toBe(400);
    expect(await statusOf('/search?q=a&cursor=x')).toBe(400);
    expect(await statusOf('/search?q=a&cursor=WyJ4Il0')).toBe(200);
    expect(await statusOf(`/search?q=a&cursor=${Buffer.from('[1e15]').toString('base64url')}`)).not.toBe(500);
  });
});
