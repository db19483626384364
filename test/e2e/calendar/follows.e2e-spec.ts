import { setTimeout as sleep } from 'node:timers/promises';
import { MakeFollowRound } from '@modules/follows';
import { MakeRound } from '@modules/notices';
import { CountryUnderTest, type Cells } from '../../support/country-under-test';
import { MailServer } from '../../support/mail-server';
import { MovableClock } from '../../support/movable-clock';
import { TokenHolder } from '../../support/token-holder';

jest.setTimeout(120_000);

const P = 'FOLLOWED';
const [JANUARY, FEBRUARY, APRIL] = ['2026-01', '2026-02', '2026-04'];
/** An hour of a day in Almaty, which is five hours ahead. */
const at = (day: string, hour: number): Date =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + (hour - 5) * 3_600_000);

interface FollowView {
  territory: string;
  allowed: boolean;
  period: string | null;
  summaryDays: number | null;
  alerts: { rule: string; line: number | null; value: number | null; crossed: boolean }[];
}
interface NoticeView {
  kind: string;
  title: string;
  text: string;
  path: string;
}

// Reports for January were due on 10 February, so January is told of.
const clock = new MovableClock(at('2026-02-20', 12));
let mails: MailServer;
let country: CountryUnderTest;
let aida: TokenHolder;
let bolat: TokenHolder;

/** Makes the round that the worker makes by itself every five minutes; gives how many notices are new. */
async function round(): Promise<number | undefined> {
  await country.platform.untilFolded();
  return country.platform.worker?.get(MakeFollowRound, { strict: false }).run();
}

const follow = (person: TokenHolder, territory: string, wanted: object) =>
  person.send('PUT', `/account/follows/${P}/${territory}`, wanted);
const followsOf = async (person: TokenHolder): Promise<FollowView[]> =>
  (await person.call<{ items: FollowView[] }>('GET', '/account/follows')).items;

async function newsOf(person: TokenHolder): Promise<NoticeView[]> {
  const { items } = await person.call<{ items: NoticeView[] }>('GET', '/notices?limit=100&unread=true');
  await person.call('POST', '/notices/read', {});
  return items;
}

/** Values of the measures A and B of the district 101, of which nobody has accepted any yet. */
async function report(values: Cells, period: string): Promise<void> {
  const rows = Object.entries(values).map(([item_code, value]) => ({
    ...{ territory_code: '101', item_code, value, period, reason: 'Counted anew' },
  }));
  await country.report(P, rows);
}

beforeAll(async () => {
  mails = await MailServer.start();
  country = await CountryUnderTest.open({
    clock,
    environment: { UADE_SMTP_URL: mails.url, UADE_PUBLIC_URL: 'https://uade.example' },
  });
  await country.programme(P);
  await country.roadMap(P, [
    { territory_code: '101', item_code: 'A' },
    { territory_code: '101', item_code: 'B' },
    { territory_code: '102', item_code: 'A' },
  ]);
  aida = await TokenHolder.make(country.platform, 'Aida', [{ role: 'leader', territory: '100' }]);
  bolat = await TokenHolder.make(country.platform, 'Bolat', [{ role: 'leader', territory: '200' }], 'ru');
  // Reported 50 % and 0 %, nothing accepted: 25 points are on paper.
  await report({ A: 50 }, JANUARY);
});

afterAll(async () => {
  await country.close();
  await mails.stop();
});

describe('following a place', () => {
  const ALERT = { rule: 'on_paper', line: 20 };

  it('is refused where nothing is wanted, a line makes no sense or nobody may look', async () => {
    const answers = [
      await follow(aida, '101', { alerts: [] }),
      await follow(aida, '101', { alerts: [{ rule: 'on_paper', line: 101 }] }),
      await follow(aida, '101', { alerts: [{ rule: 'overdue_items', line: 1.5 }] }),
      await follow(aida, '101', { alerts: [{ rule: 'band_red', line: 1 }] }),
      await follow(aida, '101', { alerts: [{ rule: 'behind_plan' }] }),
      await follow(aida, '101', { alerts: [ALERT, ALERT] }),
      await follow(aida, '101', { summaryDays: 26, alerts: [] }),
      await follow(aida, '201', { alerts: [ALERT] }),
      await follow(aida, '999', { alerts: [ALERT] }),
      await aida.send('PUT', '/account/follows/NONE/101', { alerts: [ALERT] }),
      await aida.send('DELETE', `/account/follows/${P}/101`),
    ];
    expect(answers.map(({ status, body }) => `${status} ${String(body.code)}`)).toEqual([
      '422 FOLLOW.EMPTY',
      ...Array<string>(4).fill('422 FOLLOW.LINE_UNFIT'),
      ...['400 REQUEST.INVALID', '400 REQUEST.INVALID', '403 REQUEST.FORBIDDEN', '404 TERRITORY.NOT_FOUND'],
      ...['404 PROGRAMME.NOT_FOUND', '404 FOLLOW.NOT_FOUND'],
    ]);
    const operator = await country.platform.send('GET', '/account/follows');
    expect([operator.status, ((await operator.json()) as { code: string }).code]).toEqual([
      ...[403, 'FOLLOW.PERSON_REQUIRED'],
    ]);
  });

  it('shows what stands there now, and says nothing of what is crossed already', async () => {
    await follow(aida, '101', { alerts: [{ rule: 'band_red' }, ALERT] });
    expect(await followsOf(aida)).toMatchObject([
      {
        ...{ territory: '101', allowed: true, period: JANUARY, summaryDays: null },
        alerts: [
          { rule: 'on_paper', line: 20, value: 25, crossed: true },
          // Half of the weight is silent: there is no band.
          { rule: 'band_red', line: null, value: null, crossed: false },
        ],
      },
    ]);
    expect(await followsOf(bolat)).toEqual([]);
    expect([await round(), await newsOf(aida)]).toEqual([0, []]);
  });

  it('is one follow a place, however often it is changed', async () => {
    await follow(aida, '101', { summaryDays: 5, alerts: [ALERT] });
    const [one, ...others] = await followsOf(aida);
    expect([one.summaryDays, one.alerts.map(({ rule }) => rule), others]).toEqual([5, ['on_paper'], []]);
  });
});

describe('an alert', () => {
  it('is over when the line is left behind, and that is told once', async () => {
    await country.accept(P);
    expect([await round(), await round()]).toEqual([1, 0]);
    expect(await newsOf(aida)).toEqual([
      expect.objectContaining({
        kind: 'alert',
        title: 'No longer: Abai: reported but not accepted – 0 points',
        text: 'Your line: 20 points; January 2026.',
      }),
    ]);
  });

  it('comes when the line is crossed, once, however many make the round', async () => {
    await report({ B: 40 }, JANUARY);
    await country.platform.untilFolded();
    const given = await Promise.all([round(), round(), round()]);
    expect([...given].sort()).toEqual([0, 0, 1]);
    expect(await newsOf(aida)).toEqual([
      expect.objectContaining({
        title: 'Alert: Abai: reported but not accepted – 20 points',
        path: `/?programme=${P}&period=${JANUARY}&territory=101&explain=reported&explainAt=101`,
      }),
    ]);
  });

  it('does not come again while the figure trembles about the line', async () => {
    // A tenth of the line below it, at 18 points, it is over; here are 19, 20.5 and 18.
    await report({ B: 38 }, JANUARY);
    expect(await round()).toBe(0);
    await report({ B: 41 }, JANUARY);
    expect(await round()).toBe(0);
    await report({ B: 36 }, JANUARY);
    expect([await round(), (await newsOf(aida)).map(({ title }) => title)]).toEqual([
      1,
      ['No longer: Abai: reported but not accepted – 18 points'],
    ]);
  });

  it('is told by whoever goes on, when a process dies before it was written down', async () => {
    const { database } = country.platform;
    await report({ B: 50 }, JANUARY);
    await country.platform.untilFolded();
    await database.query(
      `create function die() returns trigger language plpgsql as $$ begin raise exception 'power cut'; end $$`,
    );
    await database.query('create trigger die before insert on notice for each row execute function die()');
    await expect(round()).rejects.toThrow('power cut');
    await database.query('drop function die cascade');
    expect([await round(), await round(), (await newsOf(aida)).length]).toEqual([1, 0, 1]);
  });

  it('comes to nobody whose grant has ended, and goes on when there is one again', async () => {
    const grant = (territory: string) =>
      country.platform.call('PUT', `/users/${aida.id}/grants`, { grants: [{ role: 'leader', territory }] });
    await grant('200');
    await country.accept(P);
    expect([await round(), await newsOf(aida)]).toEqual([0, []]);
    expect(await followsOf(aida)).toMatchObject([
      { allowed: false, period: null, alerts: [{ value: null, crossed: true }] },
    ]);
    await grant('100');
    await report({ A: 51 }, JANUARY);
    expect([await round(), (await newsOf(aida)).map(({ title }) => title)]).toEqual([
      1,
      ['No longer: Abai: reported but not accepted – 0.5 points'],
    ]);
  });
});

describe('a summary', () => {
  it('comes on its day after the due day, to the page at once and with the mail of the morning, once', async () => {
    // In February A stays at 51 %, B goes from 50 to 60 %; in the east a first 1 % is reported and not accepted.
    await report({ B: 60 }, FEBRUARY);
    await country.accept(P);
    await country.report(P, [{ territory_code: '102', item_code: 'A', value: 1, period: FEBRUARY }]);
    await follow(aida, '100', { summaryDays: 5, alerts: [] });
    // There is nothing in the south that could be told.
    await follow(bolat, '200', { summaryDays: 5, alerts: [] });
    clock.moveTo(at('2026-03-14', 23));
    expect(await round()).toBe(0);
    clock.moveTo(at('2026-03-15', 0.1));
    expect([await round(), await round()]).toEqual([2, 0]);
    // Plan: 58 of 364 days. The region: 51 + 60 + 0 of 3 accepted, 51 + 50 + 0 the month before; the east is 15 points behind.
    expect((await newsOf(aida)).map(({ title, text, path }) => ({ title, text, path }))).toEqual([
      {
        title: 'Abai: summary of February 2026',
        text:
          'Accepted: 55.5%; plan: 15.9%; reported: 55.5%; verified: 0%. ' +
          'Accepted since January 2026: +5 points. Overdue: 0; at risk: 0.',
        path: `/?programme=${P}&period=${FEBRUARY}&territory=101`,
      },
      {
        title: 'North: summary of February 2026',
        text:
          'Accepted: 37%; plan: 15.9%; reported: 37.3%; verified: 0%. ' +
          'Accepted since January 2026: +3.3 points. Overdue: 0; at risk: 1 (+1). ' +
          'Where most more is slipping: East – +1.',
        path: `/?programme=${P}&period=${FEBRUARY}&territory=100`,
      },
    ]);
    clock.moveTo(at('2026-03-15', 8));
    await country.platform.worker?.get(MakeRound, { strict: false }).run();
    const digests = () => mails.to(aida.email).filter(({ headers }) => headers.has('list-unsubscribe'));
    for (let tries = 0; tries < 100 && digests().length < 1; tries += 1) await sleep(20);
    expect(digests().map(({ text }) => text.includes('North: summary of February 2026'))).toEqual([true]);
  });

  it('comes for the last period alone when nobody was there to tell it in its time', async () => {
    clock.moveTo(at('2026-05-20', 12));
    expect(await round()).toBe(2);
    expect((await newsOf(aida)).map(({ title }) => title)).toEqual([
      'Abai: summary of April 2026',
      'North: summary of April 2026',
    ]);
    const rows = [JANUARY, FEBRUARY, '2026-03', APRIL].map((period) => ({
      ...{ territory_code: '101', item_code: 'A', value: 99, period, reason: 'Found later' },
    }));
    await country.report(P, rows);
    // A history that is filled in is told as one alert, of the period of today.
    expect([await round(), (await newsOf(aida)).map(({ text }) => text)]).toEqual([
      1,
      ['Your line: 20 points; April 2026.'],
    ]);
  });
});

describe('following no longer', () => {
  it('ends what is told, and goes with the person who is erased', async () => {
    expect((await aida.send('DELETE', `/account/follows/${P}/101`)).status).toBe(204);
    expect((await followsOf(aida)).map(({ territory }) => territory)).toEqual(['100']);
    await country.accept(P);
    expect(await round()).toBe(0);
    await country.platform.call('POST', `/users/${bolat.id}/erase`);
    const left = await country.platform.database.query<{ id: string }>(
      'select account_id::text as id from follow',
    );
    expect(left).toEqual([{ id: aida.id }]);
  });

  it('makes room: fifty a person, however many are asked for at once', async () => {
    const { database } = country.platform;
    await database.query(
      `insert into territory (code, parent_id, level, kind, name)
       select 'F' || n, t.id, 2, 'district', '{"en": "F"}' from territory t cross join generate_series(1, 52) n where t.code = '100'`,
    );
    await database.query(
      `insert into territory_closure (ancestor_id, descendant_id, depth)
       select c.ancestor_id, f.id, c.depth + 1 from territory f join territory_closure c on c.descendant_id = f.parent_id
        where f.code like 'F%' union all select id, id, 0 from territory where code like 'F%'`,
    );
    const wanted = { summaryDays: 5, alerts: [] };
    const answers = await Promise.all(
      Array.from({ length: 52 }, (_one, index) => follow(aida, `F${index + 1}`, wanted)),
    );
    const refused = answers.filter(({ status }) => status === 409).map(({ body }) => body.code);
    expect(refused).toEqual(Array(3).fill('FOLLOW.TOO_MANY'));
    expect(await followsOf(aida)).toHaveLength(50);
  });
});
