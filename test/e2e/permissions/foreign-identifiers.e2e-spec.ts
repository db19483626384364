import fc from 'fast-check';
import { ROLES } from '@core/access';
import {
  openGuardedCountry,
  PERIOD,
  type GuardedCountry,
  type GuardedPlace,
} from '../../support/permissions/guarded-country';
import { ROUTE_CASES } from '../../support/permissions/route-cases';
import { TokenHolder } from '../../support/token-holder';

jest.setTimeout(300_000);

const TRIES = 500;

let guarded: GuardedCountry;
let holders: TokenHolder[];

beforeAll(async () => {
  guarded = await openGuardedCountry();
  holders = [];
  for (const role of ROLES) {
    const grants = [{ role, territory: '100', programme: 'P' }];
    holders.push(await TokenHolder.make(guarded.country.platform, role.replace('_', '-'), grants));
  }
});

afterAll(() => guarded.country.close());

async function ask(holder: TokenHolder, path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${guarded.country.platform.address}/api/v1${path}`, {
    headers: { authorization: holder.authorization },
  });
  return { status: response.status, text: await response.text() };
}

/** What must not be read by somebody of the north under P: the words of the other places. */
function leakOf(text: string): string | undefined {
  return [guarded.elsewhere, guarded.otherProgramme]
    .flatMap(({ secret }) => [secret, secret.toLowerCase()])
    .find((word) => text.includes(word));
}

const READS = Object.entries(ROUTE_CASES).filter(
  ([route, { reach, streams }]) => route.startsWith('GET ') && reach !== 'open' && streams !== true,
);

it('tells nothing of other places, whichever identifiers are mixed', async () => {
  const places = [guarded.inside, guarded.elsewhere, guarded.otherProgramme];
  const names = Object.keys(guarded.inside) as (keyof GuardedPlace)[];
  const mixed = fc
    .tuple(...names.map(() => fc.nat(2)))
    .map((picks) =>
      Object.fromEntries(names.map((name, index) => [name, places[picks[index]][name]])),
    ) as fc.Arbitrary<unknown> as fc.Arbitrary<GuardedPlace>;
  const asked = fc.tuple(fc.constantFrom(...READS), fc.nat(ROLES.length - 1), mixed);
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(asked, async ([[route, { path }], holder, place]) => {
      const { status, text } = await ask(holders[holder], path(place));
      if (status === 200) answered += 1;
      expect({ route, status: status < 500, leak: leakOf(text) }).toEqual({ route, status: true });
    }),
    { numRuns: TRIES },
  );
  process.stdout.write(`${TRIES} questions with mixed identifiers, ${answered} of them answered\n`);
  expect(answered).toBeGreaterThan(TRIES / 10);
});

it.each([
  ['searching entries', () => `/entries?programme=P&q=${guarded.elsewhere.secret}`],
  ['searching items', () => `/road-maps/${guarded.inside.roadMap}/items?q=${guarded.elsewhere.secret}`],
  ['searching everything', () => `/search?q=${guarded.elsewhere.secret}&limit=50`],
  ['searching people', () => `/users?q=${guarded.elsewhere.secret.toLowerCase()}`],
  ['the queue of another region', () => `/entries?programme=P&territory=200`],
  ['findings as a file', () => `/imports/${guarded.elsewhere.import}/findings?format=csv`],
  ['findings as a workbook', () => `/imports/${guarded.elsewhere.import}/findings?format=xlsx`],
  ['an explanation of the country', () => `/metrics/KZ/explain?programme=P&period=${PERIOD}&figure=accepted`],
  ['a replay of the country', () => `/metrics/KZ?programme=P&period=${PERIOD}&knownAt=2026-12-31`],
  ['the audit trail of another region', () => `/audit?territory=200`],
  [
    'the template of another region',
    () => `/templates/progress.xlsx?programme=P&territory=200&period=${PERIOD}`,
  ],
])('tells nobody of the north about the south by %s', async (_way, path) => {
  for (const holder of holders) {
    const { status, text } = await ask(holder, path());
    expect(status).toBeLessThan(500);
    expect(leakOf(text)).toBeUndefined();
    // A workbook is compressed, so that it could not be read here: it must not come at all.
    expect(text.startsWith('PK')).toBe(false);
  }
});

it('tells live events of other programmes to nobody who may not see them', async () => {
  const { country, inside, otherProgramme } = guarded;
  const [holder] = holders;
  const listening = new AbortController();
  const response = await fetch(`${country.platform.address}/api/v1/live`, {
    headers: { authorization: holder.authorization },
    signal: listening.signal,
  });
  const heard: string[] = [];
  const reader = (async () => {
    for await (const chunk of response.body ?? []) heard.push(Buffer.from(chunk).toString());
  })().catch(() => undefined);
  for (const { programme, district, itemCode } of [otherProgramme, inside]) {
    const row = { territory_code: district, item_code: itemCode, period: '2026-04', value: 33 };
    await country.report(programme, [row]);
  }
  listening.abort();
  await reader;
  const text = heard.join('');
  expect(text).toContain('"programme":"P"');
  expect(text).not.toContain('"programme":"Q"');
});
