import { emailOf, PASSWORD, PeopleUnderTest, secretOf, type UserView } from '../../support/people-under-test';
import type { PersonAtPage } from '../../support/person-at-page';

jest.setTimeout(120_000);

const NORTH = '100';
const WEST = '101';
const EAST = '102';
const SOUTH = '200';
const STRANGE_ID = '018f0000-0000-7000-8000-000000000000';

let people: PeopleUnderTest;
/** Administrator of the north and all below it. */
let chief: { id: string; page: PersonAtPage };

beforeAll(async () => {
  people = await PeopleUnderTest.open();
  await people.country.programme('P1');
  await people.country.programme('P2');
  chief = await people.person('North Chief', [{ role: 'administrator', territory: NORTH }]);
});

afterAll(() => people.close());

/** Day relative to today in Almaty. */
function dayFromNow(days: number): string {
  const almaty = new Date(Date.now() + 5 * 3_600_000 + days * 86_400_000);
  return almaty.toISOString().slice(0, 10);
}

async function rolesOf(page: PersonAtPage): Promise<string[]> {
  await people.platform.untilTold();
  const { grants } = await page.call<{ grants: { role: string; territory: string }[] }>('GET', '/session');
  return grants.map(({ role, territory }) => `${role} ${territory}`).sort();
}

describe('an administrator of a region', () => {
  it('lets people into it, and is told which place is beyond it', async () => {
    const body = {
      name: 'West Liaison',
      email: emailOf('West Liaison'),
      grants: [{ role: 'liaison', territory: WEST }],
    };
    const made = await chief.page.send<UserView>('POST', '/users', body);
    expect(made.status).toBe(201);
    expect(made.body.invitation?.link).toContain('/?lang=kk#password=');
    expect(made.body.grants).toMatchObject([
      { role: 'liaison', territory: WEST, programme: null, source: 'people' },
    ]);

    for (const grants of [
      [{ role: 'liaison', territory: SOUTH }],
      [
        { role: 'liaison', territory: WEST },
        { role: 'liaison', territory: 'KZ' },
      ],
    ]) {
      const refused = await chief.page.send('POST', '/users', { ...body, email: emailOf('Other'), grants });
      expect(refused.status).toBe(403);
      expect(refused.body).toMatchObject({
        code: 'REQUEST.FORBIDDEN',
        params: { action: 'user.manage', territory: grants.at(-1)?.territory, programme: null },
      });
    }
    const homeless = await chief.page.send('POST', '/users', {
      ...body,
      email: emailOf('Other'),
      grants: [],
    });
    expect([homeless.status, homeless.body.params]).toEqual([
      403,
      { action: 'user.manage', territory: 'KZ', programme: null },
    ]);
    const nobody = await people.platform.call<{ items: UserView[] }>('GET', '/users?q=other@');
    expect(nobody.items).toEqual([]);
  });

  it('sees who has a grant there, and of their grants only those', async () => {
    const both = await people.settle('North And South', [
      { role: 'liaison', territory: EAST },
      { role: 'analyst', territory: SOUTH },
    ]);
    const stranger = await people.settle('South Only', [{ role: 'analyst', territory: SOUTH }]);
    const { items } = await chief.page.call<{ items: UserView[] }>('GET', '/users?limit=500');
    const ids = items.map(({ id }) => id);
    expect(ids).toContain(both.id);
    expect(ids).not.toContain(stranger.id);
    expect(items.find(({ id }) => id === both.id)?.grants.map(({ territory }) => territory)).toEqual([EAST]);
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['PUT', '/grants'],
      ['POST', '/tokens'],
      ['GET', '/tokens'],
      ['POST', '/erase'],
      ['POST', '/invitation'],
      ['DELETE', '/sessions'],
      ['DELETE', '/second-factor'],
    ]) {
      const body = { PUT: { grants: [] }, PATCH: {}, POST: { name: 'x' } }[method];
      const known = await chief.page.send(
        method,
        `/users/${stranger.id}${path}`,
        path === '/tokens' || method !== 'POST' ? body : undefined,
      );
      const unknown = await chief.page.send(
        method,
        `/users/${STRANGE_ID}${path}`,
        path === '/tokens' || method !== 'POST' ? body : undefined,
      );
      const told = (answer: typeof known) => ({ ...answer.body, requestId: '', params: {} });
      expect([known.status, told(known)]).toEqual([404, told(unknown)]);
    }
  });

  it('replaces the grants there, and leaves those elsewhere alone', async () => {
    const { id } = await people.settle('Moved About', [
      { role: 'liaison', territory: EAST },
      { role: 'analyst', territory: SOUTH, programme: 'P1' },
    ]);
    const page = await people.signedIn('Moved About');
    const changed = await chief.page.call<UserView>('PUT', `/users/${id}/grants`, {
      grants: [{ role: 'verifier', territory: WEST }],
    });
    expect(changed.grants.map(({ role, territory }) => `${role} ${territory}`)).toEqual(['verifier 101']);
    expect(await rolesOf(page)).toEqual(['analyst 200', 'verifier 101']);
    await chief.page.call('PUT', `/users/${id}/grants`, { grants: [] });
    expect(await rolesOf(page)).toEqual(['analyst 200']);
    const [{ kept }] = await people.platform.database.query<{ kept: number }>(
      'select count(*) as kept from account_grant where account_id = $1 and revoked_at is not null',
      [id],
    );
    expect(kept).toBe(2);
  });

  it('has no command of whoever also has something elsewhere: a link or a token would carry it along', async () => {
    const { id } = await people.settle('Wide Reach', [
      { role: 'liaison', territory: EAST },
      { role: 'administrator', territory: 'KZ' },
    ]);
    for (const [method, path, body] of [
      ['POST', '/invitation', undefined],
      ['POST', '/tokens', { name: 'mine' }],
      ['PATCH', '', { email: 'taken.over@people.example' }],
      ['DELETE', '/second-factor', undefined],
      ['POST', '/erase', undefined],
    ] as const) {
      const refused = await chief.page.send(method, `/users/${id}${path}`, body);
      expect([refused.status, refused.body.code, refused.body.params]).toEqual([
        403,
        'REQUEST.FORBIDDEN',
        { action: 'user.manage', territory: 'KZ', programme: null },
      ]);
    }
  });
});

describe('grants', () => {
  it('are in force from their first day to their last', async () => {
    const { page } = await people.person('Dated', [
      { role: 'liaison', territory: WEST, validFrom: dayFromNow(0), validTo: dayFromNow(0) },
      { role: 'analyst', territory: WEST, validFrom: dayFromNow(1) },
      { role: 'verifier', territory: WEST, validTo: dayFromNow(-1) },
      { role: 'leader', territory: WEST },
    ]);
    expect(await rolesOf(page)).toEqual(['leader 101', 'liaison 101']);
  });

  it('that are taken back hold no more within a second', async () => {
    const { id, page } = await people.person('Revoked', [{ role: 'analyst', territory: NORTH }]);
    expect((await page.send('GET', '/imports')).status).toBe(200);
    await people.platform.call('PUT', `/users/${id}/grants`, { grants: [] });
    const began = Date.now();
    while ((await page.send('GET', '/imports')).status !== 403) {
      if (Date.now() - began > 1_000) throw new Error('It still holds after a second.');
    }
  });

  it.each([
    [{ role: 'king', territory: WEST }, 400, 'REQUEST.INVALID'],
    [{ role: 'liaison', territory: '999' }, 404, 'TERRITORY.NOT_FOUND'],
    [{ role: 'liaison', territory: WEST, programme: 'NONE' }, 404, 'PROGRAMME.NOT_FOUND'],
    [{ role: 'liaison', territory: WEST, validFrom: '2026-02-30' }, 400, 'REQUEST.INVALID'],
    [
      { role: 'liaison', territory: WEST, validFrom: '2026-03-02', validTo: '2026-03-01' },
      422,
      'GRANT.SPAN_BACKWARDS',
    ],
  ])('like %j are refused', async (grant, status, code) => {
    const answer = await people.platform.send('POST', '/users', {
      email: emailOf('Unfit'),
      name: 'Unfit',
      grants: [grant],
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  });

  it('explain why something is allowed or refused', async () => {
    const { page } = await people.person('Curious', [
      { role: 'liaison', territory: NORTH, programme: 'P1' },
      { role: 'analyst', territory: SOUTH },
    ]);
    const ask = (query: string) => page.call('GET', `/session/permissions?action=report.review&${query}`);
    expect(await ask('territory=101&programme=P1')).toEqual({
      action: 'report.review',
      territory: WEST,
      programme: 'P1',
      allowed: false,
      roles: ['analyst', 'administrator'],
      grants: [
        {
          ...{ role: 'liaison', territory: NORTH, programme: 'P1', onBehalfOf: null },
          ...{ hasPermission: false, coversTerritory: true, coversProgramme: true },
        },
        {
          ...{ role: 'analyst', territory: SOUTH, programme: null, onBehalfOf: null },
          ...{ hasPermission: true, coversTerritory: false, coversProgramme: true },
        },
      ],
      placeName: expect.objectContaining({ en: expect.any(String) as string }) as object,
      administrators: expect.any(Array) as string[],
    });
    expect(await ask('territory=201&programme=P2')).toMatchObject({ allowed: true });
    expect(await ask('')).toMatchObject({ allowed: true, territory: null, programme: null });
    expect((await page.send('GET', '/session/permissions?action=fly')).status).toBe(400);
  });
});

describe('a disabled person', () => {
  it('is out at once, tokens too, and comes back with what they had', async () => {
    const { id, page } = await people.person('Suspended', [{ role: 'analyst', territory: NORTH }]);
    const { token } = await people.platform.call<{ token: string }>('POST', `/users/${id}/tokens`, {
      name: 't',
    });
    const byToken = () =>
      people.page().send('GET', '/session', undefined, { authorization: `Bearer ${token}` });
    expect((await byToken()).status).toBe(200);
    await people.platform.call('PATCH', `/users/${id}`, { state: 'disabled' });
    await people.platform.untilTold();
    expect([(await page.send('GET', '/session')).status, (await byToken()).status]).toEqual([401, 401]);
    await people.platform.call('PATCH', `/users/${id}`, { state: 'active' });
    await people.platform.untilTold();
    expect((await byToken()).status).toBe(200);
    expect((await page.send('GET', '/session')).status).toBe(401);
    expect(await rolesOf(await people.signedIn('Suspended'))).toEqual(['analyst 100']);
  });

  it('is never oneself', async () => {
    const { id, page } = await people.person('Own Branch', [{ role: 'administrator', territory: 'KZ' }]);
    for (const [method, path, body] of [
      ['PATCH', '', { state: 'disabled' }],
      ['POST', '/erase', undefined],
    ] as const) {
      const refused = await page.send(method, `/users/${id}${path}`, body);
      expect([refused.status, refused.body.code]).toEqual([409, 'USER.YOURSELF']);
    }
  });
});

describe('an erased person', () => {
  it('leaves no name, address, password, session or token, and their account where it was', async () => {
    const { id, page } = await people.person('Forget Me', [{ role: 'analyst', territory: NORTH }]);
    await people.platform.call('POST', `/users/${id}/tokens`, { name: 'mine' });
    await people.platform.call('POST', `/users/${id}/erase`);
    await people.platform.untilTold();
    expect((await page.send('GET', '/session')).status).toBe(401);
    expect(await people.platform.call('GET', `/users/${id}`)).toMatchObject({
      ...{ id, state: 'erased', email: null, name: null, language: null },
      ...{ hasPassword: false, hasSecondFactor: false, lastSignInAt: null, grants: [] },
    });
    const { database } = people.platform;
    const tables = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const rows = await database.query(
        `select 1 from "${name}" t where t::text ilike any (array['%forget me%', '%forget.me%'])`,
      );
      expect([name, rows.length]).toEqual([name, 0]);
    }
    const again = await people
      .page()
      .send('POST', '/session', { email: emailOf('Forget Me'), password: PASSWORD });
    expect(again.status).toBe(401);
    const twice = await people.platform.send('POST', `/users/${id}/erase`);
    expect([twice.status, ((await twice.json()) as { code: string }).code]).toEqual([409, 'USER.ERASED']);
  });
});

it('loses the link that went to an address of before, and no link with a name', async () => {
  const open = async (user: UserView, change: object): Promise<number> => {
    await people.platform.call('PATCH', `/users/${user.id}`, change);
    const link = { token: secretOf(user.invitation?.link), password: PASSWORD };
    return (await people.page().send('POST', '/password-resets/completion', link)).status;
  };
  expect(await open(await people.invite('Mistyped'), { email: emailOf('Typed Right') })).toBe(404);
  const renamed = await people.invite('Renamed');
  expect(await open(renamed, { name: 'Another', email: renamed.email })).toBe(204);
});

it('keeps what shows a secret out of the memory for repeated requests', async () => {
  const { id } = await people.invite('Repeated', [{ role: 'liaison', territory: WEST }]);
  const ask = async () => {
    const headers = { 'idempotency-key': 'the-same-key-twice' };
    const answer = await people.platform.send('POST', `/users/${id}/tokens`, { name: 'one' }, headers);
    return (await answer.json()) as { token: string };
  };
  const [one, two] = [await ask(), await ask()];
  expect(one.token).not.toBe(two.token);
  const kept = await people.platform.database.query<{ row: string }>(
    'select k::text as row from idempotency_key k',
  );
  expect(kept.filter(({ row }) => row.includes(one.token.slice(10)))).toEqual([]);
});

it('writes down who let whom in, without a name', async () => {
  const { id } = await people.invite('Audited', [{ role: 'liaison', territory: WEST }]);
  const told = await people.platform.database.query<{ action: string; row: string }>(
    `select action, e::text as row from audit_event e where subject_id = $1 order by e.id`,
    [id],
  );
  expect(told.map(({ action }) => action)).toEqual([
    'account.created',
    'grants.changed',
    'account.link-made',
  ]);
  expect(told.filter(({ row }) => /audited/i.test(row))).toEqual([]);
});
