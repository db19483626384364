import { ROLES } from '@core/access';
import {
  openGuardedCountry,
  type GuardedCountry,
  type GuardedPlace,
} from '../../support/permissions/guarded-country';
import { readPermissionPage } from '../../support/permissions/permission-table';
import type { Reach, RouteCase } from '../../support/permissions/route-case';
import { ROUTE_CASES } from '../../support/permissions/route-cases';
import { routesOf } from '../../support/permissions/routes-of';
import type { PlatformUnderTest } from '../../support/platform-under-test';
import { TokenHolder } from '../../support/token-holder';

jest.setTimeout(300_000);

/** Where somebody's grant reaches; `inside` lies in district 101 of region 100, under the programme P. */
const GRANTS = {
  region: { territory: '100', programme: 'P' },
  country: { territory: 'KZ', programme: 'P' },
  system: { territory: 'KZ' },
  elsewhere: { territory: '200', programme: 'P' },
  otherProgramme: { territory: '100', programme: 'Q' },
} as const;
type GrantName = keyof typeof GRANTS;

/** Whose grants reach a thing inside, written down by hand. */
const REACHED: Readonly<Record<Exclude<Reach, 'own' | 'open' | 'list'>, readonly GrantName[]>> = {
  thing: ['region', 'country', 'system'],
  place: ['region', 'country', 'system', 'otherProgramme'],
  programme: ['region', 'country', 'system', 'elsewhere'],
  country: ['country', 'system'],
  system: ['system'],
};

interface Caller {
  readonly role: string;
  readonly grant: GrantName;
  readonly holder: TokenHolder;
}

let guarded: GuardedCountry;
let platform: PlatformUnderTest;
let callers: Caller[];
const page = readPermissionPage();

beforeAll(async () => {
  guarded = await openGuardedCountry();
  platform = guarded.country.platform;
  callers = [];
  for (const role of ROLES) {
    for (const grant of Object.keys(GRANTS) as GrantName[]) {
      const name = `${role.replace('_', '-')}-${grant}`;
      const holder = await TokenHolder.make(platform, name, [{ role, ...GRANTS[grant] }]);
      callers.push({ role, grant, holder });
    }
  }
});

afterAll(() => guarded.country.close());

it('has a case for every route', () => {
  const routes = routesOf(platform).map(({ route }) => route);
  expect(routes.filter((route) => !(route in ROUTE_CASES))).toEqual([]);
  expect(Object.keys(ROUTE_CASES).filter((route) => !routes.includes(route))).toEqual([]);
});

/** The status of an answer; streams are left as soon as they begin. */
async function statusOf(
  { path, body, streams }: RouteCase,
  method: string,
  place: GuardedPlace,
  authorization: string,
): Promise<number> {
  const asking = new AbortController();
  const headers = { authorization, 'x-tried-by': 'matrix' };
  const content = body?.(place);
  const isForm = content instanceof FormData;
  const response = await fetch(`${platform.address}/api/v1${path(place)}`, {
    method,
    redirect: 'manual',
    signal: asking.signal,
    headers: {
      ...headers,
      ...(content === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    body: content === undefined ? undefined : isForm ? content : JSON.stringify(content),
  });
  if (streams === true) asking.abort();
  else await response.arrayBuffer();
  return response.status;
}

const REFUSALS = [403, 404];
type Expected = 'let in' | 'refused' | 'forbidden';

/** What is wrong with an answer, or nothing. */
function faultOf(status: number, expected: Expected, absent = false): string | undefined {
  if (status >= 500) return `answers ${status}`;
  if (expected === 'let in' && absent) return status === 404 ? undefined : `answers ${status}, not 404`;
  if (expected === 'let in')
    return [401, ...REFUSALS].includes(status) ? `is refused with ${status}` : undefined;
  if (expected === 'forbidden') return status === 403 ? undefined : `answers ${status}, not 403`;
  return REFUSALS.includes(status) ? undefined : `is let in with ${status}`;
}

function expectation(route: string, { reach, also }: RouteCase, { role, grant }: Caller): Expected {
  const asked = page.asked.get(route) ?? '';
  if (asked === 'nothing' || asked === 'signed-in') return 'let in';
  const may = (action: string): boolean => page.allowed.get(role)?.has(action) === true;
  if (!may(asked) || (also !== undefined && !may(also))) return 'forbidden';
  if (reach === 'own' || reach === 'open' || reach === 'list') return 'let in';
  return REACHED[reach].includes(grant) ? 'let in' : 'refused';
}

it('answers every role inside and outside its grant as docs/permissions.md says', async () => {
  const faults: string[] = [];
  let tried = 0;
  // Whoever is refused goes first, so that nothing has been used up when somebody is let in.
  for (const turn of ['forbidden', 'refused', 'let in'] as const) {
    for (const [route, routeCase] of Object.entries(ROUTE_CASES)) {
      // Nobody's own things, and what the caller's own session is: tried by the tests of signing in.
      if (routeCase.reach === 'open' || routeCase.reach === 'own') continue;
      const asked = callers.filter((caller) => expectation(route, routeCase, caller) === turn);
      const [method] = route.split(' ');
      const ask = async (caller: Caller): Promise<void> => {
        const status = await statusOf(routeCase, method, guarded.inside, caller.holder.authorization);
        const fault = faultOf(status, turn, routeCase.absent);
        if (fault !== undefined) faults.push(`${route} ${fault} for the ${caller.role} of ${caller.grant}`);
      };
      // Whoever is let in changes something, and comes one after the other.
      if (turn === 'let in') for (const caller of asked) await ask(caller);
      else await Promise.all(asked.map(ask));
      tried += asked.length;
    }
  }
  process.stdout.write(`${tried} combinations of route, role and grant were tried\n`);
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(2_500);
});

it('answers nobody without a sign-in', async () => {
  const faults: string[] = [];
  for (const [route, routeCase] of Object.entries(ROUTE_CASES)) {
    const isOpen = page.asked.get(route) === 'nothing';
    if (isOpen) continue;
    const status = await statusOf(routeCase, route.split(' ')[0], guarded.inside, 'Bearer nobody');
    if (status !== 401) faults.push(`${route} answers ${status}`);
  }
  expect(faults).toEqual([]);
});
