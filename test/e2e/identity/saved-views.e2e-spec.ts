import { PeopleUnderTest } from '../../support/people-under-test';
import type { PersonAtPage } from '../../support/person-at-page';

jest.setTimeout(120_000);

interface View {
  id: string;
  name: string;
  path: string;
  isStart: boolean;
}

const ABSENT = '00000000-0000-7000-8000-000000000000';
let people: PeopleUnderTest;

beforeAll(async () => {
  people = await PeopleUnderTest.open();
});

afterAll(() => people.close());

const settled = async (name: string) =>
  (await people.person(name, [{ role: 'leader', territory: '100' }])).page;
const viewsOf = async (page: PersonAtPage): Promise<View[]> =>
  (await page.call<{ items: View[] }>('GET', '/account/views')).items;

it('keeps an address under a name, renames it, leads it elsewhere and lets it go', async () => {
  const page = await settled('Keeper');
  const made = await page.call<View>('POST', '/account/views', {
    name: '  Кешігіп жатқандар ',
    path: '/slipping?territory=100&q=жол#list',
  });
  expect(made).toMatchObject({
    name: 'Кешігіп жатқандар',
    path: '/slipping?territory=100&q=%D0%B6%D0%BE%D0%BB',
    isStart: false,
  });
  const changed = { name: 'Slipping', path: '/slipping', isStart: false };
  expect(await page.call<View>('PUT', `/account/views/${made.id}`, changed)).toMatchObject(changed);
  expect(await viewsOf(page)).toMatchObject([{ id: made.id, ...changed }]);
  expect((await page.send('DELETE', `/account/views/${made.id}`)).status).toBe(204);
  expect(await viewsOf(page)).toEqual([]);
  expect((await page.send('DELETE', `/account/views/${made.id}`)).status).toBe(404);
});

it('begins with one view at most', async () => {
  const page = await settled('Beginner');
  await page.call('POST', '/account/views', { name: 'First', path: '/desk', isStart: true });
  const second = await page.call<View>('POST', '/account/views', { name: 'Second', path: '/review' });
  await page.call('PUT', `/account/views/${second.id}`, { name: 'Second', path: '/review', isStart: true });
  const starts = (await viewsOf(page)).filter(({ isStart }) => isStart);
  expect(starts.map(({ name }) => name)).toEqual(['Second']);
  await page.call('PUT', `/account/views/${second.id}`, { name: 'Second', path: '/review' });
  expect((await viewsOf(page)).some(({ isStart }) => isStart)).toBe(false);
});

it('gives one name to one view', async () => {
  const page = await settled('Namer');
  await page.call('POST', '/account/views', { name: 'Mine', path: '/' });
  const other = await page.call<View>('POST', '/account/views', { name: 'Other', path: '/' });
  for (const answer of [
    await page.send('POST', '/account/views', { name: 'Mine', path: '/desk' }),
    await page.send('PUT', `/account/views/${other.id}`, { name: 'Mine', path: '/' }),
  ]) {
    expect([answer.status, answer.body.code]).toEqual([409, 'VIEW.NAME_TAKEN']);
  }
});

it.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  '/api/docs',
  'review',
])('does not keep %s, which is no page of this site', async (path) => {
  const page = people.page();
  await page.call('POST', '/session', {
    email: 'namer@people.example',
    password: 'quiet-saxaul-harvest-moon',
  });
  const answer = await page.send('POST', '/account/views', { name: path, path });
  expect([answer.status, answer.body.code]).toEqual([422, 'VIEW.PATH_UNFIT']);
});

it.each([
  { name: '', path: '/' },
  { name: '   ', path: '/' },
  { name: 'x'.repeat(81), path: '/' },
  { name: 'x' },
])('wants a name of 1 to 80 letters and an address: %j', async (asked) => {
  const page = await people.signedIn('Namer');
  expect((await page.send('POST', '/account/views', asked)).status).toBe(400);
});

it('keeps fifty, however many are asked for at once', async () => {
  const page = await settled('Hoarder');
  const answers = await Promise.all(
    Array.from({ length: 54 }, (_view, at) =>
      page.send('POST', '/account/views', { name: `View ${at}`, path: `/items?q=${at}` }),
    ),
  );
  const refused = answers.filter(({ status }) => status === 409);
  expect(refused.map(({ body }) => body.code)).toEqual(Array(4).fill('VIEW.TOO_MANY'));
  expect(await viewsOf(page)).toHaveLength(50);
});

it('is nobody else’s: neither seen, nor changed, nor removed', async () => {
  const [owner, other] = [await settled('Owner'), await settled('Curious')];
  const { id } = await owner.call<View>('POST', '/account/views', {
    name: 'Private',
    path: '/items?q=secret',
  });
  expect(await viewsOf(other)).toEqual([]);
  for (const [method, view] of [
    ['PUT', id],
    ['DELETE', id],
    ['PUT', ABSENT],
  ]) {
    const answer = await other.send(method, `/account/views/${view}`, { name: 'Taken', path: '/' });
    expect([answer.status, answer.body.code]).toEqual([404, 'VIEW.NOT_FOUND']);
  }
  expect(await viewsOf(owner)).toMatchObject([{ name: 'Private', path: '/items?q=secret' }]);
});

it('is a person’s at a page: no token has any, the operator neither', async () => {
  const answer = await people.platform.send('GET', '/account/views');
  const { code } = (await answer.json()) as { code: string };
  expect([answer.status, code]).toEqual([403, 'SESSION.REQUIRED']);
});

it('goes with the person who is erased', async () => {
  const { id, page } = await people.person('Leaving', [{ role: 'leader', territory: '100' }]);
  await page.call('POST', '/account/views', { name: 'Left behind', path: '/' });
  await people.platform.call('POST', `/users/${id}/erase`);
  const rows = await people.platform.database.query('select 1 from saved_view where account_id = $1', [id]);
  expect(rows).toEqual([]);
});

it('names the place of a refusal and who can let one in, to whoever has a grant themselves', async () => {
  await people.settle('Near Admin', [{ role: 'administrator', territory: '200' }]);
  await people.settle('Far Admin', [{ role: 'administrator', territory: '100' }]);
  const ask = async (page: PersonAtPage, territory: string) =>
    page.call<{ placeName: object; administrators: string[]; allowed: boolean }>(
      'GET',
      `/session/permissions?action=metrics.read&territory=${territory}`,
    );
  const asked = await ask(await people.signedIn('Keeper'), '201');
  expect([asked.allowed, asked.administrators]).toEqual([false, ['Near Admin']]);
  expect(asked.placeName).toHaveProperty('en');
  expect((await ask(await people.signedIn('Keeper'), '101')).administrators).toEqual([]);
  const { page: nobody } = await people.person('No Grant');
  expect((await ask(nobody, '201')).administrators).toEqual([]);
});
