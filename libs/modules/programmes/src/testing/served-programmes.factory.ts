import type { Actor } from '@core/access';
import { Module } from '@nestjs/common';
import { ConfigModule, readSettings } from '@platform/config';
import { Database, DatabaseModule } from '@platform/database';
import { Authenticator, createHttpApp } from '@platform/http';
import { ObservabilityModule } from '@platform/observability';
import { testDatabase } from '@platform/testing';
import type { FastifyRequest } from 'fastify';
import { Programmes } from '../programmes';
import { ProgrammesModule } from '../programmes.module';

/** The module served on an empty database. */
export interface ServedProgrammes {
  readonly database: Database;
  readonly programmes: Programmes;
  /** What a path of the API answers to the operator, or to an auditor of one programme. */
  get(path: string, auditorOf?: string): Promise<{ status: number; body: Record<string, unknown> }>;
  close(): Promise<void>;
}

/** Takes the token for the code of the programme somebody is auditor of; without one it is the operator. */
class ByProgramme extends Authenticator {
  override isKnown(): boolean {
    return true;
  }

  override authenticate(request: FastifyRequest): Promise<Actor> {
    const programme = request.headers.authorization?.replace('Bearer ', '');
    if (programme === undefined)
      return Promise.resolve({ id: 'bootstrap', name: 'Operator', kind: 'bootstrap', grants: [] });
    const grants = [{ role: 'auditor', territory: 'KZ', programme }] as const;
    return Promise.resolve({ id: programme, name: 'Auditor', kind: 'user', grants });
  }
}

/** Starts it. */
export async function servedProgrammes(): Promise<ServedProgrammes> {
  const own = await testDatabase();
  @Module({
    imports: [
      ConfigModule.forRoot(
        readSettings({ DATABASE_URL: own.url, NODE_ENV: 'test', UADE_LOG_LEVEL: 'silent' }),
      ),
      DatabaseModule.forRoot({ entities: [] }),
      ObservabilityModule.forRoot('test'),
      ProgrammesModule,
    ],
    providers: [{ provide: Authenticator, useClass: ByProgramme }],
  })
  class ServedModule {}
  const app = await createHttpApp(ServedModule);
  await app.listen(0, '127.0.0.1');
  const address = `${await app.getUrl()}/api/v1`;
  return {
    database: app.get(Database),
    programmes: app.get(Programmes, { strict: false }),
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
