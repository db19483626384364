import { EntityManager, QueryRunner } from 'typeorm';
import { PoolClient } from 'pg';
import { from, to } from 'pg-copy-streams';
import { Readable, Writable } from 'node:stream';
import { Row, Sql } from './sql';

/** One open database transaction; it lives as long as the work given to `Database.transaction`. */
export class Transaction extends Sql {
  private readonly followUps: (() => void | Promise<void>)[] = [];

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {
    super();
  }

  /** TypeORM's door to the same transaction, for repositories that hold entities. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  async query<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const result = await this.runner.query(sql, [...params], true);
    return result.records as T[];
  }

  /**
   * A stream into `COPY … FROM STDIN` on this transaction's connection. Nothing else may run in the
   * transaction until the stream has finished.
   */
  copyInto(copySql: string): Writable {
    return this.client.query(from(copySql));
  }

  /** A stream out of `COPY (…) TO STDOUT`; read it to its end before anything else runs in the transaction. */
  copyOut(copySql: string): Readable {
    return this.client.query(to(copySql));
  }

  /** Runs after the commit, in the order given, and not at all when the transaction rolls back. */
  afterCommit(followUp: () => void | Promise<void>): void {
    this.followUps.push(followUp);
  }

  /** What waits for the commit; for `Database` alone. */
  takeFollowUps(): (() => void | Promise<void>)[] {
    return this.followUps.splice(0);
  }
}
