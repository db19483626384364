import { request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { MailServer } from '../../support/mail-server';
import { emailOf, PASSWORD, PeopleUnderTest } from '../../support/people-under-test';

jest.setTimeout(120_000);

const PATIENCE_MS = 20_000;
const TOKEN = 'a-token-for-tests-only';
const NOBODY = '01890000-0000-7000-8000-000000000000';

let mails: MailServer;
let people: PeopleUnderTest;

beforeAll(async () => {
  mails = await MailServer.start();
  people = await PeopleUnderTest.open({
    environment: { UADE_SMTP_URL: mails.url, UADE_PUBLIC_URL: 'https://uade.example' },
  });
});

afterAll(async () => {
  await people.close();
  await mails.stop();
});

/** A request under a host name of the sender's choice. */
function sendAs(host: string, path: string, body: object): Promise<number> {
  const { hostname, port } = new URL(people.platform.address);
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ host, 'x-forwarded-host': host, forwarded: `host=${host}`, 'x-forwarded-proto': 'https' },
      'content-type': 'application/json',
    };
    httpRequest({ hostname, port, path: `/api/v1${path}`, method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    })
      .on('error', reject)
      .end(JSON.stringify(body));
  });
}

it('puts the address of the settings into mails, whatever host a request names', async () => {
  const email = emailOf('Mailed');
  await people.invite('Mailed', [{ role: 'leader', territory: '100' }]);
  await untilMailed(email, 1);
  expect(await sendAs('elsewhere.example', '/password-resets', { email })).toBe(202);
  await untilMailed(email, 2);
  const told = JSON.stringify(mails.to(email));
  expect(told).toContain('https://uade.example/?lang=en#password=');
  expect(told).not.toContain('elsewhere.example');
});

it.each([
  ['a query', `?token=${TOKEN}&access_token=${TOKEN}&authorization=Bearer%20${TOKEN}`, {}],
  ['Basic', '', { authorization: `Basic ${Buffer.from(`bootstrap:${TOKEN}`).toString('base64')}` }],
  ['a header of its own', '', { 'x-api-key': TOKEN, 'x-auth-token': TOKEN }],
  ['a cookie', '', { cookie: `uade_session=${TOKEN}; __Host-uade_session=${TOKEN}` }],
  ['two words', '', { authorization: `Bearer ${TOKEN} ${TOKEN}` }],
])('takes a token as %s for nobody’s', async (_way, query, headers) => {
  const response = await fetch(`${people.platform.address}/api/v1/territories${query}`, {
    headers: headers as Record<string, string>,
  });
  expect(response.status).toBe(401);
});

it('gives a session of its own to who comes with one that somebody chose', async () => {
  await people.invite('Fixed', [{ role: 'leader', territory: '100' }]);
  await choosePassword(emailOf('Fixed'));
  const chosen = 'A'.repeat(43);
  const signedIn = await people
    .page()
    .send(
      'POST',
      '/session',
      { email: emailOf('Fixed'), password: PASSWORD },
      { cookie: `__Host-uade_session=${chosen}`, origin: 'https://uade.example' },
    );
  expect(signedIn.status).toBe(200);
  expect(signedIn.headers.getSetCookie().join()).not.toContain(chosen);
  const cookie = `__Host-uade_session=${chosen}`;
  expect((await people.page().send('GET', '/session', undefined, { cookie })).status).toBe(401);
});

it('answers about somebody out of reach as about nobody', async () => {
  const far = await people.invite('Far Away', [{ role: 'leader', territory: '200' }]);
  const { token } = await people.platform.call<{ token: string }>(
    'POST',
    `/users/${(await people.invite('Nosy', [{ role: 'liaison', territory: '100' }])).id}/tokens`,
    { name: 'tests' },
  );
  const ask = async (method: string, path: string) => {
    const response = await people.platform.send(method, path, undefined, {
      authorization: `Bearer ${token}`,
    });
    const { code, status } = (await response.json()) as { code: string; status: number };
    return { code, status };
  };
  const routes = [
    ['GET', ''],
    ['POST', '/erase'],
    ['POST', '/invitation'],
    ['GET', '/tokens'],
    ['DELETE', '/sessions'],
  ];
  for (const [method, rest] of routes) {
    const there = await ask(method, `/users/${far.id}${rest}`);
    expect([method, rest, there]).toEqual([method, rest, await ask(method, `/users/${NOBODY}${rest}`)]);
    expect(there.status).toBeGreaterThanOrEqual(403);
  }
});

it('sends no cookie to who only asks', async () => {
  for (const path of ['/api/v1/session', '/api/v1/session/methods', '/health/live', '/api/docs']) {
    const response = await fetch(`${people.platform.address}${path}`);
    expect([path, response.headers.getSetCookie()]).toEqual([path, []]);
  }
});

async function untilMailed(email: string, mailed: number): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; mails.to(email).length < mailed; await sleep(50))
    if (Date.now() > until) throw new Error(`Nobody mailed ${email} for the ${mailed}. time`);
}

/** Chooses the password by the link that somebody was mailed. */
async function choosePassword(email: string): Promise<void> {
  await untilMailed(email, 1);
  const [, token] = /#password=([\w-]+)/.exec(mails.to(email)[0].text) ?? [];
  await people.page().call('POST', '/password-resets/completion', { token, password: PASSWORD });
}
