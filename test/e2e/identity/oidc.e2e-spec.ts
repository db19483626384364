import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { OidcProviderProcess, walkThroughProvider } from '../../support/oidc-provider-process';
import { emailOf, PeopleUnderTest, type UserView } from '../../support/people-under-test';
import type { PersonAtPage } from '../../support/person-at-page';

jest.setTimeout(120_000);

const CALLBACK = '/api/v1/session/oidc/callback';
const ROLE_MAP = {
  'north-analysts': { role: 'analyst', territory: '100' },
  auditors: { role: 'auditor', territory: 'KZ', programme: null },
};

let people: PeopleUnderTest;
let provider: OidcProviderProcess;
let issuer: string;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

beforeAll(async () => {
  const [ours, theirs] = [await freePort(), await freePort()];
  issuer = `http://127.0.0.1:${theirs}`;
  const client = {
    id: 'uade',
    secret: 'a secret for tests'.replaceAll(' ', '-'),
    redirect: `http://127.0.0.1:${ours}${CALLBACK}`,
  };
  provider = await OidcProviderProcess.start({
    port: theirs,
    client,
    people: {
      analyst: {
        name: 'Gulnar',
        email: 'gulnar@provider.example',
        email_verified: true,
        roles: ['north-analysts', 'cooks'],
      },
      cook: { name: 'Cook', email: 'cook@provider.example', email_verified: true, roles: ['cooks'] },
      known: { name: 'Known', email: emailOf('Known Here'), email_verified: true, roles: ['auditors'] },
      forged: {
        name: 'Forged',
        email: 'forged@provider.example',
        email_verified: true,
        roles: ['north-analysts'],
      },
      impostor: { name: 'Impostor', email: emailOf('Victim'), email_verified: false, roles: ['auditors'] },
    },
    forged: ['forged'],
  });
  people = await PeopleUnderTest.open({
    environment: {
      PORT: String(ours),
      UADE_OIDC_ISSUER: issuer,
      UADE_OIDC_CLIENT_ID: client.id,
      UADE_OIDC_CLIENT_SECRET: client.secret,
      UADE_OIDC_SCOPE: 'openid profile email roles',
      UADE_OIDC_ROLE_MAP: JSON.stringify(ROLE_MAP),
      UADE_OIDC_MATCH_EMAIL: '1',
    },
  });
});

afterAll(async () => {
  await people.close();
  await provider.stop();
});

/** Sends a browser to the provider; gives where it comes back to. */
async function walk(page: PersonAtPage, login: string): Promise<URL> {
  const begun = await page.send('GET', '/session/oidc');
  expect(begun.status).toBe(303);
  const there = begun.headers.get('location') ?? '';
  const asked = Object.fromEntries(new URL(there).searchParams);
  expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' });
  expect([asked.state, asked.nonce, asked.code_challenge].every((text) => text.length >= 43)).toBe(true);
  return new URL(await walkThroughProvider(there, login));
}

const comeBack = (page: PersonAtPage, back: URL) => page.send('GET', `/session/oidc/callback${back.search}`);

async function signIn(login: string): Promise<{ page: PersonAtPage; location: string | null }> {
  const page = people.page();
  const answer = await comeBack(page, await walk(page, login));
  return { page, location: answer.headers.get('location') };
}

it('offers the provider to the sign-in page', async () => {
  expect(await people.page().call('GET', '/session/methods')).toEqual({ password: true, oidc: true });
});

it('lets somebody in whom the provider gives a role that the map knows, with that role', async () => {
  const { page, location } = await signIn('analyst');
  expect(location).toBe('/');
  const session = await page.call<{ id: string; name: string; grants: object[] }>('GET', '/session');
  expect(session).toMatchObject({
    name: 'Gulnar',
    grants: [{ role: 'analyst', territory: '100', programme: null }],
  });
  const user = await people.platform.call<UserView>('GET', `/users/${session.id}`);
  expect(user).toMatchObject({ email: 'gulnar@provider.example', hasPassword: false });
  expect(user.grants.map(({ source }) => source)).toEqual(['oidc']);
  const { items } = await page.call<{ items: { method: string }[] }>('GET', '/sessions');
  expect(items.map(({ method }) => method)).toEqual(['oidc']);

  // The same person again is the same account, whatever became of the address.
  await people.platform.call('PATCH', `/users/${session.id}`, { email: 'moved@people.example' });
  const again = await signIn('analyst');
  expect((await again.page.call<{ id: string }>('GET', '/session')).id).toBe(session.id);
});

it('takes back what the provider no longer says, and leaves what people gave', async () => {
  const { page } = await signIn('analyst');
  const { id } = await page.call<{ id: string }>('GET', '/session');
  await people.platform.call('PUT', `/users/${id}/grants`, {
    grants: [{ role: 'leader', territory: '200' }],
  });
  const { database } = people.platform;
  await database.query(
    `insert into account_grant (id, account_id, role, territory_id, source, granted_at, granted_by)
     select gen_random_uuid(), $1, 'auditor', id, 'oidc', now(), 'oidc' from territory where code = 'KZ'`,
    [id],
  );
  await signIn('analyst');
  const user = await people.platform.call<UserView>('GET', `/users/${id}`);
  expect(user.grants.map(({ role, source }) => `${role} ${source}`).sort()).toEqual([
    'analyst oidc',
    'leader people',
  ]);
});

it('asks who has no password for none, to set up the app and to make a token', async () => {
  const { page } = await signIn('analyst');
  expect(await page.call('GET', '/account')).toMatchObject({ hasPassword: false });
  expect((await page.send('POST', '/account/tokens', { name: 'x' })).status).toBe(201);
  expect((await page.send('POST', '/account/totp')).status).toBe(200);
});

it('refuses an ID token that another key signed', async () => {
  const { page, location } = await signIn('forged');
  expect(location).toBe('/sign-in?refused=OIDC.REFUSED');
  expect((await page.send('GET', '/session')).status).toBe(401);
  expect((await people.platform.call<{ items: object[] }>('GET', '/users?q=forged')).items).toEqual([]);
});

it('refuses whom nothing gives a role, and makes no account', async () => {
  const { page, location } = await signIn('cook');
  expect(location).toBe('/sign-in?refused=OIDC.NO_ACCOUNT');
  expect((await page.send('GET', '/session')).status).toBe(401);
  expect((await people.platform.call<{ items: object[] }>('GET', '/users?q=cook')).items).toEqual([]);
});

it('leads a verified address to the account that has it, and an unverified one to nobody’s', async () => {
  const { id } = await people.settle('Known Here', [{ role: 'leader', territory: '100' }]);
  await people.settle('Victim', [{ role: 'leader', territory: '100' }]);
  const { page } = await signIn('known');
  expect(await page.call('GET', '/session')).toMatchObject({ id });
  const { location } = await signIn('impostor');
  expect(location).toBe('/sign-in?refused=OIDC.NO_ACCOUNT');
});

it('refuses a way back that another browser began, one without a beginning, and one that came twice', async () => {
  const [mine, hers] = [people.page(), people.page()];
  const back = await walk(mine, 'analyst');
  await walk(hers, 'analyst');
  const refused = '/sign-in?refused=OIDC.REFUSED';
  expect((await comeBack(hers, back)).headers.get('location')).toBe(refused);
  expect((await comeBack(people.page(), back)).headers.get('location')).toBe(refused);
  const cookies = mine.cookieHeader();
  expect((await comeBack(mine, back)).headers.get('location')).toBe('/');
  const twice = await people
    .page()
    .send('GET', `/session/oidc/callback${back.search}`, undefined, { cookie: cookies });
  expect(twice.headers.get('location')).toBe(refused);
});

it('refuses a changed code, a changed state and a refusal of the provider', async () => {
  for (const change of [{ code: 'forged' }, { state: 'forged' }, { iss: 'http://127.0.0.1:9' }]) {
    const page = people.page();
    const back = await walk(page, 'analyst');
    for (const [name, value] of Object.entries(change)) back.searchParams.set(name, value);
    expect((await comeBack(page, back)).headers.get('location')).toBe('/sign-in?refused=OIDC.REFUSED');
    expect((await page.send('GET', '/session')).status).toBe(401);
  }
  const page = people.page();
  const begun = await page.send('GET', '/session/oidc');
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state');
  const denied = await page.send(
    'GET',
    `/session/oidc/callback?error=access_denied&state=${state}&iss=${issuer}`,
  );
  expect(denied.headers.get('location')).toBe('/sign-in?refused=OIDC.REFUSED');
});

it('refuses a disabled account', async () => {
  const { page } = await signIn('known');
  const { id } = await page.call<{ id: string }>('GET', '/session');
  await people.platform.call('PATCH', `/users/${id}`, { state: 'disabled' });
  expect((await signIn('known')).location).toBe('/sign-in?refused=OIDC.NO_ACCOUNT');
});

it('binds the way through the provider to this host and to TLS where people come over TLS', async () => {
  const secure = await PeopleUnderTest.open({
    environment: {
      UADE_PUBLIC_URL: 'https://uade.example',
      UADE_OIDC_ISSUER: issuer,
      UADE_OIDC_CLIENT_ID: 'uade',
    },
  });
  const { headers } = await secure.page().send('GET', '/session/oidc');
  expect(headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^__Host-uade_oidc=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ]);
  await secure.close();
});

it('says so when the provider is away', async () => {
  const alone = await PeopleUnderTest.open({
    environment: { UADE_OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`, UADE_OIDC_CLIENT_ID: 'uade' },
  });
  const answer = await alone.page().send('GET', '/session/oidc');
  expect([answer.status, answer.body.code]).toEqual([503, 'OIDC.UNAVAILABLE']);
  await alone.close();
});

it('is not there where nobody set it up', async () => {
  const without = await PeopleUnderTest.open();
  expect(await without.page().call('GET', '/session/methods')).toEqual({ password: true, oidc: false });
  const answer = await without.page().send('GET', '/session/oidc');
  expect([answer.status, answer.body.code]).toEqual([404, 'OIDC.NOT_CONFIGURED']);
  await without.close();
});
