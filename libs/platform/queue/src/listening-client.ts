import { EventEmitter } from 'node:events';
import type { Notifications } from '@platform/live';
import type { PgPoolClient, PgQueryable, PgQueryResult } from 'bullmq';

const LISTEN = /^listen\s+(\w+)/im;
const SESSION_SETTING = /set_config\(/i;

/** What BullMQ takes for a connection of its own to LISTEN on; there is none behind it. */
export class ListeningClient extends EventEmitter implements PgPoolClient {
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly queries: PgQueryable,
    private readonly notifications: Notifications,
  ) {
    super();
  }

  async query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    // It names its session, which would name a random pooled connection.
    if (SESSION_SETTING.test(text)) return { rows: [] };
    const channel = LISTEN.exec(text)?.[1];
    if (channel === undefined) return this.queries.query<R>(text, params);
    const tell = (payload: string) => void this.emit('notification', { channel, payload });
    this.stops.push(await this.notifications.listen(channel, tell));
    return { rows: [] };
  }

  release(): void {
    for (const stop of this.stops.splice(0)) stop();
  }
}
