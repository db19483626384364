import { setTimeout as sleep } from 'node:timers/promises';
import { CountryUnderTest } from '../../support/country-under-test';
import { csvOf } from '../../support/csv-of';
import { MovableClock } from '../../support/movable-clock';
import { TokenHolder } from '../../support/token-holder';

jest.setTimeout(120_000);

const P = 'REC';
const [JANUARY, FEBRUARY] = ['2026-01', '2026-02'];
const noon = (day: string): Date => new Date(`${day}T07:00:00Z`);

const clock = new MovableClock(noon('2026-02-20'));
let country: CountryUnderTest;
let administrator: TokenHolder;

beforeAll(async () => {
  country = await CountryUnderTest.open({ clock });
  await country.programme(P);
  await country.roadMap(P, [{ territory_code: '101', item_code: 'A' }]);
  administrator = await TokenHolder.make(country.platform, 'Administrator', [
    { role: 'administrator', territory: 'KZ' },
  ]);
});

afterAll(() => country.close());

/** Holds a period as a batch of a report does; resolves with the answer to a lock that was asked for meanwhile. */
async function lockWhileHeld(
  period: string,
  meanwhile: () => Promise<void>,
): Promise<Awaited<ReturnType<TokenHolder['send']>>> {
  let answered = false;
  let lock: ReturnType<TokenHolder['send']> | undefined;
  await country.platform.database.transaction(async (tx) => {
    await tx.query(
      `select from period c join programme p on p.id = c.programme_id
        where p.code = $1 and c.code = $2 for share of c`,
      [P, period],
    );
    lock = administrator.send('POST', `/periods/${period}/lock`, { programme: P }).finally(() => {
      answered = true;
    });
    await sleep(1_000);
    expect(answered).toBe(false);
    await meanwhile();
    expect(answered).toBe(false);
  });
  if (lock === undefined) throw new Error('Nothing was asked for.');
  return lock;
}

it('is closed only after a report that was on its way, and counts what that brought', async () => {
  // Nothing is reported when the lock is asked for: judged at once, it would be refused.
  const { status } = await lockWhileHeld(JANUARY, async () => {
    await country.report(P, [{ territory_code: '101', item_code: 'A', period: JANUARY, value: 20 }]);
    await country.accept(P);
  });
  expect(status).toBe(200);
  const late = await country.platform.upload(
    csvOf([{ territory_code: '101', item_code: 'A', period: JANUARY, value: 30 }]),
    { kind: 'progress', programme: P },
  );
  const { id } = (await late.json()) as { id: string };
  expect(await country.platform.untilOver(id)).toMatchObject({ acceptedRows: 0, rejectedRows: 1 });
});

it('stays open to whoever asked when nothing came meanwhile', async () => {
  clock.moveTo(noon('2026-03-20'));
  const { status, body } = await lockWhileHeld(FEBRUARY, async () => {});
  expect([status, body.code]).toEqual([409, 'PERIOD.NOT_SETTLED']);
});

describe('a due time that is moved while the period is being locked', () => {
  /** Locks the period beside the API, as somebody does whose transaction is still open when something else is asked for. */
  async function askedWhileLocking(ask: () => ReturnType<TokenHolder['send']>) {
    clock.moveTo(noon('2026-03-20'));
    let asked: ReturnType<TokenHolder['send']> | undefined;
    await country.platform.database.transaction(async (tx) => {
      await tx.query(
        `update period c set locked_at = now(), locked_by = 'somebody' from programme p
          where p.id = c.programme_id and p.code = $1 and c.code = $2`,
        [P, FEBRUARY],
      );
      asked = ask();
      await sleep(500);
    });
    if (asked === undefined) throw new Error('Nothing was asked for.');
    const { status, body } = await asked;
    await country.platform.database.query('update period set locked_at = null where code = $1', [FEBRUARY]);
    return [status, body.code];
  }

  it('is not moved for everybody', async () => {
    const change = { programme: P, dueOn: '2026-04-20', reason: 'Floods' };
    const answer = await askedWhileLocking(() => administrator.send('PATCH', `/periods/${FEBRUARY}`, change));
    expect(answer).toEqual([409, 'PERIOD.LOCKED']);
  });

  it('is not moved for one road map', async () => {
    const [{ id }] = await country.platform.database.query<{ id: number }>('select id from road_map');
    const more = { period: FEBRUARY, until: '2026-04-20', reason: 'Floods' };
    const answer = await askedWhileLocking(() =>
      administrator.send('POST', `/road-maps/${id}/extensions`, more),
    );
    expect(answer).toEqual([409, 'PERIOD.LOCKED']);
  });
});
