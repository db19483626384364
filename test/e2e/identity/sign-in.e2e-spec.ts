import { createHash } from 'node:crypto';
import { emailOf, PASSWORD, PeopleUnderTest, secretOf, type UserView } from '../../support/people-under-test';
import type { PageAnswer, PersonAtPage } from '../../support/person-at-page';

jest.setTimeout(120_000);

const LIAISON = [{ role: 'liaison', territory: '100' }];
const STRONGER = 'seven-lakes-behind-the-steppe';

let people: PeopleUnderTest;

beforeAll(async () => {
  people = await PeopleUnderTest.open();
});

afterAll(() => people.close());

const signIn = (page: PersonAtPage, name: string, password: string): Promise<PageAnswer> =>
  page.send('POST', '/session', { email: emailOf(name), password });

/** An answer as a stranger can tell it from another. */
function shapeOf({ status, body, headers }: PageAnswer): unknown {
  const { requestId: _id, ...problem } = body;
  const names = [...headers.keys()].filter((name) => name !== 'date').sort();
  return { status, problem, names };
}

it('lets a person in by a link, once, and then by the password they chose', async () => {
  const user = await people.invite('Aigul Seitova', LIAISON);
  expect(user).toMatchObject({ email: 'aigul.seitova@people.example', state: 'active', hasPassword: false });
  const token = secretOf(user.invitation?.link);
  const page = people.page();
  expect((await signIn(page, 'Aigul Seitova', PASSWORD)).status).toBe(401);

  const weak = await page.send('POST', '/password-resets/completion', { token, password: 'aigulseitova1' });
  expect([weak.status, weak.body.code, weak.body.params]).toEqual([
    422,
    'ACCOUNT.PASSWORD_WEAK',
    { fault: 'guessable' },
  ]);
  await page.call('POST', '/password-resets/completion', { token, password: PASSWORD });
  const again = await page.send('POST', '/password-resets/completion', { token, password: STRONGER });
  expect([again.status, again.body.code]).toEqual([404, 'ACCOUNT.LINK_NOT_VALID']);

  const session = await page.call('POST', '/session', {
    email: ' AIGUL.Seitova@People.Example'.trim(),
    password: PASSWORD,
  });
  expect(session).toEqual({
    status: 'open',
    id: user.id,
    name: 'Aigul Seitova',
    kind: 'user',
    grants: [{ role: 'liaison', territory: '100', programme: null, onBehalfOf: null }],
    heldBack: [],
    country: { timeZone: 'Asia/Almaty', currency: '₸' },
  });
  expect(await page.call('GET', '/session')).toEqual(session);
});

it('keeps the session in a cookie that no script and no other site gets hold of, and only its hash', async () => {
  await people.settle('Bolat', LIAISON);
  const answer = await signIn(people.page(), 'Bolat', PASSWORD);
  const [cookie] = answer.headers.getSetCookie();
  const [, value] = /^uade_session=([^;]+); /.exec(cookie) ?? [];
  expect(Buffer.from(value, 'base64url')).toHaveLength(32);
  expect(cookie).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  const stored = await people.platform.database.query<{ row: string }>(
    'select s::text as row from session s',
  );
  expect(stored.filter(({ row }) => row.includes(value))).toEqual([]);
});

it('stores a password as argon2id and as nothing else', async () => {
  const [{ hash }] = await people.platform.database.query<{ hash: string }>(
    'select hash from password_credential limit 1',
  );
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

it('answers a stranger alike whether an account is there, disabled, without password or not at all', async () => {
  const { id } = await people.settle('Disabled One', LIAISON);
  await people.platform.call('PATCH', `/users/${id}`, { state: 'disabled' });
  await people.settle('There She Is', LIAISON);
  await people.invite('No Password Yet', LIAISON);
  const answers = [
    await signIn(people.page(), 'Nobody At All', PASSWORD),
    await signIn(people.page(), 'There She Is', STRONGER),
    await signIn(people.page(), 'Disabled One', PASSWORD),
    await signIn(people.page(), 'No Password Yet', PASSWORD),
  ];
  expect(answers[0]).toMatchObject({ status: 401, body: { code: 'SESSION.BAD_CREDENTIALS', params: {} } });
  for (const answer of answers) expect(shapeOf(answer)).toEqual(shapeOf(answers[0]));
});

it('makes guessing wait, also for an address that nobody has, and longer each time', async () => {
  await people.settle('Guessed', LIAISON);
  const refusals: unknown[] = [];
  for (const name of ['Guessed', 'Never There']) {
    for (let guess = 1; guess <= 5; guess += 1) {
      expect((await signIn(people.page(), name, STRONGER)).status).toBe(401);
    }
    const blocked = await signIn(people.page(), name, PASSWORD);
    expect(blocked).toMatchObject({ status: 429, body: { code: 'SESSION.TOO_MANY_ATTEMPTS' } });
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(5);
    expect(Number(blocked.headers.get('retry-after'))).toBeLessThanOrEqual(15);
    refusals.push({ ...blocked.body, requestId: '', params: {} });
  }
  expect(refusals[1]).toEqual(refusals[0]);

  const { database } = people.platform;
  const wait = () => database.query(`update sign_in_attempt set blocked_until = now() - interval '1 second'`);
  await wait();
  expect((await signIn(people.page(), 'Guessed', STRONGER)).status).toBe(401);
  const second = await signIn(people.page(), 'Guessed', PASSWORD);
  expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(15);
  await wait();
  expect((await signIn(people.page(), 'Guessed', PASSWORD)).status).toBe(200);
  // It went well, so guessing begins anew.
  expect((await signIn(people.page(), 'Guessed', STRONGER)).status).toBe(401);
  expect((await signIn(people.page(), 'Guessed', PASSWORD)).status).toBe(200);
});

it('judges no more guesses at once than one after the other', async () => {
  await people.settle('Hammered', LIAISON);
  await people.platform.database.query('delete from sign_in_attempt');
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => signIn(people.page(), 'Hammered', STRONGER)),
  );
  const judged = answers.filter(({ status }) => status === 401);
  expect(judged).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
});

it('gives a new session with each sign-in and ends the one of before', async () => {
  await people.platform.database.query('delete from sign_in_attempt');
  const page = (await people.person('Rotating', LIAISON)).page;
  const before = page.cookieHeader();
  await signIn(page, 'Rotating', PASSWORD);
  expect(page.cookieHeader()).not.toBe(before);
  const stolen = await people.page().send('GET', '/session', undefined, { cookie: before });
  expect(stolen.status).toBe(401);
});

it('lists sessions and ends one of them elsewhere at once', async () => {
  const { page } = await people.person('Two Places', LIAISON);
  const other = await people.signedIn('Two Places');
  type Session = { id: string; current: boolean; address: string };
  const { items } = await page.call<{ items: Session[] }>('GET', '/sessions');
  expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
  expect(items[0].address).toBe('127.0.0.1');
  expect((await other.send('GET', '/session')).status).toBe(200);
  const { id = '' } = items.find(({ current }) => !current) ?? {};
  await page.call('DELETE', `/sessions/${id}`);
  await people.platform.untilTold();
  expect((await other.send('GET', '/session')).status).toBe(401);
  expect((await page.send('GET', '/session')).status).toBe(200);
  expect((await page.send('DELETE', `/sessions/${id}`)).status).toBe(404);
});

it('ends all sessions but the one that asks, and nobody else’s', async () => {
  const { page } = await people.person('Everywhere', LIAISON);
  const elsewhere = [await people.signedIn('Everywhere'), await people.signedIn('Everywhere')];
  const { page: hers } = await people.person('Bystander', LIAISON);
  expect((await page.send('DELETE', '/sessions/others')).status).toBe(204);
  await people.platform.untilTold();
  for (const other of elsewhere) expect((await other.send('GET', '/account')).status).toBe(401);
  expect((await hers.send('GET', '/account')).status).toBe(200);
  const left = await page.call<{ items: { current: boolean }[]; total: number }>('GET', '/sessions');
  expect(left).toMatchObject({ items: [{ current: true }], total: 1 });
});

it('lists fifty sessions, the one that asks first, and tells how many there are', async () => {
  const { page } = await people.person('Many', LIAISON);
  await people.platform.database.query(
    `insert into session (id, account_id, token_hash, method, awaits_second_factor, created_at, last_seen_at, expires_at,
                          address, agent)
     select gen_random_uuid(), s.account_id, 'more ' || n, s.method, false, s.created_at,
            s.last_seen_at + interval '1 second' * n, s.expires_at, s.address, 'more'
       from session s join account_person p on p.account_id = s.account_id cross join generate_series(1, 60) as n
      where p.name = 'Many'`,
  );
  const { items, total } = await page.call<{
    items: { current: boolean; lastSeenAt: string }[];
    total: number;
  }>('GET', '/sessions');
  expect(total).toBe(61);
  expect(items).toHaveLength(50);
  expect(items.map(({ current }) => current).indexOf(true)).toBe(0);
  const seen = items.slice(1).map(({ lastSeenAt }) => lastSeenAt);
  expect(seen).toEqual([...seen].sort().reverse());
});

it('does not end a session of somebody else', async () => {
  const { page } = await people.person('Nosy', LIAISON);
  const { page: hers } = await people.person('Private', LIAISON);
  const { items } = await hers.call<{ items: { id: string }[] }>('GET', '/sessions');
  expect((await page.send('DELETE', `/sessions/${items[0].id}`)).status).toBe(404);
  expect((await hers.send('GET', '/session')).status).toBe(200);
});

it('ends a session that nobody used for half an hour, and any after twelve hours', async () => {
  const { page } = await people.person('Idle', LIAISON);
  const { database } = people.platform;
  await database.query(`update session set last_seen_at = last_seen_at - interval '29 minutes'`);
  await people.forgetCallers();
  expect((await page.send('GET', '/session')).status).toBe(200);
  await database.query(`update session set last_seen_at = now() - interval '31 minutes'`);
  await people.forgetCallers();
  expect((await page.send('GET', '/session')).status).toBe(401);

  const late = await people.signedIn('Idle');
  await database.query('update session set expires_at = now()');
  await people.forgetCallers();
  expect((await late.send('GET', '/session')).status).toBe(401);
});

it('changes a password, which ends every session but the one at work', async () => {
  const { page } = await people.person('Changing', LIAISON);
  const other = await people.signedIn('Changing');
  const wrong = await page.send('POST', '/account/password', { current: STRONGER, next: STRONGER });
  expect([wrong.status, wrong.body.code]).toEqual([403, 'ACCOUNT.PASSWORD_WRONG']);
  const before = page.cookieHeader();
  await page.call('POST', '/account/password', { current: PASSWORD, next: STRONGER });
  await people.platform.untilTold();
  expect(page.cookieHeader()).not.toBe(before);
  expect((await page.send('GET', '/session')).status).toBe(200);
  expect((await other.send('GET', '/session')).status).toBe(401);
  expect((await signIn(people.page(), 'Changing', PASSWORD)).status).toBe(401);
  expect((await signIn(people.page(), 'Changing', STRONGER)).status).toBe(200);
});

it('signs out for good, not only in the browser', async () => {
  const { page } = await people.person('Leaving', LIAISON);
  const cookie = page.cookieHeader();
  await page.call('DELETE', '/session');
  await people.platform.untilTold();
  expect(page.cookies.size).toBe(0);
  expect((await people.page().send('GET', '/session', undefined, { cookie })).status).toBe(401);
});

it('still takes the bootstrap token, in the body and as a bearer', async () => {
  const page = people.page();
  const session = await page.call('POST', '/session', { token: 'a-token-for-tests-only' });
  expect(session).toMatchObject({ id: 'bootstrap', kind: 'bootstrap', status: 'open' });
  expect(await page.call('GET', '/session')).toEqual(session);
  expect(await people.platform.call('GET', '/session')).toEqual(session);
  const both = await people.page().send('POST', '/session', {});
  expect(both.status).toBe(400);
});

it('ends a session of the bootstrap token on the server, at sign-out and when nobody uses it', async () => {
  const { database } = people.platform;
  const opened = async (): Promise<PersonAtPage> => {
    const page = people.page();
    await page.call('POST', '/session', { token: 'a-token-for-tests-only' });
    return page;
  };
  const status = async (cookie: string): Promise<number> =>
    (await people.page().send('GET', '/session', undefined, { cookie })).status;
  const [leaving, idle, old, staying] = [await opened(), await opened(), await opened(), await opened()];
  const stolen = leaving.cookieHeader();
  const stored = await database.query<{ row: string }>('select b::text as row from bootstrap_session b');
  const [, secret] = /=bootstrap\.([^.]+)\./.exec(stolen) ?? [];
  expect(stored.filter(({ row }) => row.includes(secret))).toEqual([]);
  expect(await status(stolen)).toBe(200);
  await leaving.call('DELETE', '/session');
  expect(await status(stolen)).toBe(401);

  const rowOf = (page: PersonAtPage): string => {
    const session = decodeURIComponent(page.cookies.get('uade_session') ?? '');
    return createHash('sha256').update(session).digest('hex');
  };
  await database.query(
    `update bootstrap_session set last_seen_at = now() - interval '31 minutes' where token_hash = $1`,
    [rowOf(idle)],
  );
  await database.query(`update bootstrap_session set expires_at = now() where token_hash = $1`, [rowOf(old)]);
  await people.forgetCallers();
  expect(await status(idle.cookieHeader())).toBe(401);
  expect(await status(old.cookieHeader())).toBe(401);
  expect(await status(staying.cookieHeader())).toBe(200);
});

it('asks the browser at sign-out to forget what it kept, but for the language', async () => {
  const { page } = await people.person('Shared Computer', LIAISON);
  const { headers } = await page.send('DELETE', '/session');
  expect(headers.get('clear-site-data')).toBe('"cache"');
});

it('makes stored passwords dearer when the cost was raised since', async () => {
  const { hash } = await import('@node-rs/argon2');
  const { id } = await people.settle('Long Ago', LIAISON);
  const { database } = people.platform;
  const cheap = await hash(PASSWORD, { memoryCost: 4_096, timeCost: 1, parallelism: 1 });
  await database.query('update password_credential set hash = $2 where account_id = $1', [id, cheap]);
  await people.signedIn('Long Ago');
  const [{ hash: dear }] = await database.query<{ hash: string }>(
    'select hash from password_credential where account_id = $1',
    [id],
  );
  expect(dear).toContain('m=19456,t=2,p=1');
  await people.signedIn('Long Ago');
});

it('does not let a second person have an address, whatever its case', async () => {
  await people.invite('Same Address', LIAISON);
  const answer = await people.platform.send('POST', '/users', {
    email: 'SAME.address@people.example',
    name: 'Another',
    grants: LIAISON,
  });
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
    409,
    'USER.EMAIL_TAKEN',
  ]);
  const all = await people.platform.call<{ items: UserView[] }>('GET', '/users?q=same.address');
  expect(all.items).toHaveLength(1);
});

it('binds the cookie to this host and to TLS where people come over TLS', async () => {
  const address = 'https://uade.example';
  const secure = await PeopleUnderTest.open({ environment: { UADE_PUBLIC_URL: address } });
  await secure.settle('Over Tls', LIAISON);
  const answer = await secure
    .page()
    .send('POST', '/session', { email: emailOf('Over Tls'), password: PASSWORD }, { origin: address });
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(
    /^__Host-uade_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
  const [pair] = cookie.split(';');
  const signedIn = await secure.page().send('GET', '/session', undefined, { cookie: pair });
  expect(signedIn.status).toBe(200);
  const renamed = pair.replace('__Host-', '');
  expect((await secure.page().send('GET', '/session', undefined, { cookie: renamed })).status).toBe(401);
  await secure.close();
});

it('takes no write by cookie from another site', async () => {
  const { page } = await people.person('Lured', LIAISON);
  const lured = await page.send('DELETE', '/session', undefined, { origin: 'https://elsewhere.example' });
  expect([lured.status, lured.body.code]).toEqual([403, 'REQUEST.CROSS_SITE']);
  expect((await page.send('GET', '/session')).status).toBe(200);
});
