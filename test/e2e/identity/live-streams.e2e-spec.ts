import { setTimeout as sleep } from 'node:timers/promises';
import { PASSWORD, PeopleUnderTest } from '../../support/people-under-test';

jest.setTimeout(120_000);

const NORTH = '100';

let people: PeopleUnderTest;
const open: AbortController[] = [];

beforeAll(async () => {
  people = await PeopleUnderTest.open();
});

afterAll(async () => {
  for (const stream of open) stream.abort();
  await people.close();
});

/** Opens a stream of live events; tells whether the server has ended it. */
async function listen(headers: Record<string, string>, path = '/live'): Promise<() => boolean> {
  const listening = new AbortController();
  open.push(listening);
  const answer = await fetch(`${people.platform.address}/api/v1${path}`, {
    headers,
    signal: listening.signal,
  });
  expect(answer.status).toBe(200);
  let ended = false;
  answer.text().then(
    () => (ended = true),
    () => undefined,
  );
  return () => ended;
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !condition(); await sleep(20)) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
  }
}

it('ends when the grants of who listens change, and goes on for others', async () => {
  const { id, page } = await people.person('Regranted', [{ role: 'analyst', territory: NORTH }]);
  const { page: other } = await people.person('Untouched', [{ role: 'analyst', territory: NORTH }]);
  const ended = await listen({ cookie: page.cookieHeader() });
  const otherEnded = await listen({ cookie: other.cookieHeader() });
  await people.platform.call('PUT', `/users/${id}/grants`, {
    grants: [{ role: 'analyst', territory: '200' }],
  });
  await until(ended);
  await sleep(1_500);
  expect(otherEnded()).toBe(false);
  expect((await listen({ cookie: page.cookieHeader() }))()).toBe(false);
});

it('ends with the session, and is not opened again', async () => {
  const { page } = await people.person('Signing Out', [{ role: 'analyst', territory: NORTH }]);
  const cookie = page.cookieHeader();
  const ended = await listen({ cookie });
  await page.call('DELETE', '/session');
  await until(ended);
  expect((await fetch(`${people.platform.address}/api/v1/live`, { headers: { cookie } })).status).toBe(401);
});

it('ends with the token, and with the account', async () => {
  const { id, page } = await people.person('Revoking', [{ role: 'analyst', territory: NORTH }]);
  const made = await page.call<{ id: string; token: string }>('POST', '/account/tokens', {
    name: 'x',
    password: PASSWORD,
  });
  const byToken = await listen({ authorization: `Bearer ${made.token}` });
  const bySession = await listen({ cookie: page.cookieHeader() });
  await page.call('DELETE', `/account/tokens/${made.id}`);
  await until(byToken);
  expect(bySession()).toBe(false);
  await people.platform.call('PATCH', `/users/${id}`, { state: 'disabled' });
  await until(bySession);
});

it('ends for an import too, when who reads it is no longer the same', async () => {
  const { id, page } = await people.person('Reading Imports', [{ role: 'analyst', territory: 'KZ' }]);
  const waiting = await people.platform.upload('code,level,kind,name_en\nKZ,0,country,Land\n', {
    kind: 'territories',
    mode: 'preview',
  });
  const { id: importId } = (await waiting.json()) as { id: string };
  // As one that goes on for hours.
  await people.platform.untilOver(importId);
  await people.platform.database.query(
    `update import set status = 'uploaded', updated_at = now() where id = $1`,
    [importId],
  );
  const ended = await listen({ cookie: page.cookieHeader() }, `/imports/${importId}/events`);
  await sleep(2_500);
  expect(ended()).toBe(false);
  await people.platform.call('PUT', `/users/${id}/grants`, {
    grants: [{ role: 'analyst', territory: '200' }],
  });
  await until(ended);
});

it('is refused to a person who holds twenty open', async () => {
  const { page } = await people.person('Many Tabs', [{ role: 'analyst', territory: NORTH }]);
  const headers = { cookie: page.cookieHeader() };
  for (let n = 0; n < 20; n += 1) await listen(headers);
  const refused = await fetch(`${people.platform.address}/api/v1/live`, { headers });
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('60');
  open.pop()?.abort();
  await sleep(300);
  expect((await listen(headers))()).toBe(false);
});
