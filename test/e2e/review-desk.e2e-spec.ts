import { CountryUnderTest } from '../support/country-under-test';
import { TokenHolder } from '../support/token-holder';

jest.setTimeout(120_000);

const LAST = '2026-10';
const BEFORE = '2026-09';
const WORDS = 'The foundation was laid and the walls of the first floor stand.';

interface Place {
  territory: string;
  path: string[];
  count: number;
}

interface Candidate {
  itemCode: string;
  claim: string;
  value: number;
  weight: number | null;
  lastVerified: string | null;
}

let country: CountryUnderTest;
let northern: TokenHolder;
let verifier: TokenHolder;

/** The north and the south each claim a school (heavier) and a road, the north's road with the words of its school. */
beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme('DESK', { weights: 'expert' });
  for (const territory_code of ['101', '201']) {
    await country.roadMap('DESK', [
      { territory_code, item_code: 'SCHOOL', kind: 'binary', weight: 5 },
      { territory_code, item_code: 'ROAD', weight: 2 },
    ]);
  }
  await country.report('DESK', [{ territory_code: '101', item_code: 'ROAD', period: BEFORE, value: 60 }]);
  await country.accept('DESK');
  await country.report('DESK', [
    { territory_code: '101', item_code: 'SCHOOL', period: LAST, value: 1, narrative: WORDS },
    { territory_code: '101', item_code: 'ROAD', period: LAST, value: 50, narrative: WORDS },
    { territory_code: '201', item_code: 'SCHOOL', period: LAST, value: 1 },
  ]);
  northern = await TokenHolder.make(country.platform, 'Northern', [{ role: 'analyst', territory: '100' }]);
  verifier = await TokenHolder.make(country.platform, 'Verifier', [{ role: 'verifier', territory: 'KZ' }]);
});

afterAll(() => country.close());

async function entryOf(itemCode: string, territory: string): Promise<string> {
  const entries = await country.entries({ programme: 'DESK', territory, period: LAST });
  return entries.find((entry) => entry.itemCode === itemCode)!.id;
}

async function candidates(query = ''): Promise<[string, string, number][]> {
  const path = `/verifications/candidates?programme=DESK${query}`;
  const { items } = await verifier.call<{ items: Candidate[] }>('GET', path);
  return items.map(({ itemCode, claim, value }) => [itemCode, claim, value]);
}

describe('the review desk', () => {
  it('tells where entries wait, with the way down, as far as the reader sees', async () => {
    const path = '/entries/places?programme=DESK&state=submitted';
    const all = await country.platform.call<{ items: Place[] }>('GET', path);
    expect(all.items).toMatchObject([
      { territory: '101', path: ['KZ', '100', '101'], count: 2 },
      { territory: '201', path: ['KZ', '200', '201'], count: 1 },
    ]);
    const own = await northern.call<{ items: Place[] }>('GET', path);
    expect(own.items.map(({ territory }) => territory)).toEqual(['101']);
  });

  it('finds all reports of one item', async () => {
    const [{ itemId }] = await country.entries({ programme: 'DESK', territory: '101', period: BEFORE });
    const reports = await country.entries({ programme: 'DESK', item: String(itemId) });
    expect(reports.map(({ itemCode, period }) => [itemCode, period])).toEqual([
      ['ROAD', BEFORE],
      ['ROAD', LAST],
    ]);
  });

  it('asks about what is worse than accepted and about words that others used too', async () => {
    const road = await entryOf('ROAD', '101');
    const { questions } = await northern.call<{ questions: unknown[] }>('GET', `/entries/${road}/changes`);
    expect(questions).toEqual([
      { code: 'regression', params: { value: 50, accepted: 60 } },
      { code: 'words_shared', params: { items: 1 } },
    ]);
  });

  it('asks for evidence of what is said to be done', async () => {
    const school = await entryOf('SCHOOL', '201');
    const told = await country.platform.call<{ questions: unknown[] }>('GET', `/entries/${school}/changes`);
    expect(told.questions).toEqual([{ code: 'no_evidence', params: {} }]);
  });

  it('names who may review in a place, to those who do', async () => {
    const path = '/entries/reviewers?programme=DESK&territory=101';
    const { items } = await northern.call<{ items: { id: string }[] }>('GET', path);
    expect(items.map(({ id }) => id)).toEqual([northern.id]);
    const south = await northern.send('GET', '/entries/reviewers?programme=DESK&territory=201');
    expect([south.status, south.body.code]).toEqual([403, 'REQUEST.FORBIDDEN']);
  });
});

describe('what is worth verifying', () => {
  it('is what is said to be done, the weightiest first, until somebody saw it', async () => {
    expect(await candidates()).toEqual([
      ['SCHOOL', 'claimed', 1],
      ['SCHOOL', 'claimed', 1],
    ]);
    await country.review([await entryOf('SCHOOL', '201')], 'accept');
    expect(await candidates('&claim=accepted')).toEqual([['SCHOOL', 'accepted', 1]]);
    expect(await candidates('&territory=100')).toEqual([['SCHOOL', 'claimed', 1]]);

    const [{ itemId }] = await country.entries({ programme: 'DESK', territory: '201' });
    const seen = { date: `${LAST}-15`, method: 'site', result: 'unusable', note: 'No water.' };
    await verifier.call('POST', `/items/${itemId}/verifications`, seen);
    expect(await candidates('&claim=accepted')).toEqual([]);
    const own = await verifier.call<{ items: unknown[] }>('GET', '/verifications?programme=DESK&by=me');
    expect(own.items).toMatchObject([
      { itemId, itemCode: 'SCHOOL', territory: '201', result: 'unusable', value: null, files: 0 },
    ]);
  });

  it('is nothing that the verifier reported or reviewed themself', async () => {
    const both = await TokenHolder.make(country.platform, 'Both', [
      { role: 'liaison', territory: 'KZ' },
      { role: 'verifier', territory: 'KZ' },
    ]);
    const report = { programme: 'DESK', territory: '101', itemCode: 'ROAD', period: LAST, value: 100 };
    await both.call('POST', '/entries', report);
    const path = '/verifications/candidates?programme=DESK';
    const found = await both.call<{ items: Candidate[] }>('GET', path);
    expect(found.items.map(({ itemCode }) => itemCode)).toEqual(['SCHOOL']);
    expect(await candidates()).toEqual([
      ['SCHOOL', 'claimed', 1],
      ['ROAD', 'claimed', 100],
    ]);
  });

  it('goes by the plan in force today: what is cancelled from a later day on is still worth it', async () => {
    const before = await candidates('&territory=101');
    await country.platform.database.query(
      `insert into change_request (item_id, kind, act, act_date, reason, requested_by, requested_at, decision, decided_by, decided_at)
       select i.id, 'cancel', '{}', '2999-01-01', 'Later', 'a', now(), 'approved', 'b', now()
         from item i join programme p on p.id = i.programme_id join territory t on t.id = i.territory_id
        where p.code = 'DESK' and t.code = '101' and i.code = 'SCHOOL'`,
    );
    expect(before.map(([itemCode]) => itemCode)).toContain('SCHOOL');
    expect(await candidates('&territory=101')).toEqual(before);
  });

  it('is not shown to who does not verify', async () => {
    const refused = await northern.send('GET', '/verifications/candidates?programme=DESK');
    expect([refused.status, refused.body.code]).toEqual([403, 'REQUEST.FORBIDDEN']);
  });
});

describe('reminders of a period', () => {
  it('are told to who reviews, and none where nobody was reminded', async () => {
    expect(await northern.call('GET', `/reminders?programme=DESK&period=${LAST}`)).toEqual({ items: [] });
    const refused = await verifier.send('GET', `/reminders?programme=DESK&period=${LAST}`);
    expect(refused.status).toBe(403);
  });
});

describe('the board of completeness', () => {
  it('is narrowed to the parts of a place, each with the place above', async () => {
    const board = await country.platform.call<{ items: { territory: string; parent: string | null }[] }>(
      'GET',
      `/boards/completeness?programme=DESK&period=${LAST}&level=2&territory=100`,
    );
    expect(board.items.map(({ territory, parent }) => [territory, parent])).toEqual([['101', '100']]);
  });
});
