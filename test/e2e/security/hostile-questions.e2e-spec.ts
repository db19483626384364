import { openGuardedCountry, type GuardedCountry } from '../../support/permissions/guarded-country';
import { TokenHolder } from '../../support/token-holder';
import { readRoutes, type ReadRoute } from './read-routes';

jest.setTimeout(600_000);

/** What breaks a statement, a pattern, a path, a header or a text of the database where it is put in as it is. */
const HOSTILE = [
  `' or '1'='1`,
  `'; drop table progress_entry; --`,
  `1) union select secret_hash from api_token --`,
  `%' || (select pg_sleep(3)) || '%`,
  '\\',
  '%_%\\%',
  '../../../etc/passwd',
  '\u0000',
  'x\r\nset-cookie: uade_session=mine',
  '${7*7}{{7*7}}',
  '__proto__',
  '-1e309',
  '9223372036854775808',
  '\ud800',
];

const FORGED = [
  [{}],
  [[['x']]],
  ['x'],
  ['x', 'y'],
  [1, 2, 3, 4],
  [null, null],
  [true],
  [-1],
  [1e308],
  ["') or true --", '\u0000'],
  ['2026-99-99T99:99:99Z', '2026'],
  ['9'.repeat(400)],
  [],
].map((values) => Buffer.from(JSON.stringify(values)).toString('base64url'));

let guarded: GuardedCountry;
let liaison: TokenHolder;
let routes: ReadRoute[];

beforeAll(async () => {
  guarded = await openGuardedCountry();
  const { platform } = guarded.country;
  liaison = await TokenHolder.make(platform, 'Regional', [
    { role: 'liaison', territory: '100', programme: 'P' },
    { role: 'analyst', territory: '100', programme: 'P' },
  ]);
  routes = readRoutes(platform);
});

afterAll(() => guarded.country.close());

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
  readonly cookies: readonly string[];
}

async function ask(path: string): Promise<Answer> {
  const started = Date.now();
  const response = await fetch(`${guarded.country.platform.address}/api/v1${path}`, {
    headers: { authorization: liaison.authorization },
    redirect: 'manual',
  });
  const text = await response.text();
  const cookies = response.headers.getSetCookie().filter((line) => line.includes('=mine'));
  return { status: response.status, text, ms: Date.now() - started, cookies };
}

/** The words of places beyond the grant, and what only an error nobody foresaw would say. */
function leakOf({ text }: Answer): string | undefined {
  const foreign = [guarded.elsewhere, guarded.otherProgramme].map(({ secret }) => secret);
  return [...foreign, '    at ', 'node_modules', 'SELECT', 'syntax error', 'relation "', 'column "'].find(
    (word) => text.includes(word),
  );
}

function withQuery(path: string, name: string, ...values: readonly string[]): string {
  const [address, query] = path.split('?', 2);
  const given = new URLSearchParams(query);
  given.delete(name);
  for (const value of values) given.append(name, value);
  return `${address}?${given.toString()}`;
}

async function judge(path: string): Promise<object | undefined> {
  const answer = await ask(path);
  const leak = leakOf(answer);
  const isSound =
    answer.status < 500 && leak === undefined && answer.cookies.length === 0 && answer.ms < 2_900;
  return isSound ? undefined : { path, ...answer, text: answer.text.slice(0, 200), leak };
}

async function judgeAll(paths: readonly string[]): Promise<object[]> {
  const faults: object[] = [];
  for (let at = 0; at < paths.length; at += 8) {
    const judged = await Promise.all(paths.slice(at, at + 8).map(judge));
    faults.push(...judged.flatMap((fault) => fault ?? []));
  }
  return faults;
}

it('neither breaks nor tells more, whatever text stands in a query', async () => {
  const paths = routes.flatMap(({ path, query }) =>
    query.flatMap((name) => HOSTILE.map((text) => withQuery(path(guarded.inside), name, text))),
  );
  expect(paths.length).toBeGreaterThan(1_000);
  expect(await judgeAll(paths)).toEqual([]);
});

it('neither breaks nor tells more, whatever text stands in a path', async () => {
  const paths = routes.flatMap(({ route }) => {
    const address = route.slice('GET '.length);
    if (!address.includes('{')) return [];
    return HOSTILE.filter((text) => text !== '\ud800').map((text) =>
      address.replace(/\{\w+\}/g, encodeURIComponent(text)),
    );
  });
  expect(paths.length).toBeGreaterThan(200);
  expect(await judgeAll(paths)).toEqual([]);
});

it('takes a cursor that no list gave out for a fault of the request', async () => {
  const listed = routes.filter(({ query }) => query.includes('cursor'));
  expect(listed.length).toBeGreaterThan(10);
  const paths = listed.flatMap(({ path }) =>
    FORGED.map((cursor) => withQuery(path(guarded.inside), 'cursor', cursor)),
  );
  expect(await judgeAll(paths)).toEqual([]);
});

it('shows no more for a parameter that is given twice', async () => {
  const paths = routes.flatMap(({ path, query }) =>
    query.flatMap((name) => {
      const foreign = [guarded.elsewhere.district, guarded.otherProgramme.programme];
      return foreign.map((value) => withQuery(path(guarded.inside), name, 'P', value));
    }),
  );
  expect(await judgeAll(paths)).toEqual([]);
});

it('has its tables and all their rows after that', async () => {
  const { database } = guarded.country.platform;
  const [{ entries }] = await database.query<{ entries: number }>(
    'select count(*)::int as entries from progress_entry',
  );
  expect(entries).toBeGreaterThan(0);
});
