import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DatabaseSettings } from '@platform/config';
import { Client } from 'pg';

const HEARTBEAT_MS = 5_000;
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 2_000;

type Handler = (payload: string) => void;

/**
 * The process's one LISTEN connection, shared by live events, the outbox relay and the PostgreSQL job queue.
 * It goes to `directUrl`, because LISTEN does not survive a transaction pooler. Connects on the first `listen`;
 * a lost connection is found within seconds by a heartbeat and made again for as long as the process lives.
 */
@Injectable()
export class Notifications implements OnApplicationShutdown {
  private readonly logger = new Logger(Notifications.name);
  private readonly handlers = new Map<string, Set<Handler>>();
  private readonly resets = new Set<() => void>();
  private client?: Client;
  private connecting?: Promise<Client>;
  private heartbeat?: NodeJS.Timeout;
  private retry?: NodeJS.Timeout;
  private closed = false;
  private asked: Promise<unknown> = Promise.resolve();

  constructor(private readonly settings: DatabaseSettings) {}

  /** False while notifications may be missed: do not trust a cache that they are meant to clear. */
  get connected(): boolean {
    return this.client !== undefined;
  }

  /**
   * Calls `handler` with the payload of each NOTIFY on `channel`; resolves once the server is listening. Rejects
   * when the database cannot be reached the first time; later losses are healed and told to `onReset`.
   */
  async listen(channel: string, handler: Handler): Promise<() => void> {
    const handlers = this.handlers.get(channel) ?? new Set<Handler>();
    this.handlers.set(channel, handlers.add(handler));
    const stop = () => void handlers.delete(handler);
    try {
      const client = await this.connection();
      await this.ask(client, `listen ${client.escapeIdentifier(channel)}`);
      return stop;
    } catch (error) {
      stop();
      throw error;
    }
  }

  /** Calls `fn` when the connection is lost and again when it is back: whatever came in between was missed. */
  onReset(fn: () => void): () => void {
    this.resets.add(fn);
    return () => void this.resets.delete(fn);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    clearInterval(this.heartbeat);
    const client = this.client ?? (await this.connecting?.catch(() => undefined));
    this.client = undefined;
    await client?.end();
  }

  private connection(): Promise<Client> {
    if (this.closed) return Promise.reject(new Error('The process is shutting down.'));
    this.connecting ??= this.connect().catch((error: unknown) => {
      this.connecting = undefined;
      throw error;
    });
    return this.connecting;
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.settings.directUrl,
      keepAlive: true,
      application_name: 'uade listen',
    });
    client.on('error', (error) => this.drop(client, error));
    client.on('end', () => this.drop(client));
    client.on('notification', ({ channel, payload }) => {
      for (const handler of this.handlers.get(channel) ?? []) handler(payload ?? '');
    });
    try {
      await client.connect();
      for (const channel of this.handlers.keys())
        await this.ask(client, `listen ${client.escapeIdentifier(channel)}`);
      if (this.closed) throw new Error('The process is shutting down.');
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    this.heartbeat = setInterval(() => void this.beat(client), HEARTBEAT_MS).unref();
    return client;
  }

  /** One statement at a time: pg's own line for waiting statements goes away with its next major version. */
  private ask(client: Client, sql: string): Promise<void> {
    const answer = this.asked.then(() => client.query(sql));
    this.asked = answer.catch(() => undefined);
    return answer.then(() => undefined);
  }

  /** A peer that vanished without a word leaves the socket open: only an unanswered question shows it. */
  private async beat(client: Client): Promise<void> {
    const late = setTimeout(
      () => this.drop(client, new Error('no answer to the heartbeat')),
      HEARTBEAT_MS,
    ).unref();
    await this.ask(client, 'select 1').catch((error: Error) => this.drop(client, error));
    clearTimeout(late);
  }

  private drop(client: Client, error?: Error): void {
    if (this.closed || this.client !== client) return;
    this.logger.warn(`The LISTEN connection was lost: ${error?.message ?? 'closed by the server'}`);
    this.client = undefined;
    this.connecting = undefined;
    clearInterval(this.heartbeat);
    void client.end().catch(() => undefined);
    this.tellReset();
    this.reconnect(FIRST_RETRY_MS);
  }

  private reconnect(delayMs: number): void {
    this.retry = setTimeout(() => {
      this.connection().then(
        () => this.tellReset(),
        () => this.closed || this.reconnect(Math.min(delayMs * 2, LONGEST_RETRY_MS)),
      );
    }, delayMs).unref();
  }

  private tellReset(): void {
    for (const reset of this.resets) reset();
  }
}
