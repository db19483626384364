import { csvOf } from '../support/csv-of';
import { onEachQueue } from '../support/on-each-queue';
import { CountryUnderTest, type EntryView } from '../support/country-under-test';

jest.setTimeout(120_000);

const NORTH = '100';
const WEST = '101';
const EAST = '102';
const NOW = '2026-10';
const BEFORE = '2026-09';

type Problem = { status: number; code: string; params: Record<string, unknown> };
type Entry = EntryView & { submittedAt: string; reviewedAt: string | null; reason: string | null };
type Calendar = { items: { period: string; locked: boolean; lockedAt: string | null }[] };

let country: CountryUnderTest;

function form(itemCode: string, fields: object = {}): object {
  return { programme: 'FORMS', territory: WEST, itemCode, period: NOW, ...fields };
}

async function submit(body: object): Promise<{ status: number; body: Entry }> {
  const response = await country.platform.send('POST', '/entries', body);
  return { status: response.status, body: (await response.json()) as Entry };
}

/** Submits what must be new. */
async function submitted(itemCode: string, fields: object): Promise<Entry> {
  const { status, body } = await submit(form(itemCode, fields));
  expect(status).toBe(201);
  return body;
}

async function refusal(method: string, path: string, body: object): Promise<Problem> {
  const response = await country.platform.send(method, path, body);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  return (await response.json()) as Problem;
}

async function review(ids: string[], decision: 'accept' | 'return', reason?: string) {
  const response = await country.platform.send('POST', '/entries/review', { ids, decision, reason });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function progressOf(itemCode: string, period = NOW) {
  await country.platform.untilFolded();
  return (await country.item('FORMS', WEST, itemCode, period)).progress;
}

onEachQueue((redisUrl) => {
  beforeAll(async () => {
    country = await CountryUnderTest.open({ redisUrl });
    await country.programme('FORMS');
    await country.roadMap('FORMS', [
      ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((item_code) => ({ territory_code: WEST, item_code })),
      { territory_code: WEST, item_code: 'SCHOOL', kind: 'binary' },
      {
        territory_code: WEST,
        item_code: 'RATE',
        kind: 'increase',
        baseline: 0,
        target: 50,
        type: 'indicator',
      },
      { territory_code: EAST, item_code: 'A' },
    ]);
  });

  afterAll(() => country.close());

  describe('an entry by form', () => {
    it('is recorded as the first revision and waits for its review', async () => {
      const entry = await submitted('A', { value: 30, spent: 1.5, narrative: 'Walls are up' });
      expect(entry).toMatchObject({
        ...{ itemCode: 'A', territory: WEST, period: NOW, revision: 1, value: 30, spent: 1.5 },
        ...{ narrative: 'Walls are up', state: 'submitted', reviewedAt: null, reason: null },
      });
      expect(await progressOf('A')).toMatchObject({ reported: 30, accepted: null });
      const waiting = await country.entries({ programme: 'FORMS', state: 'submitted', territory: WEST });
      expect(waiting.map(({ id }) => id)).toContain(entry.id);
    });

    it('is taken once: the same again answers with the standing revision', async () => {
      const first = await submitted('B', { value: 30 });
      const again = await submit(form('B', { value: 30 }));
      expect([again.status, again.body.id]).toEqual([200, first.id]);
      const corrected = await submitted('B', { value: 35 });
      expect(corrected.revision).toBe(2);
      expect(await progressOf('B')).toMatchObject({ reported: 35 });
    });

    it('takes yes for what is done or not, and a fraction for a rate', async () => {
      expect((await submitted('SCHOOL', { value: 'yes' })).value).toBe(1);
      // 3 / 12 · 100 = 25, half of the way to 50
      expect((await submitted('RATE', { numerator: 3, denominator: 12 })).value).toBe(25);
      expect(await progressOf('RATE')).toMatchObject({ reported: 50 });
    });

    it.each([
      ['an unknown territory', { territory: '999', value: 1 }, 422, 'ROW.TERRITORY_UNKNOWN'],
      [
        'an item that is in another road map only',
        { territory: EAST, itemCode: 'B', value: 1 },
        422,
        'ROW.ITEM_UNKNOWN',
      ],
      ['a quarter', { period: '2026-Q4', value: 1 }, 422, 'ROW.PERIOD_UNKNOWN'],
      ['a half school', { itemCode: 'SCHOOL', value: 0.5 }, 422, 'ROW.OUT_OF_RANGE'],
      ['more than all', { value: 101 }, 422, 'ROW.OUT_OF_RANGE'],
      ['a word for a number', { value: 'much' }, 422, 'ROW.NOT_A_NUMBER'],
      ['nothing at all', {}, 422, 'ROW.VALUE_MISSING'],
      ['an unknown programme', { programme: 'NONE', value: 1 }, 404, 'PROGRAMME.NOT_FOUND'],
      ['an unknown reason of delay', { value: 1, delayReason: 'laziness' }, 400, 'REQUEST.INVALID'],
    ])('is refused for %s', async (_what, fields, status, code) => {
      const problem = await refusal('POST', '/entries', form('A', fields));
      expect([problem.status, problem.code]).toEqual([status, code]);
    });

    it('needs a reason to fall back behind what was accepted', async () => {
      await submitted('C', { period: BEFORE, value: 50 });
      await country.accept('FORMS', { period: BEFORE });
      const fallen = form('C', { value: 40 });
      expect(await refusal('POST', '/entries', fallen)).toMatchObject({
        status: 422,
        code: 'ROW.REGRESSION_WITHOUT_REASON',
        params: { value: '40', accepted: '50' },
      });
      expect((await submit({ ...fallen, delayReason: 'weather' })).status).toBe(201);
      expect(await progressOf('C')).toMatchObject({ reported: 40, accepted: 50 });
    });
  });

  describe('a review', () => {
    it('accepts and refuses in bulk, by name', async () => {
      const [first, second] = [await submitted('D', { value: 10 }), await submitted('E', { value: 20 })];
      const { id } = first;
      const unknown = id.replace(/-1$/, '-77');
      const { status, body } = await review([id, second.id, unknown], 'accept');
      expect([status, body]).toEqual([
        200,
        { decided: 2, refused: [{ id: unknown, code: 'REPORT.ENTRY_UNKNOWN' }] },
      ]);
      expect(await progressOf('D')).toMatchObject({ accepted: 10 });
      expect(await progressOf('E')).toMatchObject({ accepted: 20 });
      const accepted = await country.entries({ programme: 'FORMS', state: 'accepted', period: NOW });
      expect(accepted.find((entry) => entry.id === id)).toMatchObject({
        reviewedBy: 'bootstrap',
        reason: null,
      });
    });

    it('decides once', async () => {
      const { id } = await submitted('F', { value: 10 });
      await review([id], 'accept');
      const again = await review([id], 'return', 'On second thoughts');
      expect([again.status, again.body['code']]).toEqual([409, 'REPORT.ALREADY_DECIDED']);
      expect(await progressOf('F')).toMatchObject({ accepted: 10 });
    });

    it('returns with a reason only, and the value before shows again', async () => {
      await submitted('G', { period: BEFORE, value: 15 });
      const { id } = await submitted('G', { value: 95 });
      const without = await review([id], 'return');
      expect([without.status, without.body['code']]).toEqual([400, 'REPORT.REASON_REQUIRED']);
      expect(await progressOf('G')).toMatchObject({ reported: 95 });
      expect((await review([id], 'return', 'No photographs')).body).toEqual({ decided: 1, refused: [] });
      expect(await progressOf('G')).toMatchObject({ reported: 15, accepted: null });
      const [returned] = await country.entries({ programme: 'FORMS', state: 'returned' });
      expect(returned).toMatchObject({ id, reason: 'No photographs' });
    });

    it('is answered by a new revision, even with the same value', async () => {
      const first = await submitted('H', { value: 44 });
      await review([first.id], 'return', 'No photographs');
      const second = await submitted('H', { value: 44 });
      expect(second.revision).toBe(2);
      await review([second.id], 'accept');
      expect(await progressOf('H')).toMatchObject({ reported: 44, accepted: 44 });
    });

    it('looks at a subtree', async () => {
      const { body } = await submit({ ...form('A', { value: 5 }), territory: EAST });
      const places = async (territory: string) =>
        new Set(
          (await country.entries({ programme: 'FORMS', state: 'submitted', territory })).map(
            (e) => e.territory,
          ),
        );
      expect(await places(EAST)).toEqual(new Set([EAST]));
      expect(await places(NORTH)).toEqual(new Set([WEST, EAST]));
      expect(body.territory).toBe(EAST);
    });

    it('refuses an id that is none', async () => {
      const { status, body } = await review(['no-such-entry'], 'accept');
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body['code']).toEqual(expect.stringMatching(/^[A-Z]+\./));
    });
  });

  describe('a locked period', () => {
    const JULY = '2026-07';

    const lock = (period: string) =>
      country.platform.send('POST', `/periods/${period}/lock`, { programme: 'FORMS' });
    const unlock = (period: string) =>
      country.platform.send('DELETE', `/periods/${period}/lock?programme=FORMS`);
    const july = async () => {
      const { items } = await country.platform.call<Calendar>('GET', '/periods?programme=FORMS');
      return items.find(({ period }) => period === JULY);
    };
    const file = (value: number) => csvOf([{ territory_code: WEST, item_code: 'A', period: JULY, value }]);
    const upload = (value: number) =>
      country.platform.import(file(value), { kind: 'progress', programme: 'FORMS' });

    it('is closed and opened by word, each once', async () => {
      expect(await july()).toMatchObject({ locked: false, lockedAt: null });
      expect((await lock(JULY)).status).toBe(200);
      expect(await july()).toMatchObject({ locked: true, lockedAt: expect.stringMatching(/Z$/) });
      expect(((await (await lock(JULY)).json()) as Problem).code).toBe('PERIOD.ALREADY_LOCKED');
      expect((await unlock(JULY)).status).toBe(200);
      expect(await july()).toMatchObject({ locked: false });
      expect(((await (await unlock(JULY)).json()) as Problem).code).toBe('PERIOD.NOT_LOCKED');
      expect((await lock('2031-01')).status).toBe(404);
    });

    it('takes no file, and one entry only with a reason, which is reviewed like any other', async () => {
      await lock(JULY);
      const refused = await upload(21);
      expect(refused).toMatchObject({ status: 'applied', acceptedRows: 0, rejectedRows: 1 });
      const findings = await country.list<object>(`/imports/${refused.id}/findings`);
      expect(findings).toMatchObject([
        { code: 'ROW.PERIOD_LOCKED', row: 2, column: 'period', params: { period: JULY } },
      ]);

      const late = form('A', { period: JULY, value: 22 });
      expect(await refusal('POST', '/entries', late)).toMatchObject({
        status: 409,
        code: 'REPORT.PERIOD_LOCKED',
      });
      const { status, body } = await submit({ ...late, reason: 'A court decision' });
      expect([status, body.state]).toEqual([201, 'submitted']);
      expect(body).toMatchObject({ submissionReason: 'A court decision' });
      expect((await review([body.id], 'accept')).body).toEqual({ decided: 1, refused: [] });
      expect(await progressOf('A', JULY)).toMatchObject({ reported: 22, accepted: 22 });
    });

    it('takes the refused file once it is open again', async () => {
      await unlock(JULY);
      const view = await upload(21);
      // 21 is under the 22 that were accepted in the meantime.
      expect(view).toMatchObject({ acceptedRows: 0, rejectedRows: 1 });
      const codes = (await country.list<{ code: string }>(`/imports/${view.id}/findings`)).map(
        ({ code }) => code,
      );
      expect(codes).toEqual(['ROW.REGRESSION_WITHOUT_REASON']);
      expect(await upload(23)).toMatchObject({ acceptedRows: 1, rejectedRows: 0 });
      expect(await progressOf('A', JULY)).toMatchObject({ reported: 23, accepted: 22 });
    });
  });
});
