import { PASSWORD, PeopleUnderTest } from '../../support/people-under-test';
import type { PageAnswer } from '../../support/person-at-page';

jest.setTimeout(120_000);

const NORTH = '100';
const WEST = '101';
const EAST = '102';

interface Token {
  id: string;
  token: string;
  hint: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

let people: PeopleUnderTest;

beforeAll(async () => {
  people = await PeopleUnderTest.open();
});

afterAll(() => people.close());

const by = (token: string, method: string, path: string, body?: object): Promise<PageAnswer> =>
  people.page().send(method, path, body, { authorization: `Bearer ${token}` });

async function analyst(name: string) {
  return people.person(name, [{ role: 'analyst', territory: NORTH }]);
}

it('acts as its owner, is shown once, and is stored as a hash with how it begins', async () => {
  const { id, page } = await analyst('Owner');
  const made = await page.call<Token>('POST', '/account/tokens', { name: 'script', password: PASSWORD });
  expect(made.token).toMatch(/^uade_[\w-]{43}$/);
  expect(made.hint).toBe(made.token.slice(0, 9));
  const session = await by(made.token, 'GET', '/session');
  expect(session.body).toMatchObject({ id, name: 'Owner', grants: [{ role: 'analyst', territory: NORTH }] });
  const { items } = await page.call<{ items: Token[] }>('GET', '/account/tokens');
  expect(items).toMatchObject([{ name: 'script', hint: made.hint, revokedAt: null }]);
  expect(items[0].lastUsedAt).not.toBeNull();
  expect(items[0]).not.toHaveProperty('token');
  const stored = await people.platform.database.query<{ row: string }>(
    'select t::text as row from api_token t',
  );
  expect(stored.filter(({ row }) => row.includes(made.token))).toEqual([]);
});

it('may do no more than its scope says', async () => {
  const { page } = await analyst('Scoped');
  const scope = ['import.read', 'user.manage'];
  const { token } = await page.call<Token>('POST', '/account/tokens', {
    name: 'reader',
    scope,
    password: PASSWORD,
  });
  expect((await by(token, 'GET', '/imports')).status).toBe(200);
  const refused = await by(token, 'GET', '/territories');
  expect([refused.status, refused.body.params]).toEqual([403, { action: 'territory.read' }]);
  // The scope narrows; what the owner may not do it does not give.
  expect((await by(token, 'POST', '/users', { email: 'a@b.example', name: 'x' })).status).toBe(403);
});

it('reaches no further than its territory, from above and from below', async () => {
  const { page } = await people.person('Placed', [
    { role: 'analyst', territory: NORTH },
    { role: 'verifier', territory: EAST },
    { role: 'leader', territory: '200' },
  ]);
  const grantsOf = async (territory: string) => {
    const { token } = await page.call<Token>('POST', '/account/tokens', {
      name: territory,
      territory,
      password: PASSWORD,
    });
    const { body } = await by(token, 'GET', '/session');
    const grants = body.grants as { role: string; territory: string }[];
    return grants.map((grant) => `${grant.role} ${grant.territory}`).sort();
  };
  expect(await grantsOf(WEST)).toEqual(['analyst 101']);
  expect(await grantsOf(NORTH)).toEqual(['analyst 100', 'verifier 102']);
  expect(await grantsOf('KZ')).toEqual(['analyst 100', 'leader 200', 'verifier 102']);
  expect(
    (await page.send('POST', '/account/tokens', { name: 'x', territory: '999', password: PASSWORD })).status,
  ).toBe(404);
});

it('ends on its day, and when it is revoked, at once', async () => {
  const { id, page } = await analyst('Ending');
  const { token, id: tokenId } = await page.call<Token>('POST', '/account/tokens', {
    name: 'short',
    password: PASSWORD,
  });
  expect((await by(token, 'GET', '/session')).status).toBe(200);
  await people.platform.database.query('update api_token set expires_at = now() where id = $1', [tokenId]);
  await people.forgetCallers();
  expect((await by(token, 'GET', '/session')).status).toBe(401);

  const other = await people.platform.call<Token>('POST', `/users/${id}/tokens`, { name: 'by the operator' });
  expect((await by(other.token, 'GET', '/session')).status).toBe(200);
  await page.call('DELETE', `/account/tokens/${other.id}`);
  await people.platform.untilTold();
  expect((await by(other.token, 'GET', '/session')).status).toBe(401);
  expect((await page.send('DELETE', `/account/tokens/${other.id}`)).status).toBe(404);
});

it.each(['2020-01-01T00:00:00Z', '2199-01-01T00:00:00Z'])('may not end at %s', async (expiresAt) => {
  const { page } = await analyst(`Expiry ${expiresAt.slice(0, 4)}`);
  const answer = await page.send('POST', '/account/tokens', { name: 'x', expiresAt, password: PASSWORD });
  expect([answer.status, answer.body.code]).toEqual([422, 'TOKEN.EXPIRY_UNFIT']);
});

it('opens nothing that only a person at a page may do', async () => {
  const { page } = await analyst('Not A Person');
  const { token } = await page.call<Token>('POST', '/account/tokens', { name: 'x', password: PASSWORD });
  for (const [method, path, body] of [
    ['POST', '/account/tokens', { name: 'another' }],
    ['POST', '/account/password', { current: 'a', next: 'b' }],
    ['POST', '/account/totp', undefined],
    ['GET', '/sessions', undefined],
    ['POST', '/delegations', { to: 'x', validFrom: '2026-01-01', validTo: '2026-01-02' }],
  ] as const) {
    const answer = await by(token, method, path, body);
    expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'SESSION.REQUIRED']);
  }
});

it('is not somebody else’s to see or to revoke', async () => {
  const { page } = await analyst('Hers');
  const { page: other } = await analyst('Not Hers');
  const { id } = await page.call<Token>('POST', '/account/tokens', { name: 'x', password: PASSWORD });
  expect((await other.send('DELETE', `/account/tokens/${id}`)).status).toBe(404);
  expect((await other.call<{ items: Token[] }>('GET', '/account/tokens')).items).toEqual([]);
});

it('is made only for who knows the password, and guessing it waits', async () => {
  const { page } = await analyst('Session Stolen');
  const tokenBy = (fields: object) => page.send('POST', '/account/tokens', { name: 'x', ...fields });
  for (const fields of [{}, { password: '' }, ...Array<object>(3).fill({ password: 'a-wrong-guess' })]) {
    const answer = await tokenBy(fields);
    expect([answer.status, answer.body.code]).toEqual([403, 'ACCOUNT.PASSWORD_WRONG']);
  }
  const blocked = await tokenBy({ password: PASSWORD });
  expect([blocked.status, blocked.body.code]).toEqual([429, 'SESSION.TOO_MANY_ATTEMPTS']);
  expect((await page.call<{ items: Token[] }>('GET', '/account/tokens')).items).toEqual([]);
});

it('of nobody opens nothing', async () => {
  for (const token of ['uade_nothing', 'x'.repeat(512), `uade_${'A'.repeat(43)}`]) {
    expect((await by(token, 'GET', '/session')).status).toBe(401);
  }
});
