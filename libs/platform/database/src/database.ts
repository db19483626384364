import { Logger, OnApplicationShutdown } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PoolClient } from 'pg';
import { DataSource, QueryRunner } from 'typeorm';
import { sqlStateOf } from './constraint-of';
import { Row, Sql } from './sql';
import { Transaction } from './transaction';

/** Isolation levels PostgreSQL tells apart. */
export type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const MAX_ATTEMPTS = 5;
const ROWS_PER_FETCH = 1_000;

/** The one pool of a process. Statements run here stand alone; what belongs together goes into a transaction. */
export class Database extends Sql implements OnApplicationShutdown {
  private readonly logger = new Logger(Database.name);

  constructor(readonly dataSource: DataSource) {
    super();
  }

  async query<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const result = await runner.query(sql, [...params], true);
      return result.records as T[];
    } finally {
      await runner.release();
    }
  }

  /**
   * Runs the work in one transaction and commits it. Deadlocks and serialization failures are tried again, up
   * to five times, so the work must not change anything outside the transaction but through `afterCommit`.
   * A transaction opened inside another is a separate one, on a connection of its own.
   */
  async transaction<T>(
    work: (tx: Transaction) => Promise<T>,
    options: { isolation?: Isolation } = {},
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work, options.isolation);
      } catch (error) {
        const state = sqlStateOf(error);
        if (attempt === MAX_ATTEMPTS || (state !== DEADLOCK && state !== SERIALIZATION_FAILURE)) throw error;
        await sleep(randomInt(5, 20 * 2 ** attempt));
      }
    }
  }

  /** Rows of a long answer as they come, a thousand at a time through a cursor, so that memory stays flat. */
  async *stream<T = Row>(sql: string, params: readonly unknown[] = []): AsyncIterable<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`declare uade_stream no scroll cursor for ${sql}`, [...params]);
      for (;;) {
        const rows = (await runner.query(`fetch ${ROWS_PER_FETCH} from uade_stream`)) as T[];
        yield* rows;
        if (rows.length < ROWS_PER_FETCH) break;
      }
      await runner.commitTransaction();
    } finally {
      await this.end(runner);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async attempt<T>(work: (tx: Transaction) => Promise<T>, isolation?: Isolation): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    let followUps: (() => void | Promise<void>)[] = [];
    let result: T;
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction(isolation);
      const tx = new Transaction(runner, client);
      result = await work(tx);
      await commit(runner);
      followUps = tx.takeFollowUps();
    } finally {
      await this.end(runner);
    }
    await this.followUp(followUps);
    return result;
  }

  /** Rolls back what is still open and gives the connection back, without hiding the error that led here. */
  private async end(runner: QueryRunner): Promise<void> {
    try {
      if (runner.isTransactionActive && !runner.isReleased) await runner.rollbackTransaction();
    } catch (error) {
      this.logger.warn(error, 'A transaction could not be rolled back; its connection is gone');
    } finally {
      await runner.release();
    }
  }

  /** What was committed stays committed, so a failing follow-up is told to the log and not to the caller. */
  private async followUp(followUps: (() => void | Promise<void>)[]): Promise<void> {
    for (const run of followUps) {
      try {
        await run();
      } catch (error) {
        this.logger.error(error, 'A follow-up of a committed transaction failed');
      }
    }
  }
}

/**
 * PostgreSQL answers COMMIT in a broken transaction with a silent rollback. When the work swallowed an error,
 * this statement fails with 25P02 and so says what happened.
 */
async function commit(runner: QueryRunner): Promise<void> {
  await runner.query('select 1');
  await runner.commitTransaction();
}
