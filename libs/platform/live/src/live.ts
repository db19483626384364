import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { filter, Subject, type Observable } from 'rxjs';
import type { LiveEvent } from './live-event';
import { Notifications } from './notifications';

const CHANNEL = 'uade_live';
/** PostgreSQL refuses a NOTIFY payload of 8000 bytes or more. */
const MOST_BYTES = 7_999;

/** News for browsers, carried from any process to every process by NOTIFY. Nothing is saved: a missed event is lost. */
@Injectable()
export class Live implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Live.name);
  private readonly events = new Subject<LiveEvent>();
  private listening?: Promise<unknown>;

  constructor(private readonly notifications: Notifications) {}

  /**
   * Tells all processes; inside a transaction at its commit, so give a connection of its own to news that must show
   * before. `data` holds ids and counts, never content. Throws RangeError past 7,999 bytes of JSON.
   */
  async notify(sql: Sql, topic: string, data: object): Promise<void> {
    const message = JSON.stringify({ topic, data });
    const bytes = Buffer.byteLength(message);
    if (bytes > MOST_BYTES)
      throw new RangeError(`Live event ${topic} has ${bytes} bytes; send ids, not content.`);
    await sql.query('select pg_notify($1, $2)', [CHANNEL, message]);
  }

  /** The events of the topics that `wanted` accepts, from now on; completes when the process shuts down. */
  subscribe(wanted: (topic: string) => boolean): Observable<LiveEvent> {
    this.start();
    return this.events.pipe(filter((event) => wanted(event.topic)));
  }

  /** The LISTEN connection was lost, or is back: drop caches that live events clear. */
  onReset(fn: () => void): void {
    this.start();
    this.notifications.onReset(fn);
  }

  /** False while events may be missed, so that a cache cleared by them must be bypassed. */
  get connected(): boolean {
    return this.notifications.connected;
  }

  /** Waits for the LISTEN that a constructor asked for, so that the first request finds it working. */
  async onApplicationBootstrap(): Promise<void> {
    await this.listening;
  }

  onModuleDestroy(): void {
    this.events.complete();
  }

  private start(): void {
    this.listening ??= this.notifications
      .listen(CHANNEL, (payload) => this.receive(payload))
      .catch((error: Error) => {
        this.listening = undefined;
        this.logger.error(`Cannot listen for live events: ${error.message}`);
        throw error;
      });
    this.listening.catch(() => undefined);
  }

  private receive(payload: string): void {
    const event = parseEvent(payload);
    if (event) this.events.next(event);
    else this.logger.warn('A live event that is not ours was ignored.');
  }
}

function parseEvent(payload: string): LiveEvent | undefined {
  try {
    const value: unknown = JSON.parse(payload);
    const isEvent = typeof value === 'object' && value !== null && 'topic' in value && 'data' in value;
    return isEvent ? (value as LiveEvent) : undefined;
  } catch {
    return undefined;
  }
}
