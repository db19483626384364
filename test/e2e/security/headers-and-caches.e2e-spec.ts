import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { openGuardedCountry, PERIOD, type GuardedCountry } from '../../support/permissions/guarded-country';
import { TokenHolder } from '../../support/token-holder';
import { readRoutes } from './read-routes';

jest.setTimeout(300_000);

let guarded: GuardedCountry;
let north: TokenHolder;
let south: TokenHolder;

beforeAll(async () => {
  guarded = await openGuardedCountry();
  const { platform } = guarded.country;
  const grants = (territory: string) =>
    ['liaison', 'analyst', 'auditor'].map((role) => ({ role, territory, programme: 'P' }));
  north = await TokenHolder.make(platform, 'North', grants('100'));
  south = await TokenHolder.make(platform, 'South', grants('200'));
});

afterAll(() => guarded.country.close());

type Sent = Record<string, string>;

async function ask(
  path: string,
  { method = 'GET', ...headers }: Sent = {},
): Promise<{ status: number; headers: Headers; text: string }> {
  const body = headers['content-type'] === undefined ? undefined : '{"a":';
  const response = await fetch(`${guarded.country.platform.address}${path}`, {
    ...{ method, headers, body, redirect: 'manual' },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const operator = { authorization: 'Bearer a-token-for-tests-only' };

/** Every kind of answer there is but event streams and the page itself, which the platform's own tests look at. */
const KINDS: readonly [string, number, () => Promise<{ status: number; headers: Headers }>][] = [
  ['a list', 200, () => ask('/api/v1/territories', operator)],
  ['the head of a list', 200, () => ask('/api/v1/territories', { ...operator, method: 'HEAD' })],
  ['a file', 200, () => ask(`/api/v1/imports/${guarded.inside.import}/findings?format=csv`, operator)],
  ['a workbook', 200, () => ask(`/api/v1/imports/${guarded.inside.import}/findings?format=xlsx`, operator)],
  ['an attached picture', 200, () => ask(`/api/v1/evidence/${guarded.inside.evidence}`, operator)],
  ['the trail as a file', 200, () => ask('/api/v1/audit/export', operator)],
  ['measurements', 200, () => ask('/internal/prometheus', operator)],
  ['the description', 200, () => ask('/api/openapi.json')],
  ['the page of the description', 200, () => ask('/api/docs')],
  ['a sign of life', 200, () => ask('/health/live')],
  ['a way back from a provider', 303, () => ask('/api/v1/session/oidc/callback?code=x')],
  [
    'no body that can be read',
    400,
    () => ask('/api/v1/session', { method: 'POST', 'content-type': 'application/json' }),
  ],
  ['no address that can be read', 400, () => ask('/api/v1/%E0%A4%A')],
  ['nobody known', 401, () => ask('/api/v1/territories')],
  ['no permission', 403, () => ask('/api/v1/operations/queues', { authorization: north.authorization })],
  ['nothing there', 404, () => ask('/api/v1/nowhere')],
  [
    'a kind of body nobody takes',
    415,
    () => ask('/api/v1/session', { method: 'POST', 'content-type': 'text/xml' }),
  ],
  ['a method that nobody knows', 404, () => ask('/api/v1/territories', { method: 'OPTIONS' })],
];

it.each(KINDS)('sends %s with all headers that protect who reads it', async (_kind, status, answer) => {
  const { status: given, headers } = await answer();
  expect(given).toBe(status);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': expect.stringMatching(/frame-ancestors 'none'|sandbox/) as string,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()') as string,
    'cache-control': expect.stringMatching(/no-store|private/) as string,
    'x-request-id': expect.stringMatching(/^[\w-]{8,64}$/) as string,
  });
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).not.toMatch(/unsafe-|\*/);
  for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
    expect(headers.has(name)).toBe(false);
});

it('opens nothing to pages of other sites', async () => {
  for (const origin of ['https://elsewhere.example', 'null']) {
    const asked = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    };
    for (const method of ['OPTIONS', 'GET']) {
      const { headers } = await ask('/api/v1/territories', { ...operator, ...asked, method });
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  }
});

it('gives nobody an answer that was made for somebody who sees more, and knows no tag of theirs', async () => {
  const { platform } = guarded.country;
  const compared: string[] = [];
  for (const { route, path } of readRoutes(platform)) {
    const address = `/api/v1${path(guarded.inside)}`;
    // Whoever sees everything asks first, so that there is something to be given by mistake.
    const whole = await ask(address, operator);
    for (const [holder, foreign] of [
      [north, guarded.elsewhere],
      [south, guarded.inside],
    ] as const) {
      const own = await ask(address, { authorization: holder.authorization });
      const tag = whole.headers.get('etag');
      const conditional = {
        authorization: holder.authorization,
        ...(tag === null ? {} : { 'if-none-match': tag }),
      };
      const again = await ask(address, conditional);
      const words = [guarded.otherProgramme.secret, foreign.secret].filter((word) => own.text.includes(word));
      expect([route, words]).toEqual([route, []]);
      const sameBytes = own.status === 200 && own.text === whole.text;
      const expected = own.status === 200 && sameBytes && tag !== null ? 304 : own.status;
      expect([route, again.status]).toEqual([route, expected]);
      if (own.status === 200 && !sameBytes) compared.push(route);
    }
  }
  expect(new Set(compared).size).toBeGreaterThan(5);
});

it('keeps answers about people out of caches that people share', async () => {
  for (const path of [
    '/session',
    '/account',
    '/users',
    '/sessions',
    `/metrics/101?programme=P&period=${PERIOD}`,
  ]) {
    const { headers } = await ask(`/api/v1${path}`, { authorization: north.authorization });
    expect([path, headers.get('cache-control')]).toEqual([
      path,
      expect.stringMatching(/^(no-store|private)/),
    ]);
  }
});

it('keeps no word of a request in its id that would not be harmless in a log', async () => {
  for (const id of [
    'short',
    'x'.repeat(65),
    '{"level":60}',
    'a b c d e f g',
    '../../../etc',
    'a%0d%0aset-cookie',
  ]) {
    const { headers } = await ask('/api/v1/territories', { ...operator, 'x-request-id': id });
    expect(headers.get('x-request-id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  }
});

it('answers under any host name without repeating it', async () => {
  const { hostname, port } = new URL(guarded.country.platform.address);
  for (const path of ['/api/v1/nowhere', '/api/v1/session/oidc/callback', '/api/openapi.json', '/api/docs']) {
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' };
      httpRequest({ hostname, port, path, headers }, (answer) => {
        let all = JSON.stringify(answer.headers);
        answer.on('data', (part: Buffer) => (all += part.toString()));
        answer.on('end', () => resolve(all));
      })
        .on('error', reject)
        .end();
    });
    expect([path, text.includes('elsewhere.example')]).toEqual([path, false]);
  }
});

it('sends a browser that comes back from a provider to its own pages only', async () => {
  const elsewhere = encodeURIComponent('https://elsewhere.example');
  const path = `/api/v1/session/oidc/callback?code=x&state=y&next=${elsewhere}&redirect_uri=${elsewhere}&iss=${elsewhere}`;
  const { status, headers } = await ask(path, {
    cookie: 'uade_oidc=y',
    referer: 'https://elsewhere.example',
  });
  expect([status, headers.get('location')]).toEqual([
    303,
    expect.stringMatching(/^\/sign-in\?refused=[A-Z._]+$/),
  ]);
});

it.each([
  [
    'a length and chunks at once',
    'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n',
  ],
  ['two lengths', 'Content-Length: 0\r\nContent-Length: 9\r\n\r\n'],
  ['a header that is folded', 'X-A: b\r\n c\r\nContent-Length: abc\r\n\r\n'],
  ['more headers than anybody needs', `X-A: ${'x'.repeat(70_000)}\r\n\r\n`],
])('hangs up on %s', async (_what, rest) => {
  const answer = await raw(`POST /api/v1/session HTTP/1.1\r\nHost: uade.example\r\n${rest}`);
  expect(answer).toMatch(/^HTTP\/1\.1 4(00|31) /);
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
});

it('knows no TRACE', async () => {
  const answer = await raw(
    'TRACE /api/v1/session HTTP/1.1\r\nHost: uade.example\r\nX-Mine: secret\r\nConnection: close\r\n\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer).not.toContain('X-Mine');
});

it('waits a minute for headers and ten for a body, not for ever', () => {
  const server = guarded.country.platform.api.getHttpServer() as {
    headersTimeout: number;
    requestTimeout: number;
  };
  expect(server.headersTimeout).toBeGreaterThan(0);
  expect(server.headersTimeout).toBeLessThanOrEqual(60_000);
  expect(server.requestTimeout).toBe(600_000);
});

/** What the server answers to bytes, until it hangs up. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(guarded.country.platform.address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}
