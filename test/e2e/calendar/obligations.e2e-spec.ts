import { AuditProgramme } from '@modules/metrics';
import { CountryUnderTest } from '../../support/country-under-test';
import { MovableClock } from '../../support/movable-clock';
import { TokenHolder } from '../../support/token-holder';

jest.setTimeout(120_000);

const P = 'CAL';
const JANUARY = '2026-01';
/** The programme is in Almaty, five hours ahead: noon there. */
const noon = (day: string): Date => new Date(`${day}T07:00:00Z`);

interface PeriodView {
  period: string;
  state: string;
  dueAt: string;
  graceEndsAt: string;
  counts: Record<string, number>;
}
interface ObligationView {
  territory: string;
  roadMap: number;
  state: string;
  expected: number;
  received: number;
  onTime: number;
  missing: number;
  extendedUntil: string | null;
  lastReceivedAt: string | null;
  answerable: { id: string; name: string }[];
}
interface BoardView {
  period: string;
  items: {
    territory: string;
    expected: number;
    received: number;
    onTime: number;
    lastReceivedAt: string | null;
    trend: object[];
  }[];
  nextCursor: string | null;
}

const clock = new MovableClock(noon('2026-02-05'));
let country: CountryUnderTest;
let administrator: TokenHolder;
let analyst: TokenHolder;
let regional: TokenHolder;
let western: TokenHolder;

async function january(who?: TokenHolder): Promise<PeriodView> {
  const path = `/periods?programme=${P}`;
  const { items } = await (who === undefined
    ? country.platform.call<{ items: PeriodView[] }>('GET', path)
    : who.call<{ items: PeriodView[] }>('GET', path));
  return items[0];
}

async function obligations(filter: Record<string, string> = {}): Promise<ObligationView[]> {
  return country.list<ObligationView>('/obligations', { programme: P, period: JANUARY, ...filter });
}

async function states(): Promise<Record<string, string>> {
  return Object.fromEntries((await obligations()).map(({ territory, state }) => [territory, state]));
}

async function reportingOf(territory: string, more: Record<string, string> = {}): Promise<unknown> {
  await country.platform.untilFolded();
  return (await country.figures(P, territory, JANUARY, more)).measures.reporting;
}

async function roadMapOf(territory: string): Promise<number> {
  const [{ id }] = await country.list<{ id: number }>('/road-maps', { programme: P, territory });
  return id;
}

const board = (query: string): Promise<BoardView> =>
  country.platform.call<BoardView>('GET', `/boards/completeness?programme=${P}&${query}`);

/** West (101) reports two items, East (102) and the south's Abai (201) one each; all are in stages. */
beforeAll(async () => {
  country = await CountryUnderTest.open({ clock });
  await country.programme(P);
  await country.roadMap(P, [
    { territory_code: '101', item_code: 'A' },
    { territory_code: '101', item_code: 'B' },
    { territory_code: '102', item_code: 'A' },
    { territory_code: '201', item_code: 'A' },
  ]);
  const make = (name: string, role: string, territory: string): Promise<TokenHolder> =>
    TokenHolder.make(country.platform, name, [{ role, territory }]);
  administrator = await make('Administrator', 'administrator', 'KZ');
  analyst = await make('Analyst', 'analyst', '100');
  regional = await make('Regional', 'liaison', '100');
  western = await make('Western', 'liaison', '101');
});

afterAll(() => country.close());

describe('a period on its way', () => {
  it('is due from its end to the end of the tenth, and in grace five days longer', async () => {
    expect(await january()).toMatchObject({
      state: 'due',
      // The midnights that end 10 and 15 February in Almaty.
      dueAt: '2026-02-10T19:00:00.000Z',
      graceEndsAt: '2026-02-15T19:00:00.000Z',
      counts: { roadMaps: 3, complete: 0, expected: 4, received: 0, onTime: 0 },
    });
    const { items } = await country.platform.call<{ items: PeriodView[] }>('GET', `/periods?programme=${P}`);
    expect(items.slice(1, 3).map(({ state }) => state)).toEqual(['open', 'future']);
  });

  it('counts for a liaison what is theirs', async () => {
    expect((await january(western)).counts).toEqual({
      roadMaps: 1,
      complete: 0,
      expected: 2,
      received: 0,
      onTime: 0,
    });
    const seen = await western.call<{ items: ObligationView[] }>('GET', `/obligations?programme=${P}`);
    expect(seen.items.map(({ territory }) => territory)).toEqual(['101']);
  });

  it('names the nearest liaisons as answerable', async () => {
    const people = Object.fromEntries(
      (await obligations()).map(({ territory, answerable }) => [territory, answerable]),
    );
    expect(people).toEqual({
      '101': [{ id: western.id, name: 'Western' }],
      '102': [{ id: regional.id, name: 'Regional' }],
      '201': [],
    });
  });

  it('is complete where everything came, in part where something came', async () => {
    clock.moveTo(noon('2026-02-08'));
    await country.report(P, [{ territory_code: '101', item_code: 'A', period: JANUARY, value: 20 }]);
    expect(await states()).toEqual({ '101': 'in_part', '102': 'due', '201': 'due' });
    await country.report(P, [{ territory_code: '101', item_code: 'B', period: JANUARY, value: 40 }]);
    expect(await obligations({ state: 'complete' })).toMatchObject([
      {
        territory: '101',
        expected: 2,
        received: 2,
        onTime: 2,
        missing: 0,
        lastReceivedAt: noon('2026-02-08').toISOString(),
      },
    ]);
    expect((await obligations({ territory: '100', state: 'due' })).map(({ territory }) => territory)).toEqual(
      ['102'],
    );
  });
});

describe('an extension', () => {
  let east: number;
  const extend = (until: string, who: TokenHolder = analyst) =>
    who.send('POST', `/road-maps/${east}/extensions`, { period: JANUARY, until, reason: 'Floods' });

  it('lets a late report be on time, from the moment it is known', async () => {
    east = await roadMapOf('102');
    clock.moveTo(noon('2026-02-12'));
    await country.report(P, [{ territory_code: '102', item_code: 'A', period: JANUARY, value: 40 }]);
    // Two of West on the 8th were in time, East's on the 12th was not.
    expect(await reportingOf('KZ')).toEqual({ expected: 4, received: 3, onTime: 2 });
    expect(await reportingOf('102')).toEqual({ expected: 1, received: 1, onTime: 0 });

    clock.moveTo(noon('2026-02-13'));
    const { status, body } = await extend('2026-02-13');
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        period: JANUARY,
        until: '2026-02-13',
        dueAt: '2026-02-13T19:00:00.000Z',
        reason: 'Floods',
      }),
    ]);
    expect(await reportingOf('102')).toEqual({ expected: 1, received: 1, onTime: 1 });
    expect(await reportingOf('100')).toEqual({ expected: 3, received: 3, onTime: 3 });
    expect(await reportingOf('KZ')).toEqual({ expected: 4, received: 3, onTime: 3 });
    // Before it was granted nobody could know of it.
    expect(await reportingOf('KZ', { knownAt: '2026-02-12T20:00:00Z' })).toMatchObject({ onTime: 2 });
    expect(await reportingOf('KZ', { knownAt: '2026-02-13T08:00:00Z' })).toMatchObject({ onTime: 3 });
  });

  it('is refused outside the grant, without permission, and to before what holds for all', async () => {
    const south = await roadMapOf('201');
    const body = { period: JANUARY, until: '2026-02-20', reason: 'Floods' };
    const foreign = await analyst.send('POST', `/road-maps/${south}/extensions`, body);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'ROAD_MAP.NOT_FOUND']);
    expect((await extend('2026-02-20', regional)).status).toBe(403);
    const early = await extend('2026-02-10');
    expect([early.status, early.body.code, early.body.params]).toEqual([
      422,
      'PERIOD.DUE_TOO_EARLY',
      { period: JANUARY, earliest: '2026-02-11' },
    ]);
  });

  it('keeps a road map from being overdue while it runs', async () => {
    clock.moveTo(noon('2026-02-16'));
    expect(await states()).toMatchObject({ '201': 'overdue' });
    expect((await january()).state).toBe('closed');
    const south = await roadMapOf('201');
    const body = { period: JANUARY, until: '2026-02-20', reason: 'A strike' };
    await administrator.call('POST', `/road-maps/${south}/extensions`, body);
    expect(await obligations({ territory: '201' })).toMatchObject([
      { state: 'extended', extendedUntil: '2026-02-20T19:00:00.000Z' },
    ]);
    clock.moveTo(noon('2026-02-21'));
    expect(await states()).toMatchObject({ '201': 'overdue' });
    const told = await country.platform.call('GET', `/road-maps/${south}/extensions`);
    expect(told).toMatchObject({
      items: [{ until: '2026-02-20', reason: 'A strike', grantedBy: administrator.id }],
    });
  });
});

describe('a due day that is moved for everybody', () => {
  const move = (dueOn: string, who: TokenHolder = administrator) =>
    who.send('PATCH', `/periods/${JANUARY}`, { programme: P, dueOn, reason: 'The holidays' });

  it('makes reports late or timely, but not those that were given longer', async () => {
    expect((await move('2026-02-07')).status).toBe(200);
    // West's two of the 8th are late now; East's of the 12th is within its extension to the 13th.
    expect(await reportingOf('KZ')).toEqual({ expected: 4, received: 3, onTime: 1 });
    expect((await january()).dueAt).toBe('2026-02-07T19:00:00.000Z');
    await move('2026-02-10');
    expect(await reportingOf('KZ')).toEqual({ expected: 4, received: 3, onTime: 3 });
  });

  it('changes the grace of a period', async () => {
    const change = { programme: P, graceDays: 1, reason: 'No more patience' };
    await administrator.call('PATCH', `/periods/${JANUARY}`, change);
    expect((await january()).graceEndsAt).toBe('2026-02-11T19:00:00.000Z');
    const steps = await country.platform.call('GET', `/periods/${JANUARY}/steps?programme=${P}`);
    expect(steps).toMatchObject({
      items: [
        {
          kind: 'grace_changed',
          detail: { from: 5, to: 1 },
          by: administrator.id,
          reason: 'No more patience',
        },
        { kind: 'due_moved', detail: { from: '2026-02-07', to: '2026-02-10' } },
        { kind: 'due_moved', detail: { from: '2026-02-10', to: '2026-02-07' } },
      ],
    });
  });

  it('is refused to whoever is no administrator of the country, and to before the period has ended', async () => {
    expect((await move('2026-02-09', analyst)).status).toBe(403);
    const local = await TokenHolder.make(country.platform, 'Local', [
      { role: 'administrator', territory: '100' },
    ]);
    expect((await move('2026-02-09', local)).body.code).toBe('REQUEST.FORBIDDEN');
    expect((await move('2026-01-31')).body.code).toBe('PERIOD.DUE_TOO_EARLY');
  });

  it('leaves the stored sums what a recount from the first entry makes', async () => {
    await country.platform.untilFolded();
    const audit = country.platform.worker?.get(AuditProgramme, { strict: false });
    const [{ id }] = await country.platform.database.query<{ id: number }>(
      'select id from programme where code = $1',
      [P],
    );
    expect((await audit?.run(id, { repair: false }))?.differences).toEqual([]);
  });
});

describe('the board of completeness', () => {
  it('tells what is expected, received, timely and waiting, and the periods before', async () => {
    const { period, items } = await board(`period=${JANUARY}&level=1`);
    expect(period).toBe(JANUARY);
    expect(items).toMatchObject([
      {
        ...{
          territory: '100',
          expected: 3,
          received: 3,
          onTime: 3,
          accepted: 0,
          returned: 0,
          awaitingReview: 3,
        },
        oldestAwaitingSince: noon('2026-02-08').toISOString(),
        lastReceivedAt: noon('2026-02-12').toISOString(),
        trend: [{ period: JANUARY, expected: 3, received: 3, onTime: 3 }],
      },
      { territory: '200', expected: 1, received: 0, onTime: 0, awaitingReview: 0, oldestAwaitingSince: null },
    ]);
  });

  it('is sorted and paged', async () => {
    const worst = await board(`period=${JANUARY}&level=2&sort=completeness&limit=1`);
    expect(worst.items.map(({ territory }) => territory)).toEqual(['201']);
    const rest = await board(
      `period=${JANUARY}&level=2&sort=completeness&limit=5&cursor=${worst.nextCursor}`,
    );
    expect(rest.items.map(({ territory }) => territory)).toEqual(['101', '102']);
    expect(rest.nextCursor).toBeNull();
    const busiest = await board(`period=${JANUARY}&level=2&sort=-awaiting`);
    expect(busiest.items.map(({ territory }) => territory)).toEqual(['101', '102', '201']);
  });

  it('shows everybody their own territories', async () => {
    const path = `/boards/completeness?programme=${P}&period=${JANUARY}`;
    const seen = await analyst.call<BoardView>('GET', `${path}&level=2`);
    expect(seen.items.map(({ territory }) => territory)).toEqual(['101', '102']);
    expect((await western.call<BoardView>('GET', `${path}&level=1`)).items).toEqual([]);
  });

  it('moves what was accepted and returned out of what waits', async () => {
    const [first, second] = await country.entries({ programme: P, territory: '101' });
    await country.review([first.id], 'accept');
    await country.review([second.id], 'return', 'No photo');
    const { items } = await board(`period=${JANUARY}&level=2`);
    expect(items[0]).toMatchObject({
      territory: '101',
      received: 1,
      accepted: 1,
      returned: 1,
      awaitingReview: 0,
    });
  });
});

describe('the last report of a place', () => {
  const Q = 'LAST';
  const FEBRUARY = '2026-02';
  const row = { territory_code: 'KZ', item_code: 'WIDE', period: FEBRUARY };
  const last = async (level: number): Promise<Record<string, [number, string | null]>> => {
    await country.platform.untilFolded();
    const path = `/boards/completeness?programme=${Q}&period=${FEBRUARY}&level=${level}`;
    const { items } = await country.platform.call<BoardView>('GET', path);
    return Object.fromEntries(
      items.map(({ territory, received, lastReceivedAt }) => [territory, [received, lastReceivedAt]]),
    );
  };
  const owed = async (): Promise<[number, string | null][]> =>
    (await country.list<ObligationView>('/obligations', { programme: Q, period: FEBRUARY })).map(
      ({ received, lastReceivedAt }) => [received, lastReceivedAt],
    );
  const at = (date: string): string => noon(date).toISOString();

  it('is that of what counts there, wherever its road map is', async () => {
    clock.moveTo(noon('2026-03-02'));
    await country.programme(Q);
    await country.roadMap(Q, [
      { territory_code: 'KZ', item_code: 'WIDE', shares: '101:0.5;201:0.5' },
      { territory_code: '102', item_code: 'A', shares: '' },
    ]);
    await country.report(Q, [{ ...row, value: 10 }]);
    // The country's item is done half in 101 and half in 201; 102 sent nothing.
    expect(await last(1)).toEqual({ '100': [1, at('2026-03-02')], '200': [1, at('2026-03-02')] });
    expect(await last(2)).toEqual({
      '101': [1, at('2026-03-02')],
      '102': [0, null],
      '201': [1, at('2026-03-02')],
    });
    expect((await owed()).sort()).toEqual([
      [0, null],
      [1, at('2026-03-02')],
    ]);
  });

  it('is none that was returned', async () => {
    const [first] = await country.entries({ programme: Q });
    await country.review([first.id], 'return', 'No photo');
    expect(await last(1)).toMatchObject({ '100': [0, null], '200': [0, null] });
    expect(await owed()).toEqual([
      [0, null],
      [0, null],
    ]);
    clock.moveTo(noon('2026-03-04'));
    await country.report(Q, [{ ...row, value: 20 }]);
    expect(await last(1)).toMatchObject({ '100': [1, at('2026-03-04')], '200': [1, at('2026-03-04')] });
  });

  it('follows a share that an act moved', async () => {
    const { id } = await country.item(Q, 'KZ', 'WIDE', FEBRUARY);
    await country.change(id, {
      kind: 'rescope',
      act: { title: 'Act', number: '1', date: '2026-02-20' },
      shares: [
        { territory: '101', share: 0.5 },
        { territory: '102', share: 0.5 },
      ],
    });
    expect(await last(2)).toEqual({
      '101': [1, at('2026-03-04')],
      '102': [1, at('2026-03-04')],
      // Is on the board for January only.
      '201': [0, null],
    });
  });
});
