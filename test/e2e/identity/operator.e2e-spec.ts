import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPeople } from '../../../apps/cli/src/demo/demo-people';
import { storyPeople } from '../../../apps/cli/src/demo/story-people';
import { PASSWORD, secretOf } from '../../support/people-under-test';
import { PersonAtPage } from '../../support/person-at-page';
import { PlatformUnderTest } from '../../support/platform-under-test';
import { TypescriptProcess } from '../../support/typescript-process';

jest.setTimeout(180_000);

const ROOT = join(__dirname, '../../..');
const ADDRESS = 'chief@people.example';
const GUEST = 'guest@people.example';
const API_PORT = '38471';

interface DemoFile {
  readonly password: string;
  readonly people: readonly { role: string; territory: string; email: string; name: string }[];
  readonly former: readonly { part: string; email: string; name: string }[];
}

const demo = JSON.parse(readFileSync(join(ROOT, 'config/seed/demo/people.json'), 'utf8')) as DemoFile;

let platform: PlatformUnderTest;

beforeAll(async () => {
  platform = await PlatformUnderTest.start();
  await platform.import(readFileSync(join(ROOT, 'config/seed/kz/territories.csv'), 'utf8'), {
    kind: 'territories',
  });
});

afterAll(() => platform.stop());

async function cli(...parameters: string[]): Promise<{ code: number | null; output: string }> {
  const command = TypescriptProcess.start('apps/cli/src/main.ts', parameters, {
    ...platform.environment,
    UADE_PUBLIC_URL: 'http://uade.example',
  });
  const code = await command.ended();
  return { code, output: command.output };
}

async function invited(): Promise<string | undefined> {
  const guest = {
    email: GUEST,
    name: 'Guest',
    language: 'en',
    grants: [{ role: 'leader', territory: 'KZ' }],
  };
  const made = await platform.call<{ invitation: { link: string } }>('POST', '/users', guest);
  return made.invitation.link;
}

const signIn = (address: string, email: string, password: string) =>
  new PersonAtPage(address).send('POST', '/session', { email, password });

it('lets an administrator in by a link that the command line prints', async () => {
  const made = await cli('create-admin', '--email', ADDRESS, '--name', 'Chief', '--language', 'en');
  expect(made.code).toBe(0);
  const token = secretOf(made.output);
  await platform.call('POST', '/password-resets/completion', { token, password: PASSWORD });
  const session = await signIn(platform.address, ADDRESS, PASSWORD);
  expect(session.body).toMatchObject({
    grants: [{ role: 'administrator', territory: 'KZ', programme: null }],
  });
  expect((await cli('create-admin', '--email', ADDRESS, '--name', 'Again')).output).toContain(
    'USER.EMAIL_TAKEN',
  );
});

it('prints a link for whoever forgot a password, and none for nobody', async () => {
  const reset = await cli('reset-password', '--email', ADDRESS.toUpperCase());
  const next = 'seven-lakes-behind-the-steppe';
  const token = secretOf(reset.output);
  await platform.call('POST', '/password-resets/completion', { token, password: next });
  expect((await signIn(platform.address, ADDRESS, PASSWORD)).status).toBe(401);
  expect((await signIn(platform.address, ADDRESS, next)).status).toBe(200);
  const nobody = await cli('reset-password', '--email', 'nobody@people.example');
  expect([nobody.code, nobody.output.includes('#password=')]).toEqual([2, false]);
});

it('lets one invented person per role in, who are out where the demo is off', async () => {
  expect(await demoPeople(platform.api)).toBe(7);
  expect(await demoPeople(platform.api)).toBe(7);
  const without = await PlatformUnderTest.start({
    worker: false,
    environment: { DATABASE_URL: platform.environment['DATABASE_URL'], UADE_DEMO: '0' },
  });
  const roles: unknown[] = [];
  for (const { email, name } of demo.people) {
    const { body } = await signIn(platform.address, email, demo.password);
    const { grants } = body as { grants: { role: string; territory: string }[] };
    roles.push(`${grants[0].role} ${grants[0].territory}`);
    expect(body['name']).toBe(name);
    const refused = await signIn(without.address, email, demo.password);
    expect([refused.status, refused.body['code']]).toEqual([401, 'SESSION.BAD_CREDENTIALS']);
  }
  expect(roles).toEqual(demo.people.map(({ role, territory }) => `${role} ${territory}`));
  const page = new PersonAtPage(platform.address);
  await page.call('POST', '/session', { email: demo.people[0].email, password: demo.password });
  const cookie = page.cookieHeader();
  await platform.call('POST', '/password-resets/completion', {
    token: secretOf(await invited()),
    password: PASSWORD,
  });
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const span = { validFrom: day(-1), validTo: day(2) };
  await page.call('POST', '/delegations', { to: GUEST, ...span });
  const grantsAt = async (address: string) =>
    ((await signIn(address, GUEST, PASSWORD)).body['grants'] as { role: string }[]).map(({ role }) => role);
  expect(await grantsAt(platform.address)).toEqual(['leader', 'liaison']);
  // What an invented person lends is gone with them.
  expect(await grantsAt(without.address)).toEqual(['leader']);
  const elsewhere = new PersonAtPage(without.address);
  expect((await elsewhere.send('GET', '/session', undefined, { cookie })).status).toBe(401);
  await without.stop();
});

it('has names for the invented people who acted in the demo, and lets none of them in', async () => {
  const { liaison, analyst, verifier, administrator } = await storyPeople(platform.api);
  const ids = [liaison, analyst, verifier, administrator].map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect((await storyPeople(platform.api)).liaison.id).toBe(liaison.id);
  const { items } = await platform.call<{ items: { id: string; name: string }[] }>(
    'GET',
    `/people/names?ids=${ids.join()}`,
  );
  const names = new Map(items.map(({ id, name }) => [id, name]));
  expect(ids.map((id) => names.get(id))).toEqual(demo.former.map(({ name }) => name));
  for (const { email } of demo.former) {
    expect((await signIn(platform.address, email, demo.password)).status).toBe(401);
  }
});

it('writes no password, cookie, token, code or link into its log, however much it tells', async () => {
  const api = TypescriptProcess.start('apps/api/src/main.ts', [], {
    ...platform.environment,
    PORT: API_PORT,
    UADE_LOG_LEVEL: 'trace',
  });
  const address = `http://127.0.0.1:${API_PORT}`;
  for (let tries = 0; !(await isReady(address)); tries += 1) {
    if (tries > 600) throw new Error(`The API did not start: ${api.output.slice(-2_000)}`);
    await sleep(100);
  }
  const page = new PersonAtPage(address);
  const operator = { authorization: 'Bearer a-token-for-tests-only' };
  const made = await page.send<{ id: string; invitation: { link: string } }>(
    'POST',
    '/users',
    { email: 'logged@people.example', name: 'Logged', grants: [{ role: 'analyst', territory: 'KZ' }] },
    operator,
  );
  const link = secretOf(made.body.invitation.link);
  const wrong = 'a-password-that-is-wrong';
  await page.call('POST', '/password-resets/completion', { token: link, password: PASSWORD });
  await page.send('POST', '/session', { email: 'logged@people.example', password: wrong });
  await page.call('POST', '/session', { email: 'logged@people.example', password: PASSWORD });
  const session = page.cookieHeader().split('=')[1];
  const { secret } = await page.call<{ secret: string }>('POST', '/account/totp', { password: PASSWORD });
  await page.send('POST', '/account/totp/confirmation', { code: '123456' });
  const { token } = await page.call<{ token: string }>('POST', '/account/tokens', {
    name: 'x',
    password: PASSWORD,
  });
  await page.send('GET', '/territories', undefined, { authorization: `Bearer ${token}` });
  // A body that cannot be read is quoted nowhere either.
  await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"password":"${wrong}"`,
  });
  await api.stop();
  expect(api.output).toContain('/api/v1/account/totp');
  const secrets = {
    link,
    wrong,
    password: PASSWORD,
    session,
    secret,
    token,
    operator: 'a-token-for-tests-only',
  };
  const told = Object.entries(secrets).filter(([, value]) => api.output.includes(value));
  expect(told.map(([name]) => name)).toEqual([]);
  expect(api.output).not.toContain('logged@people.example');
});

async function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
