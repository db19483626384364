import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SettledSumsReader } from '@modules/metrics';
import { CountryUnderTest } from '../../support/country-under-test';
import { MovableClock } from '../../support/movable-clock';
import { TokenHolder } from '../../support/token-holder';

jest.setTimeout(120_000);

const P = 'REC';
const JANUARY = '2026-01';
const noon = (day: string): Date => new Date(`${day}T07:00:00Z`);

interface EditionView {
  id: string;
  period: string;
  number: number;
  lockedBy: string;
  frozenAt: string;
  territories: number;
  sha256: string;
}
interface FrozenView {
  territory: string;
  figures: { measures: { reported: number; accepted: number } };
  text: string;
  sha256: string;
}
interface ErratumView {
  territory: string;
  figures: { figure: string; was: number | null; is: number | null }[];
  causes: { kind: string; id: string; itemCode: string; period: string; by: string; reason: string | null }[];
}

const clock = new MovableClock(noon('2026-02-08'));
let country: CountryUnderTest;
let administrator: TokenHolder;
let analyst: TokenHolder;
let western: TokenHolder;

const lock = (body: object, who = administrator) =>
  who.send('POST', `/periods/${JANUARY}/lock`, { programme: P, ...body });
const unlock = (query: string, who = administrator) =>
  who.send('DELETE', `/periods/${JANUARY}/lock?programme=${P}${query}`);
const editions = () => country.list<EditionView>('/editions', { programme: P });
const errata = (id: string) => country.list<ErratumView>(`/editions/${id}/errata`);
const figure = ({ figures }: ErratumView, name: string) => figures.find((one) => one.figure === name);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Waits for so many editions; they are made once everything is folded. */
async function untilEditions(count: number): Promise<EditionView[]> {
  for (let tries = 0; tries < 400; tries += 1) {
    const made = await editions();
    if (made.length >= count) return made;
    await sleep(50);
  }
  throw new Error(`There are not ${count} editions.`);
}

async function accepted(territory: string, itemCode: string, value: number): Promise<string> {
  const entry = { programme: P, territory, itemCode, period: JANUARY, value, reason: 'The act came late' };
  const { id } = await country.platform.call<{ id: string }>('POST', '/entries', entry);
  await country.review([id], 'accept');
  return id;
}

/** West (101) has two measures in stages, East (102) and the south's Abai (201) one each; every weight is 1. */
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
  analyst = await make('Analyst', 'analyst', 'KZ');
  western = await make('Western', 'liaison', '101');
  await country.report(P, [
    { territory_code: '101', item_code: 'A', period: JANUARY, value: 20 },
    { territory_code: '101', item_code: 'B', period: JANUARY, value: 40 },
    { territory_code: '102', item_code: 'A', period: JANUARY, value: 40 },
  ]);
  await country.accept(P);
  clock.moveTo(noon('2026-02-20'));
});

afterAll(() => country.close());

describe('locking', () => {
  it('is refused while a report is missing, and says whose', async () => {
    const { status, body } = await lock({});
    expect([status, body.code, body.params]).toEqual([
      409,
      'PERIOD.NOT_SETTLED',
      { period: JANUARY, unsettled: 1, territories: ['201'] },
    ]);
  });

  it('needs a reason when it is forced, and the permission over the country', async () => {
    const silent = await lock({ force: true });
    expect([silent.status, silent.body.code]).toEqual([400, 'PERIOD.REASON_REQUIRED']);
    expect((await lock({ force: true, reason: 'Late' }, analyst)).status).toBe(403);
    const local = await TokenHolder.make(country.platform, 'Local', [
      { role: 'administrator', territory: '100' },
    ]);
    expect((await lock({ force: true, reason: 'Late' }, local)).body.code).toBe('REQUEST.FORBIDDEN');
  });

  it('is refused of what has not begun', async () => {
    const { status, body } = await administrator.send('POST', '/periods/2026-03/lock', {
      ...{ programme: P, force: true, reason: 'In good time' },
    });
    expect([status, body.code]).toEqual([422, 'PERIOD.IN_FUTURE']);
  });

  it('freezes the figures of every territory', async () => {
    const closed = await lock({ force: true, reason: 'Abai is snowed in' });
    expect(closed.status).toBe(200);
    expect(closed.body).toMatchObject({ period: JANUARY, locked: true, state: 'locked' });
    const [edition] = await untilEditions(1);
    expect(edition).toMatchObject({ period: JANUARY, number: 1, lockedBy: administrator.id, territories: 6 });
    const frozen = await country.list<FrozenView>(`/editions/${edition.id}/figures`);
    // Accepted: (20 + 40) / 2 in the west, (20 + 40 + 40) / 3 in the north, (20 + 40 + 40 + 0) / 4 in the country.
    const accepted = frozen.map(({ territory, figures }) => [territory, figures.measures.accepted]);
    expect(accepted).toEqual([
      ['100', expect.closeTo(100 / 3, 10)],
      ['101', 30],
      ['102', 40],
      ['200', 0],
      ['201', 0],
      ['KZ', 25],
    ]);
    for (const { territory, text, figures } of frozen) {
      expect(JSON.parse(text)).toEqual(figures);
      // A list tells the latest time of its territories.
      const told = { ...figures, computedAt: expect.any(String) as string };
      expect(await country.figures(P, territory, JANUARY)).toEqual(told);
    }
    const lines = frozen.map(({ territory, text }) => `${territory} ${sha256(text)}\n`);
    expect(edition.sha256).toBe(sha256(lines.join('')));
    const inTrail = await country.platform.database.query<{ after: object }>(
      `select after from audit_event where action = 'edition.frozen' and subject_id = $1`,
      [edition.id],
    );
    expect(inTrail).toEqual([{ after: { period: JANUARY, sha256: edition.sha256 } }]);
    expect(frozen.map(({ sha256: digest }) => digest)).toEqual(frozen.map(({ text }) => sha256(text)));
  });

  it('tells who closed it, that it was forced and why', async () => {
    const steps = await administrator.call<object>('GET', `/periods/${JANUARY}/steps?programme=${P}`);
    expect(steps).toMatchObject({
      items: [
        { kind: 'locked', forced: true, reason: 'Abai is snowed in', unsettled: 1, by: administrator.id },
      ],
    });
    const again = await lock({ force: true, reason: 'Again' });
    expect([again.status, again.body.code]).toEqual([409, 'PERIOD.ALREADY_LOCKED']);
  });

  it('keeps the due day where it is', async () => {
    const change = { programme: P, dueOn: '2026-02-25', reason: 'Snow' };
    expect((await administrator.send('PATCH', `/periods/${JANUARY}`, change)).body.code).toBe(
      'PERIOD.LOCKED',
    );
    const [roadMap] = await country.list<{ id: number }>('/road-maps', { programme: P, territory: '201' });
    const more = { period: JANUARY, until: '2026-02-25', reason: 'Snow' };
    const { body } = await analyst.send('POST', `/road-maps/${roadMap.id}/extensions`, more);
    expect(body.code).toBe('PERIOD.LOCKED');
  });
});

describe('an edition', () => {
  it('has no errata while nothing was corrected', async () => {
    const [{ id }] = await editions();
    expect(await errata(id)).toEqual([]);
  });

  it('stays as it is when the period is corrected, and says what differs and by what', async () => {
    const [{ id }] = await editions();
    const before = await country.list<FrozenView>(`/editions/${id}/figures`);
    clock.moveTo(noon('2026-02-25'));
    const entry = await accepted('102', 'A', 80);
    await country.platform.untilFolded();

    expect(await country.list<FrozenView>(`/editions/${id}/figures`)).toEqual(before);
    const found = await errata(id);
    expect(found.map(({ territory }) => territory)).toEqual(['100', '102', 'KZ']);
    const [north, east, whole] = found;
    // 40 → 80 in the east: (20 + 40 + 80) / 3 in the north, (20 + 40 + 80 + 0) / 4 in the country.
    expect(figure(east, 'measures.accepted')).toEqual({ figure: 'measures.accepted', was: 40, is: 80 });
    expect(figure(north, 'measures.reported')).toEqual({
      figure: 'measures.reported',
      was: expect.closeTo(100 / 3, 10),
      is: expect.closeTo(140 / 3, 10),
    });
    expect(figure(whole, 'measures.accepted')).toEqual({ figure: 'measures.accepted', was: 25, is: 35 });
    // What came in time still did, and nobody was verified.
    expect(figure(whole, 'measures.reporting.received')).toBeUndefined();
    expect(figure(whole, 'measures.verified')).toBeUndefined();
    expect(
      east.causes.map(({ kind, id: cause, itemCode, period, reason }) => [
        kind,
        cause,
        itemCode,
        period,
        reason,
      ]),
    ).toEqual([
      ['decision', entry, 'A', JANUARY, null],
      ['entry', entry, 'A', JANUARY, 'The act came late'],
    ]);
    expect(whole.causes).toEqual(east.causes);
  });

  it('shows everybody the territories of their grants', async () => {
    const [{ id }] = await editions();
    const own = await western.call<{ items: FrozenView[] }>('GET', `/editions/${id}/figures`);
    expect(own.items.map(({ territory }) => territory)).toEqual(['101']);
    expect(await western.call('GET', `/editions/${id}/errata`)).toEqual({ items: [], nextCursor: null });
    const foreign = await western.call<{ items: FrozenView[] }>(
      'GET',
      `/editions/${id}/figures?territory=102`,
    );
    expect(foreign.items).toEqual([]);
  });

  it('cannot be changed in the database either', async () => {
    const { database } = country.platform;
    const change = (sql: string) => expect(database.query(sql)).rejects.toThrow('append-only');
    await change(`update edition_figures set figures = replace(figures, '25', '95')`);
    await change('delete from edition_figures');
    await change(`update edition set frozen_at = now()`);
    await change('delete from edition');
    await change('delete from period_step');
  });
});

describe('opening again', () => {
  it('needs a reason of people', async () => {
    const { status, body } = await unlock('');
    expect([status, body.code]).toEqual([400, 'PERIOD.REASON_REQUIRED']);
    expect((await unlock('&reason=Abai+reported')).status).toBe(200);
    expect((await unlock('&reason=Again')).body.code).toBe('PERIOD.NOT_LOCKED');
  });

  it('leads to another edition when it is closed again, and the first one stays', async () => {
    const [first] = await editions();
    await country.report(P, [{ territory_code: '201', item_code: 'A', period: JANUARY, value: 60 }]);
    // Everything is there now: nothing is to be forced.
    expect((await lock({})).status).toBe(200);
    const [second, earlier] = await untilEditions(2);
    expect([second.number, earlier]).toEqual([2, first]);
    expect(await errata(second.id)).toEqual([]);
    const places = (await errata(first.id)).map(({ territory }) => territory);
    expect(places).toEqual(['100', '102', '200', '201', 'KZ']);
  });
});

describe('a lock that comes before the figures are ready', () => {
  const FEBRUARY = '2026-02';
  const february = async () => (await editions()).filter(({ period }) => period === FEBRUARY);
  const toggle = (method: string, more = '') =>
    country.platform.call(
      method,
      `/periods/${FEBRUARY}/lock${more}`,
      method === 'POST' ? { programme: P } : undefined,
    );

  /** Keeps folds waiting while something is done: the lock that lets one at a time run is taken. */
  async function whileNothingFolds(work: () => Promise<void>): Promise<void> {
    await country.platform.database.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(7301, id) from programme where code = $1', [P]);
      await work();
    });
  }

  async function untilOrders(count: number): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      const open = await country.platform.database.query('select from edition_order');
      if (open.length === count) return;
      await sleep(50);
    }
    throw new Error(`There are not ${count} orders.`);
  }

  beforeAll(() => clock.moveTo(noon('2026-03-20')));

  /** Whether an edition of January might be made after this; what this does is taken back. */
  async function isReadyAfter(sql: string, ord = 0): Promise<boolean | undefined> {
    const reader = country.platform.worker?.get(SettledSumsReader, { strict: false });
    const [{ id }] = await country.platform.database.query<{ id: number }>(
      'select id from programme where code = $1',
      [P],
    );
    let ready: boolean | undefined;
    const undone = country.platform.database.transaction(async (tx) => {
      await tx.query(sql);
      ready = await reader?.hold(tx, id, ord, new Date('2100-01-01'));
      throw new Error('Take it back');
    });
    await expect(undone).rejects.toThrow('Take it back');
    return ready;
  }

  it('waits for marks, for files on their way, for events, and for the first fold of the period', async () => {
    await country.platform.untilFolded();
    expect(await isReadyAfter('select 1')).toBe(true);
    const mark = `insert into dirty (programme_id, road_map_id, from_ord) select programme_id, id, 0 from road_map limit 1`;
    expect(await isReadyAfter(mark)).toBe(false);
    expect(await isReadyAfter(`update import set status = 'applying' where kind = 'progress'`)).toBe(false);
    const event = `insert into outbox (kind, name, payload)
      select 'event', 'change.decided', jsonb_build_object('programmeId', id) from programme where code = '${P}'`;
    expect(await isReadyAfter(event)).toBe(false);
    expect(await isReadyAfter(event.replace('change.decided', 'territories.moved'))).toBe(false);
    expect(await isReadyAfter(event.replace('change.decided', 'entries.returned'))).toBe(true);
    // What never reaches another programme's listeners is no concern of this one.
    expect(await isReadyAfter(event.replace("'programmeId', id", "'programmeId', id + 1"))).toBe(true);
    // Folded in January only, February and March have begun since.
    const old = `update fold_run set started_at = '2026-01-20T00:00:00Z'`;
    expect(await isReadyAfter(old)).toBe(true);
    expect(await isReadyAfter(old, 1)).toBe(false);
  });

  it('gives no edition when the period is opened again meanwhile', async () => {
    await whileNothingFolds(async () => {
      await toggle('POST');
      await untilOrders(1);
      await toggle('DELETE', `?programme=${P}`);
    });
    await untilOrders(0);
    expect(await february()).toEqual([]);
  });

  it('waits for everything that was recorded before it', async () => {
    await whileNothingFolds(async () => {
      const entry = { programme: P, territory: '201', itemCode: 'A', period: FEBRUARY, value: 75 };
      await country.platform.call('POST', '/entries', entry);
      await toggle('POST');
      await untilOrders(1);
      await sleep(300);
      expect(await february()).toEqual([]);
    });
    await untilOrders(0);
    const [edition] = await february();
    const [{ figures }] = await country.list<FrozenView>(`/editions/${edition.id}/figures`, {
      territory: '201',
    });
    expect(figures.measures.reported).toBe(75);
  });
});
