import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { ROLES } from '@core/access';
import { openGuardedCountry, type GuardedCountry } from '../../support/permissions/guarded-country';
import { ROUTE_CASES } from '../../support/permissions/route-cases';
import { PASSWORD, secretOf, type UserView } from '../../support/people-under-test';
import { PersonAtPage } from '../../support/person-at-page';
import { TokenHolder } from '../../support/token-holder';

jest.setTimeout(300_000);

let guarded: GuardedCountry;
let liaison: TokenHolder;
/** What a page of somebody who may do everything sends along. */
let ofPage: Record<string, string>;

beforeAll(async () => {
  guarded = await openGuardedCountry();
  liaison = await TokenHolder.make(guarded.country.platform, 'Regional', [
    { role: 'liaison', territory: '100', programme: 'P' },
  ]);
  ofPage = await signIn();
});

afterAll(() => guarded.country.close());

async function signIn(): Promise<Record<string, string>> {
  const { platform } = guarded.country;
  const email = 'everything@people.example';
  const grants = ROLES.map((role) => ({ role, territory: 'KZ' }));
  const user = await platform.call<UserView>('POST', '/users', { email, name: 'Everything', grants });
  const page = new PersonAtPage(platform.address);
  const token = secretOf(user.invitation?.link);
  await page.call('POST', '/password-resets/completion', { token, password: PASSWORD });
  await page.call('POST', '/session', { email, password: PASSWORD });
  return { authorization: '', cookie: page.cookieHeader(), origin: platform.address };
}

/** Routes that take JSON, each with a body that it takes. */
const WRITES = Object.entries(ROUTE_CASES).filter(
  ([, { body }]) => body !== undefined && !(body(placeholder()) instanceof FormData),
);

/** Only asked for what kind of body a route takes. */
function placeholder(): GuardedCountry['inside'] {
  const texts = { programme: 'P', district: '101', promise: 'P-1', itemCode: 'A', secret: 'x' };
  const ids = { entry: randomUUID(), evidence: randomUUID(), import: randomUUID(), edition: randomUUID() };
  return { ...texts, ...ids, person: randomUUID(), roadMap: 1, item: 1, verification: 1, change: 1, note: 1 };
}

async function post(
  path: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<{
  status: number;
  body: { code?: string; params?: { fields?: { field: string; rule: string }[] } };
}> {
  const response = await fetch(`${guarded.country.platform.address}/api/v1${path}`, {
    method,
    headers: Object.entries({
      authorization: 'Bearer a-token-for-tests-only',
      'content-type': 'application/json',
      ...headers,
    }).filter(([, value]) => value !== ''),
    body: body as BodyInit,
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as object) };
}

it.each(WRITES.map(([route]) => route))('takes no field that %s does not declare', async (route) => {
  const [method] = route.split(' ');
  const { path, body } = ROUTE_CASES[route];
  const more = { id: 'mine', actorId: 'mine', role: 'administrator', createdBy: 'mine', __v: 1 };
  const sent = JSON.stringify({ ...more, ...(body?.(guarded.inside) as object) });
  const answer = await post(path(guarded.inside), sent, ofPage, method);
  expect(answer).toMatchObject({ status: 400, body: { code: 'REQUEST.INVALID' } });
  expect(answer.body.params?.fields).toContainEqual({ field: 'actorId', rule: 'whitelistValidation' });
});

it('takes no fields that a grant inside a body does not declare', async () => {
  const grants = [{ role: 'leader', territory: '101', source: 'oidc', id: randomUUID() }];
  const answer = await post('/users', JSON.stringify({ email: 'm@people.example', name: 'M', grants }));
  expect(answer).toMatchObject({ status: 400, body: { code: 'REQUEST.INVALID' } });
});

it.each([
  [
    'its prototype',
    '{"__proto__": {"isAdmin": true}, "email": "p@people.example", "name": "P", "grants": []}',
  ],
  [
    'its constructor',
    '{"constructor": {"prototype": {"isAdmin": true}}, "email": "p@people.example", "name": "P", "grants": []}',
  ],
  [
    'the prototype of what is inside it',
    '{"email": "p@people.example", "name": "P", "grants": [{"__proto__": {"role": "administrator"}, "territory": "KZ"}]}',
  ],
])('refuses a body that sets %s', async (_what, body) => {
  expect((await post('/users', body)).status).toBe(400);
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

it('is not poisoned by a query', async () => {
  const path =
    '/territories?__proto__[isAdmin]=1&__proto__=1&constructor[prototype][isAdmin]=1&constructor=1';
  expect((await liaison.send('GET', path)).status).toBe(200);
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

it('refuses a body of arrays within arrays without losing its footing', async () => {
  const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  for (const levels of [100, 10_000, 900_000]) {
    const grants = `{"email": "d@people.example", "name": "D", "grants": ${deep(levels)}}`;
    // Arrays without fields name no territory.
    expect([levels, (await post('/users', grants)).body.code]).toEqual([
      levels,
      expect.stringMatching(/^REQUEST|^TERRITORY/),
    ]);
    const nested = `{"email": ${deep(levels)}}`;
    expect([levels, (await post('/password-resets', nested)).status]).toEqual([levels, 400]);
  }
});

it('refuses a body that is larger than it may be, before anybody has signed in', async () => {
  const large = `{"email": "${'x'.repeat(2 * 1024 * 1024)}"}`;
  for (const path of ['/session', '/password-resets', '/users']) {
    expect(await post(path, large, { authorization: 'Bearer nobody' })).toMatchObject({
      status: 413,
      body: { code: 'REQUEST.TOO_LARGE' },
    });
  }
});

it('unpacks no body, however small it comes', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
  const answer = await post('/users', bomb, { 'content-encoding': 'gzip' });
  expect(answer).toMatchObject({ status: 415, body: { code: 'REQUEST.UNSUPPORTED_MEDIA_TYPE' } });
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', ''])(
  'takes no sign-in as %s, which a page of another site could send unasked',
  async (type) => {
    const sent = JSON.stringify({ token: 'a-token-for-tests-only' });
    const answer = await post('/session', Buffer.from(sent), { 'content-type': type, authorization: '' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  },
);

it('does not stumble over the byte that no text may hold', async () => {
  const nul = 'a\u0000b';
  const bodies: readonly [string, unknown][] = [
    ['/users', { email: 'n@people.example', name: nul, grants: [] }],
    ['/session', { email: nul, password: nul }],
    ['/password-resets/completion', { token: nul, password: nul }],
    [`/entries/${guarded.inside.entry}/comments`, { text: nul }],
    [`/items/${guarded.inside.item}/changes`, { kind: 'postpone', reason: nul }],
  ];
  for (const [path, body] of bodies) {
    const { status } = await post(path, JSON.stringify(body));
    // A comment is kept without it.
    expect([path, status < 500]).toEqual([path, true]);
  }
});
