import { emailOf, PASSWORD, PeopleUnderTest } from '../../support/people-under-test';
import type { PersonAtPage } from '../../support/person-at-page';

jest.setTimeout(120_000);

const NORTH = '100';
const WEST = '101';

interface Grant {
  id: string;
  role: string;
  territory: string;
  onBehalfOf: string | null;
}

let people: PeopleUnderTest;

beforeAll(async () => {
  people = await PeopleUnderTest.open();
  await people.country.programme('P1');
  await people.country.roadMap('P1', [
    { territory_code: WEST, item_code: 'A' },
    { territory_code: WEST, item_code: 'B' },
    { territory_code: WEST, item_code: 'C' },
    { territory_code: WEST, item_code: 'D' },
    { territory_code: WEST, item_code: 'E' },
    { territory_code: WEST, item_code: 'F' },
    { territory_code: WEST, item_code: 'G' },
  ]);
});

afterAll(() => people.close());

/** Day relative to today in Almaty. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + 5 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}

/** Stands in from today for a week. */
const span = () => ({ validFrom: dayFromNow(0), validTo: dayFromNow(7) });

async function delegate(from: PersonAtPage, to: string, fields: object = {}): Promise<string> {
  const { id } = await from.call<{ id: string }>('POST', '/delegations', {
    to: emailOf(to),
    ...span(),
    ...fields,
  });
  await people.platform.untilTold();
  return id;
}

async function grantsOf(page: PersonAtPage): Promise<string[]> {
  const { grants } = await page.call<{ grants: Grant[] }>('GET', '/session');
  return grants
    .map(({ role, territory, onBehalfOf }) => `${role} ${territory} ${onBehalfOf ?? ''}`.trim())
    .sort();
}

async function submit(page: PersonAtPage, itemCode: string): Promise<string> {
  const entry = { programme: 'P1', territory: WEST, itemCode, period: '2026-10', value: 50 };
  const { id } = await page.call<{ id: string }>('POST', '/entries', entry);
  return id;
}

const accept = (page: PersonAtPage, id: string) =>
  page.send('POST', '/entries/review', { ids: [id], decision: 'accept' });

it('lends all grants for some days, says whose they are, and takes them back', async () => {
  const away = await people.person('Away', [{ role: 'analyst', territory: NORTH }]);
  const { page } = await people.person('Stand In', [{ role: 'leader', territory: '200' }]);
  const id = await delegate(away.page, 'Stand In');
  expect(await grantsOf(page)).toEqual([`analyst 100 ${away.id}`, 'leader 200']);
  expect((await page.call<{ items: object[] }>('GET', '/delegations')).items).toMatchObject([
    { id, from: away.id, fromName: 'Away', toName: 'Stand In', grants: null, revokedAt: null },
  ]);
  const liaison = await people.person('West Liaison', [{ role: 'liaison', territory: WEST }]);
  expect((await accept(page, await submit(liaison.page, 'A'))).status).toBe(200);

  await away.page.call('DELETE', `/delegations/${id}`);
  await people.platform.untilTold();
  expect(await grantsOf(page)).toEqual(['leader 200']);
  expect((await away.page.send('DELETE', `/delegations/${id}`)).status).toBe(404);
});

it('lends some grants only, from the first day to the last', async () => {
  const { id } = await people.settle('Holder', [
    { role: 'analyst', territory: NORTH },
    { role: 'liaison', territory: '200' },
  ]);
  const holder = await people.signedIn('Holder');
  const { page } = await people.person('Borrower', []);
  const user = await people.platform.call<{ grants: Grant[] }>('GET', `/users/${id}`);
  const grant = user.grants.find(({ role }) => role === 'liaison');
  await delegate(holder, 'Borrower', { grants: [grant?.id] });
  expect(await grantsOf(page)).toEqual([`liaison 200 ${id}`]);
  await delegate(holder, 'Borrower', { validFrom: dayFromNow(1) });
  expect(await grantsOf(page)).toEqual([`liaison 200 ${id}`]);
  await people.platform.database.query(`update delegation set valid_from = $1, valid_to = $1`, [
    dayFromNow(-1),
  ]);
  await people.forgetCallers();
  expect(await grantsOf(page)).toEqual([]);
});

it('is not lent on', async () => {
  const first = await people.person('First', [{ role: 'analyst', territory: NORTH }]);
  const second = await people.person('Second', [{ role: 'leader', territory: NORTH }]);
  const third = await people.person('Third', []);
  await delegate(first.page, 'Second');
  await delegate(second.page, 'Third');
  expect(await grantsOf(third.page)).toEqual([`leader 100 ${second.id}`]);
});

it('ends with the account, and does not come with tokens', async () => {
  const lender = await people.person('Lender', [{ role: 'analyst', territory: NORTH }]);
  const { id, page } = await people.person('Taker', [{ role: 'leader', territory: WEST }]);
  await delegate(lender.page, 'Taker');
  const { token } = await page.call<{ token: string }>('POST', '/account/tokens', {
    name: 'x',
    password: PASSWORD,
  });
  const byToken = await people
    .page()
    .send('GET', '/session', undefined, { authorization: `Bearer ${token}` });
  expect(byToken.body).toMatchObject({ id, grants: [{ role: 'leader', territory: WEST }] });
  await people.platform.call('PATCH', `/users/${lender.id}`, { state: 'disabled' });
  await people.platform.untilTold();
  expect(await grantsOf(page)).toEqual(['leader 101']);
});

it('never lets one hand submit and the other accept', async () => {
  const liaison = await people.person('On Leave', [{ role: 'liaison', territory: WEST }]);
  const analyst = await people.person('Both Hands', [{ role: 'analyst', territory: WEST }]);
  const other = await people.person('Other Analyst', [{ role: 'analyst', territory: WEST }]);
  const before = await submit(liaison.page, 'B');
  const delegation = await delegate(liaison.page, 'Both Hands');
  const during = await submit(analyst.page, 'C');
  for (const entry of [before, during]) {
    expect(await accept(analyst.page, entry)).toMatchObject({
      status: 409,
      body: { code: 'REPORT.SAME_ACTOR' },
    });
  }
  await liaison.page.call('DELETE', `/delegations/${delegation}`);
  await people.platform.untilTold();
  expect((await accept(analyst.page, before)).status).toBe(409);
  expect((await accept(other.page, before)).status).toBe(200);
});

it('never lets whoever stands in for the submitter verify', async () => {
  const liaison = await people.person('Builder', [{ role: 'liaison', territory: WEST }]);
  const verifier = await people.person('Inspector', [{ role: 'verifier', territory: WEST }]);
  await submit(liaison.page, 'E');
  const { id } = await people.country.item('P1', WEST, 'E', '2026-10');
  const seen = { date: '2026-11-01', method: 'site', value: 50, result: 'confirmed' };
  const verify = () => verifier.page.send('POST', `/items/${id}/verifications`, seen);
  await delegate(liaison.page, 'Inspector', { validTo: dayFromNow(0) });
  expect(await verify()).toMatchObject({ status: 403, body: { code: 'VERIFICATION.SAME_ACTOR' } });
  const other = await people.person('Other Inspector', [{ role: 'verifier', territory: WEST }]);
  expect((await other.page.send('POST', `/items/${id}/verifications`, seen)).status).toBe(201);
});

it('counts whoever made a token for somebody as them, but for the operator', async () => {
  const chief = await people.person('Token Maker', [
    { role: 'administrator', territory: NORTH },
    { role: 'liaison', territory: WEST },
  ]);
  const { id } = await people.settle('Token Owner', [{ role: 'analyst', territory: WEST }]);
  const tokenBy = async (call: (path: string) => Promise<{ token: string }>) => {
    const { token } = await call(`/users/${id}/tokens`);
    return { authorization: `Bearer ${token}` };
  };
  const byChief = await tokenBy((path) => chief.page.call('POST', path, { name: 'x' }));
  const byOperator = await tokenBy((path) => people.platform.call('POST', path, { name: 'x' }));
  const review = (entry: string, headers: Record<string, string>) =>
    people.page().send('POST', '/entries/review', { ids: [entry], decision: 'accept' }, headers);
  const hers = await submit(chief.page, 'F');
  expect(await review(hers, byChief)).toMatchObject({ status: 409, body: { code: 'REPORT.SAME_ACTOR' } });
  expect((await review(hers, byOperator)).status).toBe(200);
  const entry = { programme: 'P1', territory: WEST, itemCode: 'G', period: '2026-10', value: 50 };
  const own = await people.platform.call<{ id: string }>('POST', '/entries', entry);
  expect((await review(own.id, byOperator)).status).toBe(200);
});

it('never lets somebody accept what another submitted in their name', async () => {
  const both = await people.person('Two Roles', [
    { role: 'liaison', territory: WEST },
    { role: 'analyst', territory: WEST },
  ]);
  const clerk = await people.person('Clerk', []);
  await delegate(both.page, 'Clerk');
  const entry = await submit(clerk.page, 'D');
  expect(await accept(both.page, entry)).toMatchObject({ status: 409, body: { code: 'REPORT.SAME_ACTOR' } });
});

it.each([
  [{ to: emailOf('Unfit Self') }, 422, 'DELEGATION.UNFIT', 'yourself'],
  [{ to: emailOf('Nobody Here') }, 404, 'USER.NOT_FOUND', undefined],
  [{ validTo: dayFromNow(-1) }, 422, 'DELEGATION.UNFIT', 'span'],
  [{ validFrom: dayFromNow(3), validTo: dayFromNow(2) }, 422, 'DELEGATION.UNFIT', 'span'],
  [{ grants: ['018f0000-0000-7000-8000-000000000000'] }, 422, 'DELEGATION.UNFIT', 'grants'],
])('refuses %j', async (fields, status, code, reason) => {
  const name = `Unfit ${code} ${reason ?? ''}`;
  const page =
    reason === 'yourself'
      ? (await people.person('Unfit Self', [{ role: 'leader', territory: WEST }])).page
      : (await people.person(name + JSON.stringify(fields).length, [{ role: 'leader', territory: WEST }]))
          .page;
  await people.settle(`Willing ${name}${JSON.stringify(fields).length}`);
  const answer = await page.send('POST', '/delegations', {
    to: emailOf(`Willing ${name}${JSON.stringify(fields).length}`),
    ...span(),
    ...fields,
  });
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect((answer.body.params as { reason?: string }).reason).toBe(reason);
});

it('tells who has nothing to lend nothing about who has an account', async () => {
  const { page } = await people.person('Without Grants', []);
  await people.settle('Somebody', [{ role: 'leader', territory: WEST }]);
  const asked = [emailOf('Somebody'), emailOf('Nobody At All'), emailOf('Without Grants')];
  const answers = await Promise.all(asked.map((to) => page.send('POST', '/delegations', { to, ...span() })));
  const told = answers.map(({ status, body: { code, params } }) => ({ status, code, params }));
  const unfit = { status: 422, code: 'DELEGATION.UNFIT', params: { reason: 'grants' } };
  expect(told).toEqual([unfit, unfit, unfit]);
});

it('answers about a disabled account as about none', async () => {
  const { page } = await people.person('Prober', [{ role: 'leader', territory: WEST }]);
  const { id } = await people.settle('Gone', [{ role: 'leader', territory: WEST }]);
  await people.platform.call('PATCH', `/users/${id}`, { state: 'disabled' });
  for (const to of [emailOf('Gone'), emailOf('Never There'), id, '018f0000-0000-7000-8000-000000000000']) {
    const { status, body } = await page.send('POST', '/delegations', { to, ...span() });
    expect([status, body.code, body.params]).toEqual([404, 'USER.NOT_FOUND', { id: to }]);
  }
});

it('is nobody else’s to end, but for an administrator of the one who lent', async () => {
  const lender = await people.person('Sick', [{ role: 'analyst', territory: WEST }]);
  await people.person('Helper', []);
  const id = await delegate(lender.page, 'Helper');
  const outsider = await people.person('Outsider', [{ role: 'administrator', territory: '200' }]);
  expect((await outsider.page.send('DELETE', `/delegations/${id}`)).status).toBe(404);
  const chief = await people.person('North Chief', [{ role: 'administrator', territory: NORTH }]);
  expect((await chief.page.send('DELETE', `/delegations/${id}`)).status).toBe(204);
});
