import type { Actor } from '@core/access';
import type { ProgrammeDocument, RoadMapRow, TerritoryRow } from '@core/reporting';
import { Programmes } from '@modules/programmes';
import { Territories } from '@modules/territories';
import { Global, Module } from '@nestjs/common';
import { ConfigModule, readSettings } from '@platform/config';
import { Database, DatabaseModule } from '@platform/database';
import { Authenticator, createHttpApp } from '@platform/http';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { testDatabase } from '@platform/testing';
import type { FastifyRequest } from 'fastify';
import { AcceptedProgress } from '../accepted-progress';
import { ROAD_MAP_ENTITIES } from '../data/road-map-entities';
import { RoadMaps } from '../road-maps';
import { RoadMapsModule } from '../road-maps.module';
import type { VersionApplied } from '../use-cases/apply-version';

/** What an answer said. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A country of two regions, one with two districts, and a programme of two years; no road map yet. */
export interface RoadMapWorld {
  readonly database: Database;
  readonly programmeId: number;
  readonly roadMaps: RoadMaps;
  /** Items that count as accepted as done. */
  readonly done: Set<number>;
  /** Applies rows as one import, approved on 2026-03-15 unless told otherwise. */
  apply(rows: readonly RoadMapRow[], approvedAt?: string): Promise<VersionApplied>;
  itemId(territory: string, code: string): Promise<number>;
  /** Sends as one of ACTORS. */
  send(who: keyof typeof ACTORS, method: string, path: string, body?: object): Promise<Answer>;
  close(): Promise<void>;
}

const ACTORS = {
  bootstrap: { id: 'bootstrap', name: 'Operator', kind: 'bootstrap', grants: [] },
  analyst: user('analyst', 'analyst', 'KZ'),
  otherAnalyst: user('otherAnalyst', 'analyst', 'KZ'),
  liaison: user('liaison', 'liaison', '110000000'),
  strangerAnalyst: user('strangerAnalyst', 'analyst', '150000000'),
} as const satisfies Record<string, Actor>;

function user(id: string, role: 'analyst' | 'liaison', territory: string): Actor {
  return { id, name: id, kind: 'user', grants: [{ role, territory, programme: null }] };
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

const PLACES: TerritoryRow[] = [
  place(2, 'KZ', null, 0),
  place(3, '110000000', 'KZ', 1),
  place(4, '150000000', 'KZ', 1),
  place(5, '111000000', '110000000', 2),
  place(6, '113200000', '110000000', 2),
];

function place(rowNumber: number, code: string, parentCode: string | null, level: number): TerritoryRow {
  const kind = (['country', 'region', 'district'] as const)[level];
  const nowhere = { gridRow: null, gridCol: null, validFrom: null, validTo: null, isoCode: null };
  return { rowNumber, code, parentCode, level, kind, name: { en: `Place ${code}` }, ...nowhere };
}

function programme(code: string): ProgrammeDocument {
  return {
    code,
    party: 'Party',
    title: { en: `Programme ${code}` },
    term: { start: '2026-01-01', end: '2027-12-31' },
    reporting: 'month',
    dueDay: 10,
    graceDays: 5,
    weights: 'expert',
    endorsement: 'none',
    timeZone: 'Asia/Almaty',
    directions: [
      { code: 'D1', title: { en: 'Schools' } },
      { code: 'D2', title: { en: 'Roads' } },
    ],
    promises: [
      {
        code: 'PR1',
        direction: 'D1',
        text: { en: 'Build schools' },
        source: { document: null, page: null, date: null, url: null },
        testable: true,
      },
    ],
  };
}

/** Builds it on a database of its own and serves it. */
export async function roadMapWorld(): Promise<RoadMapWorld> {
  const own = await testDatabase();
  const done = new Set<number>();
  const app = await createHttpApp(moduleOn(own.url, done));
  await app.listen(0, '127.0.0.1');
  const address = `${await app.getUrl()}/api/v1`;
  const database = app.get(Database);
  const programmeId = await database.transaction(async (tx) => {
    await app.get(Territories, { strict: false }).applyRows(tx, PLACES);
    const programmes = app.get(Programmes, { strict: false });
    await programmes.applyDocument(tx, programme('P2'));
    return (await programmes.applyDocument(tx, programme('P1'))).programmeId as number;
  });
  const roadMaps = app.get(RoadMaps, { strict: false });
  return {
    database,
    programmeId,
    roadMaps,
    done,
    apply: (rows, approvedAt = '2026-03-15T00:00:00Z') =>
      database.transaction((tx) =>
        roadMaps.applyVersion(tx, { programmeId, importId: null, approvedAt: new Date(approvedAt) }, rows),
      ),
    itemId: async (territory, code) => {
      const [{ id }] = await database.query<{ id: number }>(
        `select i.id from item i join territory t on t.id = i.territory_id
          where i.programme_id = $1 and t.code = $2 and i.code = $3`,
        [programmeId, territory, code],
      );
      return id;
    },
    send: async (who, method, path, body) => {
      const headers = { authorization: `Bearer ${who}`, ...(body && { 'content-type': 'application/json' }) };
      const answer = await fetch(`${address}${path}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },
    close: async () => {
      await app.close();
      await own.close();
    },
  };
}

function moduleOn(url: string, done: ReadonlySet<number>): new () => object {
  class KnownProgress extends AcceptedProgress {
    override isDone(_sql: unknown, itemId: number): Promise<boolean> {
      return Promise.resolve(done.has(itemId));
    }
  }
  @Global()
  @Module({
    providers: [{ provide: AcceptedProgress, useClass: KnownProgress }],
    exports: [AcceptedProgress],
  })
  class ProgressModule {}
  @Module({
    imports: [
      ConfigModule.forRoot(readSettings({ DATABASE_URL: url, NODE_ENV: 'test', UADE_LOG_LEVEL: 'silent' })),
      DatabaseModule.forRoot({ entities: ROAD_MAP_ENTITIES }),
      ObservabilityModule.forRoot('test'),
      OutboxModule.forProducer(),
      ProgressModule,
      RoadMapsModule,
    ],
    providers: [{ provide: Authenticator, useClass: ByName }],
  })
  class WorldModule {}
  return WorldModule;
}
