import type { Actor } from '@core/access';
import { Module } from '@nestjs/common';
import { ConfigModule, readSettings } from '@platform/config';
import { Database, DatabaseModule } from '@platform/database';
import { Authenticator, createHttpApp } from '@platform/http';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { testDatabase } from '@platform/testing';
import type { FastifyRequest } from 'fastify';
import { Boundaries } from '../boundaries';
import { Lineage } from '../lineage';
import { Territories } from '../territories';
import { TerritoriesModule } from '../territories.module';
import { KeepTree } from '../use-cases/keep-tree';

/** The module served on an empty database. */
export interface ServedTerritories {
  readonly database: Database;
  readonly territories: Territories;
  readonly lineage: Lineage;
  readonly keepTree: KeepTree;
  readonly boundaries: Boundaries;
  /** What a path of the API answers to the operator, or to an auditor of one territory. */
  get(path: string, auditorOf?: string): Promise<{ status: number; body: Record<string, unknown> }>;
  close(): Promise<void>;
}

/** Takes the token for the code of the territory somebody is auditor of; without one it is the operator. */
class ByPlace extends Authenticator {
  override isKnown(): boolean {
    return true;
  }

  override authenticate(request: FastifyRequest): Promise<Actor> {
    const territory = request.headers.authorization?.replace('Bearer ', '');
    if (territory === undefined)
      return Promise.resolve({ id: 'bootstrap', name: 'Operator', kind: 'bootstrap', grants: [] });
    const grants = [{ role: 'auditor', territory, programme: null }] as const;
    return Promise.resolve({ id: territory, name: 'Auditor', kind: 'user', grants });
  }
}

/** Starts it. */
export async function servedTerritories(): Promise<ServedTerritories> {
  const own = await testDatabase();
  @Module({
    imports: [
      ConfigModule.forRoot(
        readSettings({ DATABASE_URL: own.url, NODE_ENV: 'test', UADE_LOG_LEVEL: 'silent' }),
      ),
      DatabaseModule.forRoot({ entities: [] }),
      ObservabilityModule.forRoot('test'),
      OutboxModule.forProducer(),
      TerritoriesModule,
    ],
    providers: [{ provide: Authenticator, useClass: ByPlace }],
  })
  class ServedModule {}
  const app = await createHttpApp(ServedModule);
  await app.listen(0, '127.0.0.1');
  const address = `${await app.getUrl()}/api/v1`;
  return {
    database: app.get(Database),
    territories: app.get(Territories, { strict: false }),
    lineage: app.get(Lineage, { strict: false }),
    keepTree: app.get(KeepTree, { strict: false }),
    boundaries: app.get(Boundaries, { strict: false }),
    get: async (path, auditorOf) => {
      const headers = auditorOf === undefined ? undefined : { authorization: `Bearer ${auditorOf}` };
      const answer = await fetch(`${address}${path}`, { headers });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },
    close: async () => {
      await app.close();
      await own.close();
    },
  };
}
