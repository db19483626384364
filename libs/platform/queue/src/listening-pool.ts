import type { Notifications } from '@platform/live';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import type { Pool } from 'pg';
import { ListeningClient } from './listening-client';

/** What BullMQ takes for a pool of its own: queries go to the shared pool, LISTEN to the process's one connection. */
export class ListeningPool implements PgPool {
  constructor(
    private readonly pool: Pool,
    private readonly notifications: Notifications,
  ) {}

  async query<R>(text: string, params: readonly unknown[] = []): Promise<PgQueryResult<R>> {
    const { rows, rowCount } = await this.pool.query(text, [...params]);
    return { rows: rows as R[], rowCount };
  }

  async connect(): Promise<PgPoolClient> {
    return new ListeningClient(this, this.notifications);
  }

  /** The owner ends the shared pool. */
  async end(): Promise<void> {}

  on(
    event: 'error' | 'connect',
    listener: ((error: Error) => void) | ((client: PgPoolClient) => void),
  ): this {
    if (event === 'error') this.pool.on('error', listener as (error: Error) => void);
    return this;
  }

  removeAllListeners(): this {
    return this;
  }
}
