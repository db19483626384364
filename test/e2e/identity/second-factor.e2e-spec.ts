import { readSettings } from '@platform/config';
import { createHttpApp } from '@platform/http';
import { Secret, TOTP } from 'otpauth';
import { ApiModule } from '../../../apps/api/src/api.module';
import { emailOf, PASSWORD, PeopleUnderTest } from '../../support/people-under-test';
import type { PersonAtPage } from '../../support/person-at-page';

jest.setTimeout(120_000);

const STEP_MS = 30_000;

let people: PeopleUnderTest;

beforeAll(async () => {
  people = await PeopleUnderTest.open({ environment: { UADE_SECOND_FACTOR: 'administrators' } });
});

afterAll(() => people.close());

/** What an authenticator app shows, some steps from now. */
function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * STEP_MS,
  });
}

/** Waits past the edge of a step, so that a code made now is still of this step when it arrives. */
async function settleInStep(): Promise<void> {
  const left = STEP_MS - (Date.now() % STEP_MS);
  if (left < 5_000) await new Promise((resolve) => setTimeout(resolve, left + 100));
}

/** Sets the app up with the code of the step before, so that this one and the next are still unused. */
async function withApp(page: PersonAtPage): Promise<{ secret: string; recoveryCodes: string[] }> {
  await settleInStep();
  const { secret } = await page.call<{ secret: string }>('POST', '/account/totp', { password: PASSWORD });
  const { recoveryCodes } = await page.call<{ recoveryCodes: string[] }>(
    'POST',
    '/account/totp/confirmation',
    {
      code: codeOf(secret, -1),
    },
  );
  return { secret, recoveryCodes };
}

/** A browser that has shown the password and waits for the code. */
async function half(name: string): Promise<PersonAtPage> {
  const page = people.page();
  const answer = await page.call('POST', '/session', { email: emailOf(name), password: PASSWORD });
  expect(answer).toEqual({
    status: 'second_factor_needed',
    id: null,
    name: null,
    kind: null,
    grants: [],
    heldBack: [],
    country: { timeZone: 'Asia/Almaty', currency: '₸' },
  });
  return page;
}

const pass = (page: PersonAtPage, code: string) => page.send('POST', '/session/second-factor', { code });

it('asks for the app once a code of it was shown, and opens nothing before', async () => {
  const { page } = await people.person('Careful', [{ role: 'analyst', territory: '100' }]);
  await settleInStep();
  const { secret, uri } = await page.call<{ secret: string; uri: string }>('POST', '/account/totp', {
    password: PASSWORD,
  });
  expect(new URL(uri).searchParams.get('secret')).toBe(secret);
  // Begun but not confirmed: the password alone still does.
  expect(
    (await people.page().call('POST', '/session', { email: emailOf('Careful'), password: PASSWORD })).status,
  ).toBe('open');
  const wrong = await page.send('POST', '/account/totp/confirmation', { code: '000000' });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'ACCOUNT.CODE_WRONG']);
  await page.call('POST', '/account/totp/confirmation', { code: codeOf(secret, -1) });

  const waiting = await half('Careful');
  const before = waiting.cookieHeader();
  expect((await waiting.send('GET', '/session')).status).toBe(401);
  expect((await waiting.send('GET', '/territories')).status).toBe(401);
  expect((await pass(waiting, '000000')).body.code).toBe('SESSION.BAD_CODE');
  const opened = await pass(waiting, codeOf(secret));
  expect(opened).toMatchObject({ status: 200, body: { status: 'open', name: 'Careful' } });
  expect(waiting.cookieHeader()).not.toBe(before);
  expect((await people.page().send('GET', '/session', undefined, { cookie: before })).status).toBe(401);
});

it('is set up only by who knows the password', async () => {
  const { page } = await people.person('Left Alone', [{ role: 'analyst', territory: '100' }]);
  for (const body of [undefined, {}, { password: 'a-wrong-guess' }]) {
    const answer = await page.send('POST', '/account/totp', body);
    expect([answer.status, answer.body.code]).toEqual([403, 'ACCOUNT.PASSWORD_WRONG']);
  }
  expect((await page.send('POST', '/account/totp', { password: PASSWORD })).status).toBe(200);
  expect(await page.call('GET', '/account')).toMatchObject({ hasPassword: true, secondFactor: false });
});

it('takes no code twice, not even from two browsers at once', async () => {
  const { page } = await people.person('Replayed', [{ role: 'analyst', territory: '100' }]);
  const { secret } = await withApp(page);
  const [one, two] = [await half('Replayed'), await half('Replayed')];
  const code = codeOf(secret);
  const answers = await Promise.all([pass(one, code), pass(two, code)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  expect((await pass(await half('Replayed'), codeOf(secret, -1))).status).toBe(401);
  expect((await pass(await half('Replayed'), codeOf(secret, 1))).status).toBe(200);
});

it('opens by a recovery code, once, and keeps them as hashes only', async () => {
  const { id, page } = await people.person('Phone Lost', [{ role: 'analyst', territory: '100' }]);
  const { recoveryCodes } = await withApp(page);
  expect(new Set(recoveryCodes).size).toBe(10);
  const stored = await people.platform.database.query<{ code: string }>(
    'select code_hash as code from recovery_code where account_id = $1',
    [id],
  );
  expect(stored.every(({ code }) => /^[0-9a-f]{64}$/.test(code))).toBe(true);
  expect((await pass(await half('Phone Lost'), recoveryCodes[0])).status).toBe(200);
  expect((await pass(await half('Phone Lost'), recoveryCodes[0])).status).toBe(401);
  const again = await half('Phone Lost');
  await pass(again, recoveryCodes[1].toUpperCase());
  expect(await again.call('GET', '/account')).toMatchObject({ secondFactor: true, recoveryCodes: 8 });
  const { recoveryCodes: renewed } = await again.call<{ recoveryCodes: string[] }>(
    'POST',
    '/account/recovery-codes',
    { code: recoveryCodes[2] },
  );
  expect((await pass(await half('Phone Lost'), recoveryCodes[3])).status).toBe(401);
  expect((await pass(await half('Phone Lost'), renewed[0])).status).toBe(200);
});

it('makes guessing codes wait, however often the password is shown', async () => {
  const { page } = await people.person('Code Guessed', [{ role: 'analyst', territory: '100' }]);
  const { recoveryCodes } = await withApp(page);
  for (let guess = 0; guess < 5; guess += 1) {
    expect((await pass(await half('Code Guessed'), '111111')).status).toBe(401);
  }
  const blocked = await pass(await half('Code Guessed'), recoveryCodes[0]);
  expect([blocked.status, blocked.body.code]).toEqual([429, 'SESSION.TOO_MANY_ATTEMPTS']);
});

it('ends sessions that were opened without it, and asks for a code to turn it off', async () => {
  const { page } = await people.person('Turning', [{ role: 'analyst', territory: '100' }]);
  const other = await people.signedIn('Turning');
  const { secret } = await withApp(page);
  await people.platform.untilTold();
  expect((await other.send('GET', '/session')).status).toBe(401);
  expect((await page.send('POST', '/account/totp', { password: PASSWORD })).body.code).toBe(
    'ACCOUNT.TOTP_ALREADY_ON',
  );
  expect((await page.send('POST', '/account/totp/removal', { code: '000000' })).status).toBe(422);
  expect((await page.send('POST', '/account/totp/removal', { code: codeOf(secret) })).status).toBe(204);
  await people.signedIn('Turning');
  expect((await people.page().send('GET', '/session')).status).toBe(401);
});

it('gives administrators their grants only after a second factor, where the settings demand it', async () => {
  const { page } = await people.person('Chief', [
    { role: 'administrator', territory: 'KZ' },
    { role: 'leader', territory: 'KZ' },
  ]);
  type Session = { grants: { role: string }[]; heldBack: string[] };
  const heldBack = async () => (await page.call<Session>('GET', '/session')).heldBack;
  const rolesOf = async (asked: PersonAtPage) =>
    (await asked.call<Session>('GET', '/session')).grants.map(({ role }) => role).sort();
  expect(await rolesOf(page)).toEqual(['leader']);
  expect(await heldBack()).toEqual(['administrator']);
  expect((await page.send('GET', '/users')).status).toBe(403);
  await withApp(page);
  await people.platform.untilTold();
  expect(await rolesOf(page)).toEqual(['administrator', 'leader']);
  expect(await heldBack()).toEqual([]);
  expect((await page.send('GET', '/users')).status).toBe(200);
});

it('lets nobody lend what a second factor has not opened for them', async () => {
  const { page } = await people.person('Careless Chief', [
    { role: 'administrator', territory: 'KZ' },
    { role: 'leader', territory: 'KZ' },
  ]);
  await people.settle('Stand In');
  const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
  const { grants } = await page.call<{ grants: { id: string; role: string }[] }>('GET', '/account');
  const lend = async (role?: string): Promise<[number, unknown]> => {
    const ids = grants.filter((grant) => grant.role === role).map(({ id }) => id);
    const asked = { to: emailOf('Stand In'), validFrom: today, validTo: today };
    const { status, body } = await page.send('POST', '/delegations', {
      ...asked,
      ...(role && { grants: ids }),
    });
    return [status, body['params']];
  };
  const refused = [422, { reason: 'second_factor' }];
  expect([await lend(), await lend('administrator')]).toEqual([refused, refused]);
  expect((await lend('leader'))[0]).toBe(201);
  await withApp(page);
  expect((await lend('administrator'))[0]).toBe(201);
});

it('lets an administrator take a lost second factor away', async () => {
  const { id, page } = await people.person('All Lost', [{ role: 'analyst', territory: '100' }]);
  await withApp(page);
  await people.platform.call('DELETE', `/users/${id}/second-factor`);
  await people.platform.untilTold();
  expect((await page.send('GET', '/session')).status).toBe(401);
  await people.signedIn('All Lost');
});

it('keeps the secret of the app sealed, and seals at the next start what was put down open', async () => {
  const { id, page } = await people.person('Sealed', [{ role: 'analyst', territory: '100' }]);
  const { secret } = await withApp(page);
  const { database, environment } = people.platform;
  const stored = async (): Promise<string> => {
    const [row] = await database.query<{ secret: string }>(
      'select secret from totp_credential where account_id = $1',
      [id],
    );
    return row.secret;
  };
  expect(await stored()).toMatch(/^v1\.[0-9a-f]{12}\.[\w-]{64,}$/);
  expect((await pass(await half('Sealed'), codeOf(secret))).status).toBe(200);

  await database.query('update totp_credential set secret = $2, last_step = 0 where account_id = $1', [
    id,
    secret,
  ]);
  const [key] = environment['UADE_SECRETS_KEY'].split(',');
  const next = Buffer.alloc(32, 5).toString('base64');
  const settings = readSettings({ ...environment, UADE_SECRETS_KEY: `${key},${next}` });
  const sealedAgain = async (): Promise<void> => {
    const again = await createHttpApp(ApiModule.with(settings));
    await again.init();
    await again.close();
  };
  await sealedAgain();
  const sealed = await stored();
  expect(sealed).toMatch(/^v1\./);
  await settleInStep();
  expect((await pass(await half('Sealed'), codeOf(secret))).status).toBe(200);

  // Nothing changes for what is sealed already, and another row's secret opens nothing here.
  await sealedAgain();
  expect(await stored()).toBe(sealed);
  const { id: otherId, page: other } = await people.person('Other Seal', [
    { role: 'analyst', territory: '100' },
  ]);
  await withApp(other);
  await database.query(
    `update totp_credential t set secret = o.secret, last_step = 0 from totp_credential o
      where t.account_id = $1 and o.account_id = $2`,
    [otherId, id],
  );
  expect((await pass(await half('Other Seal'), codeOf(secret))).status).toBe(500);
});
