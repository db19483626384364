import { testDatabase, TestDatabase } from '@platform/testing';
import { Logger } from '@nestjs/common';
import { once } from 'node:events';
import { constraintOf, sqlStateOf } from './constraint-of';
import { Database } from './database';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  // Failures are made on purpose here, and the log would look like an accident.
  Logger.overrideLogger(false);
  test = await testDatabase();
  database = test.database;
  await database.query('create table pot (id int constraint pot_pk primary key, coins int not null)');
});

afterAll(() => test.close());

beforeEach(async () => {
  await database.query('truncate pot');
  await database.query('insert into pot values (1, 10), (2, 10)');
});

describe('values of columns', () => {
  it('keeps every digit of a numeric and of an int8 that a double cannot hold', async () => {
    const [row] = await database.query(
      `select 0.1234567890123456789::numeric as share, 42::int8 as count, 9007199254740993::int8 as huge,
              array[0.1234567890123456789, null]::numeric[] as shares, array[7, 9007199254740993]::int8[] as ids`,
    );
    expect(row).toEqual({
      share: '0.1234567890123456789',
      count: 42,
      huge: '9007199254740993',
      shares: ['0.1234567890123456789', null],
      ids: [7, '9007199254740993'],
    });
  });

  it('gives days as text and instants as dates, whatever the time zone of the machine', async () => {
    const [row] = await database.query(
      `select date '2026-02-28' as day, array[date '2026-12-31'] as days,
              timestamptz '2026-02-28T23:30:00+05:00' as instant, current_setting('TimeZone') as zone`,
    );
    expect(row).toEqual({
      day: '2026-02-28',
      days: ['2026-12-31'],
      instant: new Date('2026-02-28T18:30:00.000Z'),
      zone: 'UTC',
    });
  });

  it('gives the returned rows of an update and of a delete', async () => {
    await expect(
      database.query('update pot set coins = 11 where id = $1 returning id, coins', [1]),
    ).resolves.toEqual([{ id: 1, coins: 11 }]);
    await expect(database.query('delete from pot where id = 2 returning id')).resolves.toEqual([{ id: 2 }]);
  });
});

describe('transaction', () => {
  it('keeps nothing of work that throws and runs none of its follow-ups', async () => {
    const followUp = jest.fn();
    const work = database.transaction(async (tx) => {
      tx.afterCommit(followUp);
      await tx.query('update pot set coins = 0');
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    await expect(coins()).resolves.toEqual([10, 10]);
    expect(followUp).not.toHaveBeenCalled();
  });

  it('runs follow-ups in order, when others already see the commit', async () => {
    const seen: unknown[] = [];
    const result = await database.transaction(async (tx) => {
      tx.afterCommit(async () => void seen.push(await coins()));
      tx.afterCommit(() => void seen.push('last'));
      await tx.query('update pot set coins = 3');
      return 'done';
    });
    expect(result).toBe('done');
    expect(seen).toEqual([[3, 3], 'last']);
  });

  it('does not fail committed work because a follow-up failed', async () => {
    const seen: string[] = [];
    await database.transaction(async (tx) => {
      tx.afterCommit(() => Promise.reject(new Error('nobody answers the bell')));
      tx.afterCommit(() => void seen.push('next'));
      await tx.query('update pot set coins = 4');
    });
    expect(seen).toEqual(['next']);
    await expect(coins()).resolves.toEqual([4, 4]);
  });

  it('refuses to report success when the work swallowed a database error', async () => {
    const work = database.transaction(async (tx) => {
      await tx.query('update pot set coins = 5');
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(work.catch(sqlStateOf)).resolves.toBe('25P02');
    await expect(coins()).resolves.toEqual([10, 10]);
  });

  it('lets entities and plain statements share one transaction', async () => {
    await database.transaction(async (tx) => {
      await tx.query('update pot set coins = 6 where id = 1');
      const rows: unknown = await tx.manager.query('select coins from pot where id = 1');
      expect(rows).toEqual([{ coins: 6 }]);
    });
  });

  it('tries a deadlocked transaction again until both are through', async () => {
    let attempts = 0;
    const take = (first: number, second: number, met: Promise<void>, arrive: () => void): Promise<void> =>
      database.transaction(async (tx) => {
        attempts += 1;
        await tx.query('update pot set coins = coins + 1 where id = $1', [first]);
        arrive();
        await met;
        await tx.query('update pot set coins = coins + 1 where id = $1', [second]);
      });
    const left = signal();
    const right = signal();
    await Promise.all([take(1, 2, right.given, left.give), take(2, 1, left.given, right.give)]);
    await expect(coins()).resolves.toEqual([12, 12]);
    expect(attempts).toBeGreaterThan(2);
  });

  it('gives up on a serialization failure after five attempts', async () => {
    let attempts = 0;
    const work = database.transaction(
      async (tx) => {
        attempts += 1;
        await tx.query('select coins from pot');
        await database.query('update pot set coins = coins + 1 where id = 1');
        await tx.query('update pot set coins = coins + 1 where id = 1');
      },
      { isolation: 'REPEATABLE READ' },
    );
    await expect(work.catch(sqlStateOf)).resolves.toBe('40001');
    expect(attempts).toBe(5);
  });

  it('survives the loss of its connection without losing the pool', async () => {
    const work = database.transaction(async (tx) => {
      const [{ pid }] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await database.query('select pg_terminate_backend($1)', [pid]);
      await tx.query('select 1');
    });
    await expect(work).rejects.toThrow();
    await expect(coins()).resolves.toEqual([10, 10]);
  });

  it('copies rows in and takes them back when the transaction fails', async () => {
    const copy = async (rows: string): Promise<void> =>
      database.transaction(async (tx) => {
        const into = tx.copyInto('copy pot (id, coins) from stdin (format csv)');
        into.end(rows);
        await once(into, 'finish');
        await tx.query('update pot set coins = 1 / (coins - 30)');
      });
    await expect(copy('7,31\n8,30\n').catch(sqlStateOf)).resolves.toBe('22012');
    await expect(coins()).resolves.toEqual([10, 10]);
    await database.query('delete from pot');
    await copy('7,31\n8,29\n');
    await expect(coins()).resolves.toEqual([1, -1]);
  });
});

describe('errors', () => {
  it('names the constraint that was broken', async () => {
    const error: unknown = await database
      .query('insert into pot values (1, 1)')
      .catch((caught: unknown) => caught);
    expect(constraintOf(error)).toBe('pot_pk');
  });

  it('names no constraint for other errors', async () => {
    const error: unknown = await database.query('select 1 / 0').catch((caught: unknown) => caught);
    expect(constraintOf(error)).toBeUndefined();
    expect(constraintOf(new Error('23505'))).toBeUndefined();
    expect(constraintOf(undefined)).toBeUndefined();
  });
});

describe('stream', () => {
  it('gives all rows in order across many fetches', async () => {
    const numbers: number[] = [];
    for await (const { n } of database.stream<{ n: number }>(
      'select n from generate_series(1, $1::int) n',
      [2500],
    )) {
      numbers.push(n);
    }
    expect(numbers).toHaveLength(2500);
    expect([numbers[0], numbers[999], numbers[1000], numbers[2499]]).toEqual([1, 1000, 1001, 2500]);
  });

  it('frees its connection when the reader stops early', async () => {
    for (let round = 0; round < 30; round += 1) {
      for await (const row of database.stream('select n from generate_series(1, 5000) n')) {
        expect(row).toEqual({ n: 1 });
        break;
      }
    }
    const [{ open }] = await database.query<{ open: number }>(
      "select count(*) as open from pg_stat_activity where datname = current_database() and state <> 'idle'",
    );
    expect(open).toBe(1);
  });
});

async function coins(): Promise<number[]> {
  const rows = await database.query<{ coins: number }>('select coins from pot order by id');
  return rows.map((row) => row.coins);
}

function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
