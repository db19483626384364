import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@core/kernel';
import type { INestApplication, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readSettings } from '@platform/config';
import type { Database } from '@platform/database';
import { createHttpApp } from '@platform/http';
import { Live } from '@platform/live';
import { prepareQueue } from '@platform/queue';
import { testDatabase } from '@platform/testing';
import { firstValueFrom } from 'rxjs';
import { ApiModule } from '../../apps/api/src/api.module';
import { WorkerModule } from '../../apps/worker/src/worker.module';

const TOKEN = 'a-token-for-tests-only';
/** Signs nothing but the trails of this run. */
const AUDIT_KEY = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
/** Opens nothing but the secrets of this run. */
const SECRETS_KEY = randomBytes(32).toString('base64');
const PATIENCE_MS = 60_000;

/** What an import says of itself, as far as tests look. */
export interface ImportView {
  id: string;
  status: string;
  totalRows: number;
  acceptedRows: number;
  rejectedRows: number;
  unchangedRows: number;
  foldedAt: string | null;
}

export interface Upload {
  kind: 'territories' | 'programmes' | 'road-maps' | 'progress' | 'boundaries' | 'lineage';
  programme?: string;
  mode?: 'preview' | 'apply';
  onError?: 'skip' | 'reject';
  fileName?: string;
}

/** The API and a worker on a database of their own, spoken to over HTTP like any client does. */
export class PlatformUnderTest {
  private constructor(
    readonly address: string,
    /** As its owner, for tests that look and tamper; the processes themselves have the rights of a running process. */
    readonly database: Database,
    /** What a process of its own needs to work on the same database and queue. */
    readonly environment: Readonly<Record<string, string>>,
    /** The API's parts, for tests about the code itself. */
    readonly api: INestApplication,
    private readonly endings: (() => Promise<void>)[],
    /** The worker's parts, for tests that make it do at once what it does at its times. */
    readonly worker?: INestApplicationContext,
  ) {}

  static async start(
    options: {
      redisUrl?: string;
      worker?: boolean;
      environment?: Readonly<Record<string, string>>;
      clock?: Clock;
    } = {},
  ): Promise<PlatformUnderTest> {
    const { database, url, runtimeUrl, runtimeAccount, close } = await testDatabase();
    await prepareQueue({ directUrl: url, redisUrl: options.redisUrl }, [runtimeAccount]);
    const environment = {
      DATABASE_URL: runtimeUrl,
      PORT: '0',
      UADE_BOOTSTRAP_TOKEN: TOKEN,
      UADE_LOG_LEVEL: 'fatal',
      NODE_ENV: 'test',
      // Tests are busier than people.
      UADE_REQUESTS_PER_MINUTE: '0',
      UADE_ANONYMOUS_REQUESTS_PER_MINUTE: '0',
      UADE_AUDIT_KEY: AUDIT_KEY.toString('base64'),
      UADE_SECRETS_KEY: SECRETS_KEY,
      ...(options.redisUrl === undefined ? {} : { REDIS_URL: options.redisUrl }),
      ...options.environment,
    };
    const settings = readSettings(environment);
    const api = await createHttpApp(ApiModule.with(settings, options.clock));
    // A port of its own choice, unless an address had to be known before.
    await api.listen(settings.http.port, '127.0.0.1');
    const apps: INestApplicationContext[] = [api];
    let worker: INestApplicationContext | undefined;
    if (options.worker !== false) {
      const module = WorkerModule.with(settings, options.clock);
      worker = await NestFactory.createApplicationContext(module, { logger: false });
      apps.push(worker);
    }
    const endings = [...apps.reverse().map((app) => () => app.close()), close];
    return new PlatformUnderTest(await api.getUrl(), database, environment, api, endings, worker);
  }

  async stop(): Promise<void> {
    for (const end of this.endings) await end();
  }

  /** Sends a request with the bootstrap token; `body` goes as JSON unless it is a form. */
  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const isForm = body instanceof FormData;
    return fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
    });
  }

  /** Sends a request that must succeed and gives its JSON. */
  async call<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async upload(
    content: string | Uint8Array,
    { fileName = 'file.csv', ...fields }: Upload,
  ): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([content as BlobPart]), fileName);
    return this.send('POST', '/imports', form);
  }

  /** Uploads a file and waits until it is over, and its rows are in the figures of every level. */
  async import(content: string | Uint8Array, upload: Upload): Promise<ImportView> {
    const response = await this.upload(content, upload);
    const text = await response.text();
    if (!response.ok) throw new Error(`The upload answered ${response.status}: ${text}`);
    return this.untilOver((JSON.parse(text) as { id: string }).id);
  }

  async untilOver(id: string): Promise<ImportView> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const view = await this.call<ImportView>('GET', `/imports/${id}`);
      const isOver = ['rejected', 'failed', 'previewed'].includes(view.status);
      if (isOver) return view;
      if (['applied', 'reverted'].includes(view.status) && view.foldedAt !== null) {
        await this.untilTold();
        return view;
      }
      if (Date.now() > until)
        throw new Error(`Import ${id} is still ${view.status}, foldedAt ${String(view.foldedAt)}`);
      await sleep(30);
    }
  }

  /** Waits until nothing is marked, asked for or told any more: the figures hold all that was written. */
  async untilFolded(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const [{ open }] = await this.database.query<{ open: number }>(
        `select (select count(*) from dirty)::int + (select count(*) from outbox where done_at is null)::int as open`,
      );
      if (open === 0) return this.untilTold();
      if (Date.now() > until) throw new Error(`${open} marks or messages are left`);
      await sleep(20);
    }
  }

  /**
   * Waits until the API has heard all news so far: answers may be a second old only while a notice is on its way.
   * Notices arrive in the order of commits, so one that is sent now comes after them.
   */
  async untilTold(): Promise<void> {
    const topic = `test.${randomUUID()}`;
    const live = this.api.get(Live);
    const heard = firstValueFrom(live.subscribe((told) => told === topic));
    await live.notify(this.database, topic, {});
    await heard;
  }
}
