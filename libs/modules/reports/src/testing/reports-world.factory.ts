import { Directory, type Actor, type Contact, type Role, type RoleHolder } from '@core/access';
import { Clock } from '@core/kernel';
import { Ledger } from '@modules/ledger';
import { Programmes } from '@modules/programmes';
import { ROAD_MAP_ENTITIES, RoadMaps } from '@modules/road-maps';
import { Territories } from '@modules/territories';
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, readSettings, type Settings } from '@platform/config';
import { Database, DatabaseModule } from '@platform/database';
import { Authenticator, createHttpApp } from '@platform/http';
import { LiveModule } from '@platform/live';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { prepareQueue, QueueModule } from '@platform/queue';
import { testDatabase } from '@platform/testing';
import type { FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImportSweeper } from '../jobs/import-sweeper';
import { ImportWorker } from '../jobs/import-worker';
import { reportsEntities, reportsJobs, ReportsModule } from '../index';
import { ACTORS, ITEMS, PLACES, PROGRAMME } from './reports-country';

type Json = Record<string, unknown>;

/** What an answer said. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly text: string;
}

/** What a file is sent with; a progress report of the programme unless told otherwise. */
export interface SentFile {
  readonly content: string | Buffer;
  readonly name?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A clock that a test sets; Friday, 20 March 2026, noon in Almaty to begin with. */
class TestClock extends Clock {
  instant = new Date('2026-03-20T07:00:00Z');

  override now(): Date {
    return new Date(this.instant);
  }
}

/** Knows people by their name instead of a token. */
class ByName extends Authenticator {
  override isKnown(): boolean {
    return true;
  }

  override authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    const name = request.headers.authorization?.replace('Bearer ', '');
    return Promise.resolve(Object.values<Actor>(ACTORS).find(({ id }) => id === name));
  }
}

/** Tells who the people are from their grants. */
class KnownPeople extends Directory {
  override holders(role: Role): Promise<readonly RoleHolder[]> {
    const held = Object.values<Actor>(ACTORS).flatMap(({ id, name, grants }) =>
      grants
        .filter((grant) => grant.role === role)
        .map(({ territory }) => ({ personId: id, name, territory })),
    );
    return Promise.resolve(held);
  }

  override contacts(): Promise<readonly Contact[]> {
    return Promise.resolve([]);
  }
}

/** A country with a programme under way, and one process that serves the module's routes and runs its jobs. */
export class ReportsWorld {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: Database,
    readonly clock: TestClock,
    private readonly address: string,
    private readonly drop: () => Promise<void>,
  ) {}

  /** @param redisUrl the queue is in PostgreSQL without it */
  static async open(redisUrl?: string): Promise<ReportsWorld> {
    const own = await testDatabase();
    const settings = readSettings({
      DATABASE_URL: own.url,
      NODE_ENV: 'test',
      UADE_LOG_LEVEL: 'silent',
      // Nobody signs in with it here: manifests are signed with a key that is derived from it.
      UADE_BOOTSTRAP_TOKEN: 'the-secret-of-a-world',
      ...(redisUrl && { REDIS_URL: redisUrl }),
    });
    await prepareQueue({ directUrl: own.url, redisUrl });
    const clock = new TestClock();
    const app = await createHttpApp(processOf(settings, clock));
    await app.listen(0, '127.0.0.1');
    const world = new ReportsWorld(app, app.get(Database), clock, `${await app.getUrl()}/api/v1`, () =>
      own.close(),
    );
    await world.found();
    return world;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }

  /** Sends as one of ACTORS; the bootstrap token unless told otherwise. */
  async send(
    method: string,
    path: string,
    body?: object,
    who: keyof typeof ACTORS = 'bootstrap',
  ): Promise<Answer> {
    const answer = await fetch(`${this.address}${path}`, {
      method,
      headers: { authorization: `Bearer ${who}`, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    return answered(answer);
  }

  /** Downloads a file; it must be there. */
  async download(path: string, who: keyof typeof ACTORS = 'bootstrap'): Promise<Buffer> {
    const answer = await fetch(`${this.address}${path}`, { headers: { authorization: `Bearer ${who}` } });
    if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}: ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  /** Sends a file. */
  async upload(file: SentFile, who: keyof typeof ACTORS = 'bootstrap'): Promise<Answer> {
    const form = new FormData();
    const fields = { kind: 'progress', programme: 'P1', ...file.fields };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([new Uint8Array(Buffer.from(file.content))]), file.name ?? 'report.csv');
    const headers = { authorization: `Bearer ${who}` };
    return answered(await fetch(`${this.address}/imports`, { method: 'POST', headers, body: form }));
  }

  /** The import once it works no more. */
  async settled(id: unknown): Promise<Json> {
    for (const end = Date.now() + 20_000; ; await sleep(15)) {
      const { body } = await this.send('GET', `/imports/${String(id)}`);
      if (!['uploaded', 'parsing', 'validating', 'applying'].includes(String(body.status))) return body;
      if (Date.now() > end) throw new Error(`Import ${String(id)} is still ${String(body.status)}.`);
    }
  }

  /** Sends a file and waits for the end of its journey. */
  async imported(file: SentFile, who: keyof typeof ACTORS = 'bootstrap'): Promise<Json> {
    const { status, body } = await this.upload(file, who);
    if (status !== 202) throw new Error(`The file was not taken: ${status} ${JSON.stringify(body)}`);
    return this.settled(body.id);
  }

  /** Findings as `row column CODE`, in the order of the file. */
  async findings(id: unknown): Promise<string[]> {
    const { body } = await this.send('GET', `/imports/${String(id)}/findings?limit=500`);
    return (body.items as Json[]).map(
      ({ row, column, code }) => `${String(row)} ${String(column)} ${String(code)}`,
    );
  }

  /** Closes a period, by its number. @param meanwhile runs before that is committed */
  async lock(ord: number, meanwhile?: () => Promise<void>): Promise<void> {
    const programmes = this.app.get(Programmes, { strict: false });
    const programme = await programmes.find(this.database, PROGRAMME.code);
    await this.database.transaction(async (tx) => {
      await programmes.lockPeriod(tx, programme?.id ?? 0, ord, 'bootstrap', this.clock.now());
      await meanwhile?.();
    });
  }

  /** Until some connection waits for what another has locked. */
  async untilBlocked(): Promise<void> {
    const blocked = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    for (const end = Date.now() + 20_000; (await this.database.query(blocked)).length === 0; await sleep(15))
      if (Date.now() > end) throw new Error('Nobody waits.');
  }

  /** Opens a period again, by its number. */
  async unlock(ord: number): Promise<void> {
    const programmes = this.app.get(Programmes, { strict: false });
    const programme = await programmes.find(this.database, PROGRAMME.code);
    await this.database.transaction((tx) => programmes.unlockPeriod(tx, programme?.id ?? 0, ord));
  }

  /** All revisions of the ledger as `territory item period.revision value`, sorted. */
  async ledger(): Promise<string[]> {
    const rows = await this.database.query<{ line: string }>(
      `select t.code || ' ' || i.code || ' ' || p.code || '.' || e.revision || ' ' ||
              case when e.withdraws is not null then 'withdraws ' || e.withdraws else coalesce(e.value::text, '-') end as line
         from progress_entry e join item i on i.id = e.item_id join territory t on t.id = i.territory_id
         join period p on p.programme_id = i.programme_id and p.ord = e.period_ord
        order by t.code, i.code, p.ord, e.revision`,
    );
    return rows.map(({ line }) => line);
  }

  /** Territories, a programme of a year by months, and a road map of each region. */
  private async found(): Promise<void> {
    const part = <T>(token: new (...args: never[]) => T): T => this.app.get(token, { strict: false });
    await this.database.transaction(async (tx) => {
      await part(Territories).applyRows(tx, PLACES);
      const { programmeId } = await part(Programmes).applyDocument(tx, PROGRAMME);
      const scope = { programmeId: programmeId as number, importId: null, approvedAt: this.clock.now() };
      const { roadMaps } = await part(RoadMaps).applyVersion(tx, scope, ITEMS);
      await part(Ledger).openItems(
        tx,
        roadMaps.map(({ roadMapId }) => roadMapId),
        0,
      );
    });
  }
}

async function answered(answer: Response): Promise<Answer> {
  const text = await answer.text();
  const isJson = /\bjson\b/.test(answer.headers.get('content-type') ?? '');
  return { status: answer.status, text, body: isJson ? (JSON.parse(text) as Json) : {} };
}

function processOf(settings: Settings, clock: Clock): DynamicModule {
  @Module({})
  class WorldModule {}
  @Module({ providers: [{ provide: Directory, useClass: KnownPeople }], exports: [Directory] })
  class PeopleModule {}
  return {
    module: WorldModule,
    imports: [
      ConfigModule.forRoot(settings, clock),
      ObservabilityModule.forRoot('test'),
      DatabaseModule.forRoot({ entities: [...ROAD_MAP_ENTITIES, ...reportsEntities] }),
      LiveModule,
      QueueModule.forWorker(reportsJobs),
      OutboxModule.forWorker(),
      { module: PeopleModule, global: true },
      withJobs(ReportsModule.forHttp()),
    ],
    providers: [{ provide: Authenticator, useClass: ByName }],
  };
}

/** One process does both sides' work here. */
function withJobs(http: DynamicModule): DynamicModule {
  return { ...http, providers: [...(http.providers ?? []), ImportWorker, ImportSweeper] };
}
