import type { Actor } from '@core/access';
import { DecideVerdict } from '@modules/metrics';
import { CountryUnderTest, type Cells } from '../support/country-under-test';

jest.setTimeout(180_000);

/** Its last day is 2026-10-31. */
const NOW = '2026-10';
const ACT = { title: 'Government resolution', number: '17', date: '2026-10-15' };
const PROMISES = [
  ...['NONE', 'SILENT', 'KEPT', 'LATE', 'BROKEN', 'PART', 'STALLED', 'WORKS', 'CLAIMED', 'DROPPED'],
  ...['SHARED', 'STALE'],
];

interface Verdict {
  promise: string;
  text: { en?: string };
  territory: string;
  period: string;
  verdict: string;
  proposed: string;
  confirmed: {
    verdict: string;
    proposed: string;
    period: string;
    reason: string | null;
    decidedBy: string;
  } | null;
  stale: boolean;
  items: Record<string, number | string | null>;
  measures: { total: number; accepted: number | null; verified: number | null; coverage: number | null };
  indicators: { total: number; accepted: number | null };
}

let country: CountryUnderTest;
let beforeAnything: string;

/** A measure in stages for a promise, in 101 and due at the end of the year unless told otherwise. */
function item(promise_code: string, item_code: string, cells: Cells = {}): Cells {
  return { territory_code: '101', item_code, promise_code, deadline: '2026-12-31', kind: 'stages', ...cells };
}

async function report(
  item_code: string,
  period: string,
  value: number,
  territory_code = '101',
): Promise<void> {
  await country.report('VERDICTS', [{ territory_code, item_code, period, value }]);
}

beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme('VERDICTS', {
    directions: [{ code: 'D1', title: { en: 'All' } }],
    promises: PROMISES.map((code) => ({ code, direction: 'D1', text: { en: `We promise ${code}` } })),
  });
  beforeAnything = new Date().toISOString();
  await country.roadMap('VERDICTS', [
    item('SILENT', 'S1', { deadline: '2026-08-31' }),
    item('KEPT', 'K1', { deadline: '2026-09-30' }),
    item('LATE', 'SCHOOL', { kind: 'binary', deadline: '2026-08-31' }),
    item('BROKEN', 'B1', { deadline: '2026-09-30' }),
    item('PART', 'P1', { deadline: '2026-09-30' }),
    item('PART', 'P2', { deadline: '2026-09-30' }),
    item('STALLED', 'T1'),
    item('WORKS', 'W1'),
    item('CLAIMED', 'C1'),
    item('DROPPED', 'D1', { deadline: '2026-09-30' }),
    item('DROPPED', 'D2', { deadline: '2026-09-30' }),
    item('SHARED', 'X1'),
    item('STALE', 'A1'),
    item('SHARED', 'X2', { territory_code: '201' }),
  ]);
  const accepted: [string, string, number, string?][] = [
    ['K1', '2026-08', 100],
    ['SCHOOL', '2026-09', 1],
    ['B1', '2026-09', 40],
    ['P1', '2026-09', 100],
    ['P2', '2026-09', 40],
    ['T1', '2026-07', 30],
    ['W1', '2026-10', 60],
    ['D1', '2026-09', 100],
    ['D2', '2026-09', 10],
    ['X1', '2026-08', 100],
    ['X2', '2026-10', 20, '201'],
    ['A1', '2026-10', 60],
  ];
  for (const [code, period, value, place] of accepted) await report(code, period, value, place);
  await country.accept('VERDICTS');
  await report('C1', '2026-10', 100);
  const { id } = await country.item('VERDICTS', '101', 'D2', NOW);
  await country.change(id, { kind: 'cancel', act: ACT });
  const { id: kept } = await country.item('VERDICTS', '101', 'K1', NOW);
  await country.verify(kept, { date: '2026-09-20', result: 'partly', value: 80 });
});

afterAll(() => country.close());

async function verdicts(filter: Record<string, string> = {}): Promise<Map<string, Verdict>> {
  const all = await country.list<Verdict>('/programmes/VERDICTS/verdicts', { period: NOW, ...filter });
  return new Map(all.map((each) => [each.promise, each]));
}

function proposals(all: Map<string, Verdict>): Record<string, string> {
  return Object.fromEntries([...all].map(([promise, { proposed }]) => [promise, proposed]));
}

function say(promise: string, word: object): Promise<Response> {
  const body = { period: NOW, ...word };
  return country.platform.send('POST', `/programmes/VERDICTS/promises/${promise}/verdict`, body);
}

async function said(promise: string, word: object): Promise<Verdict> {
  const response = await say(promise, word);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Verdict;
}

async function refusal(response: Response): Promise<[number, string]> {
  return [response.status, ((await response.json()) as { code: string }).code];
}

describe('the rule', () => {
  it('proposes one verdict for each promise of the programme', async () => {
    expect(proposals(await verdicts())).toEqual({
      // Nobody has made an item of it.
      NONE: 'not_yet_rated',
      // Past its deadline, but nothing was ever reported.
      SILENT: 'not_yet_rated',
      KEPT: 'kept',
      // Vector 9: a school due in August that was accepted in September.
      LATE: 'kept_in_part',
      BROKEN: 'broken',
      // Past the deadline of both, one of two is done.
      PART: 'kept_in_part',
      // Its last report is of July.
      STALLED: 'stalled',
      WORKS: 'in_the_works',
      // Claimed in full, accepted by nobody.
      CLAIMED: 'in_the_works',
      // The open one of two was cancelled by an act; what is left is done, in time.
      DROPPED: 'kept',
      SHARED: 'in_the_works',
      STALE: 'in_the_works',
    });
  });

  it('counts what it went by', async () => {
    const all = await verdicts();
    expect(all.get('PART')).toMatchObject({
      text: { en: 'We promise PART' },
      territory: 'KZ',
      period: NOW,
      confirmed: null,
      stale: false,
      items: {
        ...{ total: 2, cancelled: 0, active: 2, reported: 2, done: 1, doneLate: 0 },
        // P1 was done in September, P2 was reported then.
        ...{ fresh: 2, lastDeadline: '2026-09-30' },
      },
      // (100 + 40) / 2
      measures: { total: 2, accepted: 70, verified: 0, coverage: 100 },
      indicators: { total: 0, accepted: null },
    });
    expect(all.get('KEPT')?.measures).toEqual({ total: 1, accepted: 100, verified: 80, coverage: 100 });
    expect(all.get('LATE')?.items).toMatchObject({ done: 1, doneLate: 1 });
    expect(all.get('DROPPED')?.items).toMatchObject({ total: 2, cancelled: 1, active: 1, done: 1 });
    expect(all.get('NONE')?.items).toMatchObject({ total: 0, active: 0, lastDeadline: null });
  });

  it('has each count of what it went by in items that add up to it', async () => {
    const counted = {
      ...{ total: 'total', cancelled: 'statuses.cancelled', active: 'verdict.active' },
      ...{ reported: 'verdict.reported', fresh: 'verdict.fresh' },
      ...{ done: 'verdict.done', doneLate: 'verdict.doneLate' },
    };
    for (const [promise, { items }] of await verdicts()) {
      for (const [name, figure] of Object.entries(counted)) {
        const asked = {
          programme: 'VERDICTS',
          period: NOW,
          figure: `all.${figure}`,
          by: 'promise',
          key: promise,
        };
        const explained = await country.platform.call<{ value: number; items: { numerator: number }[] }>(
          'GET',
          `/metrics/KZ/explain?${new URLSearchParams(asked)}`,
        );
        const adding = explained.items.reduce((sum, { numerator }) => sum + numerator, 0);
        expect([promise, name, explained.value, adding]).toEqual([promise, name, items[name], items[name]]);
      }
    }
  });

  it('judges a place by its own items, and leaves out promises that have none there', async () => {
    expect((await verdicts({ territory: '101' })).get('SHARED')?.proposed).toBe('kept');
    expect(proposals(await verdicts({ territory: '200' }))).toEqual({ SHARED: 'in_the_works' });
    expect(proposals(await verdicts({ territory: '102' }))).toEqual({});
  });

  it('is asked for any period and as of any moment', async () => {
    // At the end of August the school was not reported yet, and P1 and P2 were not due.
    const august = proposals(await verdicts({ period: '2026-08' }));
    expect(august).toMatchObject({ LATE: 'not_yet_rated', PART: 'not_yet_rated', KEPT: 'kept' });
    expect(august).toMatchObject({ STALLED: 'in_the_works', DROPPED: 'not_yet_rated' });
    const nothing = await verdicts({ knownAt: beforeAnything });
    expect(new Set(Object.values(proposals(nothing)))).toEqual(new Set(['not_yet_rated']));
  });

  it('is paged and narrowed by verdict', async () => {
    const path = '/programmes/VERDICTS/verdicts';
    type Page = { items: Verdict[]; nextCursor: string | null };
    const first = await country.platform.call<Page>('GET', `${path}?period=${NOW}&limit=5`);
    const second = await country.platform.call<Page>(
      'GET',
      `${path}?period=${NOW}&limit=50&cursor=${String(first.nextCursor)}`,
    );
    const codes = [...first.items, ...second.items].map(({ promise }) => promise);
    expect([first.items.length, codes, second.nextCursor]).toEqual([5, PROMISES, null]);
    expect([...(await verdicts({ verdict: 'kept_in_part' })).keys()]).toEqual(['LATE', 'PART']);
  });
});

describe('an analyst', () => {
  it('confirms what is proposed without a reason', async () => {
    expect(await said('LATE', { verdict: 'kept_in_part' })).toMatchObject({
      promise: 'LATE',
      verdict: 'kept_in_part',
      stale: false,
      confirmed: {
        ...{ verdict: 'kept_in_part', proposed: 'kept_in_part', period: NOW, reason: null },
        decidedBy: 'bootstrap',
      },
    });
    expect((await verdicts()).get('LATE')?.confirmed?.verdict).toBe('kept_in_part');
  });

  it.each([
    ['WORKS', 'kept'],
    ['BROKEN', 'compromise'],
    ['KEPT', 'broken'],
  ])('gives a reason to call %s %s', async (promise, verdict) => {
    expect(await refusal(await say(promise, { verdict }))).toEqual([400, 'VERDICT.REASON_REQUIRED']);
    expect((await verdicts()).get(promise)?.confirmed).toBeNull();
  });

  it('may call a broken promise a compromise, and it is listed as that', async () => {
    const told = await said('BROKEN', { verdict: 'compromise', reason: 'A smaller road was agreed on' });
    expect([told.verdict, told.proposed, told.stale]).toEqual(['compromise', 'broken', false]);
    expect([...(await verdicts({ verdict: 'compromise' })).keys()]).toEqual(['BROKEN']);
    expect([...(await verdicts({ verdict: 'broken' })).keys()]).toEqual([]);
  });

  it('is told when the rule has moved on', async () => {
    await said('STALE', { verdict: 'in_the_works' });
    await report('A1', NOW, 100);
    await country.accept('VERDICTS', { territory: '101', period: NOW });
    const stale = (await verdicts()).get('STALE');
    expect([stale?.verdict, stale?.proposed, stale?.stale]).toEqual(['in_the_works', 'kept', true]);
    const again = await said('STALE', { verdict: 'kept' });
    expect([again.verdict, again.stale]).toEqual(['kept', false]);
  });

  it('speaks for a period: the word holds on, not back', async () => {
    await said('STALLED', { period: '2026-08', verdict: 'broken', reason: 'The builder is gone' });
    const at = async (period: string) => (await verdicts({ period })).get('STALLED')?.confirmed?.verdict;
    expect([await at('2026-07'), await at('2026-08'), await at(NOW)]).toEqual([
      undefined,
      'broken',
      'broken',
    ]);
    // The rule came to say stalled in September; it said in the works when the word was given.
    expect((await verdicts()).get('STALLED')?.stale).toBe(true);
    await said('STALLED', { verdict: 'stalled' });
    expect([await at('2026-08'), await at(NOW)]).toEqual(['broken', 'stalled']);
    expect((await verdicts({ knownAt: beforeAnything })).get('STALLED')?.confirmed).toBeNull();
  });

  it('speaks for a place: the programme as a whole is another matter', async () => {
    await said('SHARED', { territory: '101', verdict: 'kept' });
    expect((await verdicts({ territory: '101' })).get('SHARED')?.confirmed?.verdict).toBe('kept');
    expect((await verdicts()).get('SHARED')?.confirmed).toBeNull();
    expect((await verdicts({ territory: '100' })).get('SHARED')?.confirmed).toBeNull();
  });

  it('shows in the breakdown by promise', async () => {
    const { items } = await country.platform.call<{ items: { key: string; verdict: string }[] }>(
      'GET',
      `/metrics/KZ/breakdown?programme=VERDICTS&period=${NOW}&by=promise`,
    );
    const told = new Map(items.map(({ key, verdict }) => [key, verdict]));
    expect([told.get('BROKEN'), told.get('PART'), told.has('NONE')]).toEqual([
      'compromise',
      'kept_in_part',
      false,
    ]);
  });

  it.each([
    ['PART', { territory: '102', verdict: 'kept_in_part' }, 422, 'VERDICT.NO_ITEMS'],
    ['PART', { territory: '999', verdict: 'kept_in_part' }, 404, 'TERRITORY.NOT_FOUND'],
    ['NOTHING', { verdict: 'kept' }, 404, 'PROMISE.NOT_FOUND'],
    ['PART', { verdict: 'kept_in_part', period: '2031-01' }, 422, 'PERIOD.UNKNOWN'],
    ['PART', { verdict: 'splendid' }, 400, 'REQUEST.INVALID'],
  ])('is refused of %s: %j', async (promise, word, status, code) => {
    expect(await refusal(await say(promise, word))).toEqual([status, code]);
  });

  it('may speak only where the grant reaches', async () => {
    const decide = country.platform.api.get(DecideVerdict, { strict: false });
    const actor = (role: 'analyst' | 'liaison', territory: string): Actor => {
      return { id: role, name: role, kind: 'user', grants: [{ role, territory, programme: null }] };
    };
    const of = { programme: 'VERDICTS', promise: 'PART' };
    const word = { period: NOW, verdict: 'kept_in_part' as const, reason: null };
    const forbidden = { code: 'REQUEST.FORBIDDEN' };
    const whole = { ...word, territory: undefined };
    await expect(decide.run(of, whole, actor('analyst', '100'))).rejects.toMatchObject(forbidden);
    const place = { ...word, territory: '101' };
    await expect(decide.run(of, place, actor('analyst', '200'))).rejects.toMatchObject(forbidden);
    await expect(decide.run(of, place, actor('liaison', '100'))).rejects.toMatchObject(forbidden);
    const told = await decide.run(of, place, actor('analyst', '100'));
    expect(told.confirmed).toMatchObject({ decidedBy: 'analyst', verdict: 'kept_in_part' });
  });

  it('takes no word back: the database keeps them all', async () => {
    const { database } = country.platform;
    await expect(database.query(`update promise_verdict set verdict = 'kept'`)).rejects.toThrow(
      /append-only/,
    );
    await expect(database.query('delete from promise_verdict')).rejects.toThrow(/append-only/);
  });
});
