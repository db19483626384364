import type { ProgrammeDocument } from '@core/reporting';
import { aProgrammeDocument as aDocument, aPromise } from './testing/programme-document.factory';
import { servedProgrammes, type ServedProgrammes } from './testing/served-programmes.factory';

let served: ServedProgrammes;

beforeAll(async () => {
  served = await servedProgrammes();
});
afterAll(() => served.close());

beforeEach(async () => {
  await served.database.query(
    `truncate road_map, period, promise, direction, programme, territory restart identity cascade`,
  );
});

function apply(document: ProgrammeDocument) {
  return served.database.transaction((tx) => served.programmes.applyDocument(tx, document));
}

/** Stores one and gives its id. */
async function existing(own: Partial<ProgrammeDocument> = {}): Promise<number> {
  return (await apply(aDocument(own))).programmeId as number;
}

async function giveRoadMap(programmeId: number): Promise<void> {
  await served.database.query(
    `with t as (insert into territory (code, level, kind, name) values ('KZ', 0, 'country', '{}') returning id)
     insert into road_map (programme_id, territory_id) select $1, id from t`,
    [programmeId],
  );
}

describe('a new programme', () => {
  it('gets every period of its term, from the one that holds its first day, with its due instant', async () => {
    const id = await existing();
    const periods = await served.programmes.periods(served.database, id);
    expect(periods.map(({ ord, code }) => `${ord} ${code}`)).toEqual(
      Array.from({ length: 12 }, (_, ord) => `${ord} 2026-${String(ord + 1).padStart(2, '0')}`),
    );
    // The end of 10 February in Almaty (UTC+5) is 19:00 UTC.
    expect(periods[0]).toEqual({
      ord: 0,
      code: '2026-01',
      startsOn: '2026-01-01',
      endsOn: '2026-01-31',
      dueAt: new Date('2026-02-10T19:00:00Z'),
      graceDays: 5,
      lockedAt: null,
      lockedBy: null,
    });
  });

  it('gets quarters where it reports by quarter', async () => {
    const id = await existing({ reporting: 'quarter', term: { start: '2026-05-01', end: '2027-01-01' } });
    const periods = await served.programmes.periods(served.database, id);
    expect(periods.map(({ code, endsOn }) => [code, endsOn])).toEqual([
      ['2026-Q2', '2026-06-30'],
      ['2026-Q3', '2026-09-30'],
      ['2026-Q4', '2026-12-31'],
      ['2027-Q1', '2027-03-31'],
    ]);
  });

  it('is numbered by the database as by the rules', async () => {
    const id = await existing();
    const [{ wrong }] = await served.database.query<{ wrong: number }>(
      `select count(*) as wrong from period q join programme p on p.id = q.programme_id
        where q.programme_id = $1 and (period_ord(p.starts_on, p.reporting, q.starts_on) <> q.ord
                                    or period_ord(p.starts_on, p.reporting, q.ends_on) <> q.ord)`,
      [id],
    );
    expect(wrong).toBe(0);
  });

  it('is due at the last day of a shorter month, on day 31', async () => {
    const id = await existing({ dueDay: 31 });
    const [january] = await served.programmes.periods(served.database, id);
    expect(january.dueAt).toEqual(new Date('2026-02-28T19:00:00Z'));
  });

  it('may last a single day', async () => {
    const id = await existing({ term: { start: '2026-03-05', end: '2026-03-05' } });
    expect(await served.programmes.periods(served.database, id)).toHaveLength(1);
  });

  it('is made once of two documents that come at once', async () => {
    const both = await Promise.all([apply(aDocument()), apply(aDocument())]);
    expect(both.map(({ change }) => change).sort()).toEqual(['new', 'unchanged']);
    expect(await served.database.query('select count(*) from period')).toEqual([{ count: 12 }]);
  });

  it('is not there when it is refused', async () => {
    const refused = await apply(aDocument({ promises: [aPromise('PR1', { direction: 'D9' })] }));
    expect(refused).toMatchObject({ change: 'refused', programmeId: null });
    expect(await served.programmes.find(served.database, 'P1')).toBeUndefined();
  });
});

describe('a document that comes again', () => {
  it('changes nothing when it says the same', async () => {
    const id = await existing();
    const read = () =>
      served.database
        .query(`select p.xmin::text, p.revision from programme p union all select xmin::text, 0 from period
        union all select xmin::text, 0 from promise union all select xmin::text, 0 from direction`);
    const before = await read();
    expect(await apply(aDocument())).toEqual({ findings: [], change: 'unchanged', programmeId: id });
    expect(await read()).toEqual(before);
  });

  it('updates titles, adds chapters and pledges, and keeps those it leaves out', async () => {
    const id = await existing();
    const { revision } = (await served.programmes.find(served.database, 'P1')) as { revision: number };
    const changed = await apply(
      aDocument({
        title: { en: 'New title' },
        directions: [{ code: 'D3', title: { en: 'Water' } }],
        promises: [aPromise('PR2', { direction: 'D3' }), aPromise('PR1', { direction: 'D2' })],
      }),
    );
    expect(changed).toEqual({ findings: [], change: 'changed', programmeId: id });
    const { body } = await served.get('/programmes/P1');
    expect(body['title']).toEqual({ en: 'New title' });
    expect((body['directions'] as { code: string }[]).map(({ code }) => code)).toEqual(['D1', 'D2', 'D3']);
    const { items } = (await served.get('/programmes/P1/promises')).body as { items: object[] };
    expect(items).toMatchObject([
      { code: 'PR1', direction: 'D2' },
      { code: 'PR2', direction: 'D3' },
    ]);
    expect((await served.programmes.find(served.database, 'P1'))?.revision).toBeGreaterThan(revision);
  });

  it('makes the calendar anew while there is no road map, and refuses to afterwards', async () => {
    const id = await existing();
    const longer = aDocument({ term: { start: '2026-01-15', end: '2027-12-31' } });
    expect((await apply(longer)).change).toBe('changed');
    expect(await served.programmes.periods(served.database, id)).toHaveLength(24);
    await giveRoadMap(id);
    const shorter = await apply(aDocument());
    expect(shorter).toMatchObject({
      change: 'refused',
      programmeId: id,
      findings: [{ code: 'ROW.CHANGE_NEEDS_ACT', column: 'term.end', row: 1 }],
    });
    expect(await served.programmes.periods(served.database, id)).toHaveLength(24);
  });

  it('changes nothing when asked what it would do', async () => {
    const check = await served.programmes.checkDocument(served.database, aDocument());
    expect(check).toEqual({ findings: [], change: 'new' });
    expect(await served.programmes.find(served.database, 'P1')).toBeUndefined();
  });
});

describe('locking a period', () => {
  const at = new Date('2026-03-01T00:00:00Z');

  it('says who locked it when, once, until it is unlocked', async () => {
    const id = await existing();
    const lock = () =>
      served.database.transaction((tx) => served.programmes.lockPeriod(tx, id, 1, 'operator', at));
    const unlock = () => served.database.transaction((tx) => served.programmes.unlockPeriod(tx, id, 1));
    expect([await lock(), await lock()]).toEqual([true, false]);
    const [january, february] = await served.programmes.periods(served.database, id);
    expect(january.lockedAt).toBeNull();
    expect(february).toMatchObject({ lockedAt: at, lockedBy: 'operator' });
    expect([await unlock(), await unlock()]).toEqual([true, false]);
    expect((await served.programmes.periods(served.database, id))[1].lockedAt).toBeNull();
  });

  it('locks nothing outside the term', async () => {
    const id = await existing();
    const locked = await served.database.transaction((tx) =>
      served.programmes.lockPeriod(tx, id, 12, 'x', at),
    );
    expect(locked).toBe(false);
  });
});

describe('the routes', () => {
  it('shows a programme with its chapters and counts', async () => {
    const id = await existing();
    await giveRoadMap(id);
    expect((await served.get('/programmes/P1')).body).toEqual({
      code: 'P1',
      party: 'Party',
      title: { kk: 'Бағдарлама', ru: 'Программа' },
      term: { start: '2026-01-15', end: '2026-12-31' },
      reporting: 'month',
      dueDay: 10,
      graceDays: 5,
      weights: 'equal',
      endorsement: 'none',
      timeZone: 'Asia/Almaty',
      ruleVersion: '2026.1',
      directions: [
        { code: 'D1', title: { en: 'Schools' } },
        { code: 'D2', title: { en: 'Roads' } },
      ],
      counts: { roadMaps: 1, measures: 0, indicators: 0, promises: 1 },
    });
  });

  it('shows pledges word for word with their sources', async () => {
    await existing();
    expect((await served.get('/programmes/P1/promises')).body).toEqual({
      items: [
        {
          code: 'PR1',
          direction: 'D1',
          text: { kk: 'Мектеп саламыз' },
          source: { document: 'Programme', page: '12', date: '2025-11-01', url: null },
          testable: true,
          counts: { measures: 0, indicators: 0 },
        },
      ],
      nextCursor: null,
    });
  });

  it('goes on where the page before ended', async () => {
    await existing({ promises: ['B', 'C', 'A'].map((code) => aPromise(code)) });
    const codesOf = (body: Record<string, unknown>) =>
      (body['items'] as { code: string }[]).map(({ code }) => code);
    const { body } = await served.get('/programmes/P1/promises?limit=2');
    expect(codesOf(body)).toEqual(['B', 'C']);
    const rest = await served.get(`/programmes/P1/promises?limit=2&cursor=${String(body['nextCursor'])}`);
    expect(codesOf(rest.body)).toEqual(['A']);
  });

  it('shows only programmes within the grants', async () => {
    await existing();
    await existing({ code: 'P2' });
    const codes = async (auditorOf?: string) =>
      ((await served.get('/programmes', auditorOf)).body['items'] as { code: string }[]).map(
        ({ code }) => code,
      );
    expect(await codes()).toEqual(['P1', 'P2']);
    expect(await codes('P2')).toEqual(['P2']);
    expect((await served.get('/programmes/P1', 'P2')).body['code']).toBe('PROGRAMME.NOT_FOUND');
    expect((await served.get('/programmes/P1/promises', 'P2')).status).toBe(404);
  });
});
