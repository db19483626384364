import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import {
  readProgrammeDocument,
  type ProgrammeDocument,
  type RoadMapRow,
  type TerritoryRow,
} from '@core/reporting';
import { Ledger, LedgerModule } from '@modules/ledger';
import { Programmes, ProgrammesModule } from '@modules/programmes';
import { ROAD_MAP_ENTITIES, RoadMaps, RoadMapsModule } from '@modules/road-maps';
import { Territories } from '@modules/territories';
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, readSettings } from '@platform/config';
import { Database, DatabaseModule } from '@platform/database';
import { Authenticator, createHttpApp } from '@platform/http';
import { LiveModule } from '@platform/live';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { testDatabase } from '@platform/testing';
import type { FastifyRequest } from 'fastify';
import { EvidenceModule } from '../evidence.module';
import { RemoveExpired } from '../use-cases/remove-expired';

/** What an answer said. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly body: Record<string, unknown>;
}

/** A file as it is sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer | string;
}

const granted = (id: string, role: 'liaison' | 'verifier' | 'leader', territory: string): Actor => {
  return { id, name: id, kind: 'user', grants: [{ role, territory, programme: null }] };
};

const ACTORS = {
  bootstrap: { id: 'bootstrap', name: 'Operator', kind: 'bootstrap', grants: [] },
  liaison: granted('liaison', 'liaison', '100'),
  otherLiaison: granted('otherLiaison', 'liaison', '200'),
  verifier: granted('verifier', 'verifier', '100'),
  leader: granted('leader', 'leader', '100'),
} as const satisfies Record<string, Actor>;

/** Who asks. */
export type Person = keyof typeof ACTORS;

/** A clock that a test sets; 20 March 2026, noon in Almaty to begin with. */
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

/** Two regions with an item each, an entry of both and a verification of the first, served with the module's routes. */
export class EvidenceWorld {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: Database,
    readonly clock: TestClock,
    private readonly address: string,
    private readonly drop: () => Promise<void>,
    readonly ids: {
      readonly item: number;
      readonly entry: string;
      readonly otherEntry: string;
      readonly verification: number;
    },
  ) {}

  static async open(): Promise<EvidenceWorld> {
    const own = await testDatabase();
    const clock = new TestClock();
    const app = await createHttpApp(servedModule(own.url, clock));
    await app.listen(0, '127.0.0.1');
    const address = `${await app.getUrl()}/api/v1`;
    const ids = await found(app, clock);
    return new EvidenceWorld(app, app.get(Database), clock, address, () => own.close(), ids);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }

  async get(path: string, who: Person = 'bootstrap', headers: Record<string, string> = {}): Promise<Answer> {
    const authorization = `Bearer ${who}`;
    return answered(await fetch(`${this.address}${path}`, { headers: { authorization, ...headers } }));
  }

  /** Attaches files at a path. */
  async attach(path: string, files: readonly SentFile[], who: Person = 'bootstrap'): Promise<Answer> {
    const body = new FormData();
    for (const { name, bytes } of files)
      body.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), name);
    const headers = { authorization: `Bearer ${who}` };
    return answered(await fetch(`${this.address}${path}`, { method: 'POST', headers, body }));
  }

  /** Removes what is due. How many files that was. */
  removeExpired(): Promise<number> {
    return this.app.get(RemoveExpired, { strict: false }).run();
  }

  async count(table: 'evidence' | 'evidence_content' | 'stored_file'): Promise<number> {
    const [{ count }] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from ${table}`,
    );
    return count;
  }
}

async function answered(response: Response): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const body = isJson ? (JSON.parse(bytes.toString()) as Record<string, unknown>) : {};
  return { status: response.status, headers: response.headers, bytes, body };
}

function servedModule(url: string, clock: Clock): DynamicModule {
  @Module({})
  class ServedModule {}
  const settings = readSettings({
    DATABASE_URL: url,
    NODE_ENV: 'test',
    UADE_LOG_LEVEL: 'silent',
    UADE_EVIDENCE_RETENTION_DAYS: '30',
  });
  return {
    module: ServedModule,
    imports: [
      ConfigModule.forRoot(settings, clock),
      ObservabilityModule.forRoot('test'),
      DatabaseModule.forRoot({ entities: ROAD_MAP_ENTITIES }),
      LiveModule,
      OutboxModule.forProducer(),
      ...[ProgrammesModule, RoadMapsModule, LedgerModule, withRemoval(EvidenceModule.forHttp())],
    ],
    providers: [{ provide: Authenticator, useClass: ByName }],
  };
}

/** The worker's part, without its timer. */
function withRemoval(http: DynamicModule): DynamicModule {
  return { ...http, providers: [...(http.providers ?? []), RemoveExpired] };
}

async function found(app: NestFastifyApplication, clock: Clock): Promise<EvidenceWorld['ids']> {
  const part = <T>(token: new (...args: never[]) => T): T => app.get(token, { strict: false });
  const at = clock.now();
  const [{ programme }] = readProgrammeDocument(PROGRAMME, { timeZone: 'Asia/Almaty' });
  return part(Database).transaction(async (tx) => {
    const places = [place(2, 'KZ', null, 0), place(3, '100', 'KZ', 1), place(4, '200', 'KZ', 1)];
    await part(Territories).applyRows(tx, places);
    const { programmeId } = await part(Programmes).applyDocument(tx, programme as ProgrammeDocument);
    const scope = { programmeId: programmeId as number, importId: null, approvedAt: at };
    const { roadMaps } = await part(RoadMaps).applyVersion(tx, scope, [item(2, '100'), item(3, '200')]);
    const ids = roadMaps.map(({ roadMapId }) => roadMapId);
    await part(Ledger).openItems(tx, ids, 0);
    const items = await tx.query<{ id: number }>(
      'select i.id from item i join territory t on t.id = i.territory_id order by t.code',
    );
    const { entryIds } = await part(Ledger).appendLines(
      tx,
      {
        sql: `select id as item_id, 1::smallint as period_ord, 10::numeric as value, null::numeric as numerator,
                     null::numeric as denominator, null::numeric as spent, null::text as narrative,
                     null::text as delay_reason, null::text as evidence from item`,
        params: [],
      },
      { submittedBy: 'liaison', submittedAt: at, importId: null },
    );
    const { id: verification } = await part(Ledger).verify(tx, {
      ...{ itemId: items[0].id, date: '2026-03-01', method: 'site', result: 'confirmed', value: '10' },
      ...{
        numerator: null,
        denominator: null,
        place: null,
        note: null,
        verifiedBy: 'verifier',
        recordedAt: at,
      },
    });
    const entryOf = (itemId: number) => entryIds.find((id) => id.startsWith(`${itemId}-`)) ?? '';
    return { item: items[0].id, entry: entryOf(items[0].id), otherEntry: entryOf(items[1].id), verification };
  });
}

const PROGRAMME = {
  ...{ code: 'P1', party: 'Party', title: { en: 'Programme' }, reporting: 'month' },
  term: { start: '2026-01-01', end: '2026-12-31' },
};

function place(rowNumber: number, code: string, parentCode: string | null, level: number): TerritoryRow {
  const nowhere = { gridRow: null, gridCol: null, validFrom: null, validTo: null, isoCode: null };
  return {
    rowNumber,
    code,
    parentCode,
    level,
    kind: level === 0 ? 'country' : 'region',
    name: { en: code },
    ...nowhere,
  };
}

function item(rowNumber: number, territoryCode: string): RoadMapRow {
  return {
    ...{ rowNumber, territoryCode, itemCode: 'A', type: 'measure', title: { en: 'A' }, kind: 'stages' },
    ...{
      directionCode: null,
      promiseCode: null,
      indicatorCode: null,
      unit: null,
      baseline: null,
      target: null,
    },
    ...{ startsOn: null, deadline: '2026-12-31', weight: null, completionForm: null, leadExecutor: null },
    ...{ coExecutors: [], plan: [], budget: [], shares: [{ territoryCode, share: '1' }] },
  };
}
