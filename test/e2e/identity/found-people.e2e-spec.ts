import { PeopleUnderTest } from '../../support/people-under-test';

jest.setTimeout(120_000);

interface Found {
  items: { name: string }[];
}

let people: PeopleUnderTest;

beforeAll(async () => {
  people = await PeopleUnderTest.open();
  await people.person('Қымбат Әбдіғали', [{ role: 'leader', territory: 'KZ' }]);
  const invited = { name: 'Ұлан Шақырылған', email: 'ulan@people.example' };
  await people.platform.call('POST', '/users', {
    ...invited,
    grants: [{ role: 'liaison', territory: '101', validTo: '2030-01-01' }],
  });
});

afterAll(() => people.close());

async function found(query: Record<string, string>): Promise<string[]> {
  const { items } = await people.platform.call<Found>('GET', `/users?${new URLSearchParams(query)}`);
  return items.map(({ name }) => name);
}

describe('people are found', () => {
  it.each(['қымбат', 'кымбат', 'АБДИГАЛИ', 'әбдіғали'])(
    'by %s, whatever keyboard it was typed on',
    async (q) => {
      expect(await found({ q })).toEqual(['Қымбат Әбдіғали']);
    },
  );

  it('as invited until they have chosen a password', async () => {
    expect(await found({ state: 'invited' })).toEqual(['Ұлан Шақырылған']);
    expect(await found({ state: 'active', q: 'улан' })).toEqual(['Ұлан Шақырылған']);
    expect(await found({ state: 'invited', q: 'кымбат' })).toEqual([]);
  });
});

it('shows a person their own grants with the ids by which they can be lent', async () => {
  const { page } = await people.person('Own Grants', [{ role: 'leader', territory: '100' }]);
  const account = await page.call<{ grants: { id: string; role: string; territory: string }[] }>(
    ...(['GET', '/account'] as const),
  );
  expect(account.grants).toMatchObject([{ role: 'leader', territory: '100', source: 'people' }]);
  const taker = await people.person('Grant Taker', [{ role: 'leader', territory: '200' }]);
  const lent = await page.call<{ grants: string[]; toName: string }>('POST', '/delegations', {
    ...{ to: taker.id, grants: [account.grants[0].id], validFrom: '2026-01-01', validTo: '2099-01-01' },
  });
  expect(lent).toMatchObject({ grants: [account.grants[0].id], toName: 'Grant Taker' });
  const lentTo = await taker.page.call<{ grants: object[] }>('GET', '/account');
  expect(lentTo.grants).toHaveLength(1);
});
