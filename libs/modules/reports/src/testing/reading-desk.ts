import { Clock } from '@core/kernel';
import { Ledger, LedgerModule } from '@modules/ledger';
import { Programmes } from '@modules/programmes';
import { ROAD_MAP_ENTITIES, RoadMaps } from '@modules/road-maps';
import { Territories } from '@modules/territories';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, readSettings } from '@platform/config';
import { Database, DatabaseModule } from '@platform/database';
import { LiveModule } from '@platform/live';
import { OutboxModule } from '@platform/outbox';
import { Storage } from '@platform/storage';
import { testDatabase } from '@platform/testing';
import { Readable } from 'node:stream';
import { reportsEntities, ReportsModule } from '../index';
import { ApplyImport } from '../use-cases/apply-import';
import { ParseImport } from '../use-cases/parse-import';
import { ReceiveImport } from '../use-cases/receive-import';
import { ValidateImport } from '../use-cases/validate-import';
import { ACTORS, ITEMS, PLACES, PROGRAMME } from './reports-country';

/** What became of a file, read from the tables. */
export interface ReadFile {
  readonly id: string;
  readonly status: string;
  readonly totalRows: number;
  readonly acceptedRows: number;
  readonly rejectedRows: number;
  readonly unchangedRows: number;
  /** Of errors, by file. */
  readonly codes: readonly string[];
  /** Rows with an error. */
  readonly refused: number;
  /** Its entries as `territory|item|period|value|spent|narrative`, sorted. */
  readonly entries: readonly string[];
}

interface SentFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly onError: 'skip' | 'reject';
}

const NOON = new Date('2026-03-20T07:00:00Z');
const MAX_BYTES = 10_000_000;

class StandingClock extends Clock {
  override now(): Date {
    return new Date(NOON);
  }
}

/** The use cases of a file's journey, one after the other in this process: a thousand files take seconds. */
export class ReadingDesk {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<ReadingDesk> {
    const own = await testDatabase();
    const desk = new ReadingDesk(
      await NestFactory.createApplicationContext(deskModule(own.url), { logger: ['error'] }),
      () => own.close(),
    );
    await desk.found();
    return desk;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }

  /** Takes a file in, reads, judges and applies it. @throws whatever a job would fail with */
  async read({ fileName, bytes, onError }: SentFile): Promise<ReadFile> {
    const stored = await this.part(Storage).write(this.part(Database), Readable.from([bytes]), {
      ...{ name: fileName, mediaType: 'application/octet-stream', maxBytes: MAX_BYTES },
    });
    const { id } = await this.part(ReceiveImport).run(
      {
        file: { id: stored.id, name: fileName, sha256: stored.sha256 },
        ...{ kind: 'progress', programme: PROGRAMME.code, mode: 'apply', onError },
      },
      ACTORS.bootstrap,
    );
    const { signal } = new AbortController();
    await this.part(ParseImport).run(id, signal);
    await this.part(ValidateImport).run(id);
    await this.part(ApplyImport).run(id, signal);
    return this.outcome(id);
  }

  private async outcome(id: string): Promise<ReadFile> {
    const [outcome] = await this.part(Database).query<ReadFile>(
      `select i.id, i.status, i.total_rows as "totalRows", i.accepted_rows as "acceptedRows",
              i.rejected_rows as "rejectedRows", i.unchanged_rows as "unchangedRows",
              array(select distinct code from finding where import_id = i.id and severity = 'error' order by 1) as codes,
              (select count(distinct row_no) from finding where import_id = i.id and severity = 'error')::int as refused,
              array(
                select concat_ws('|', t.code, m.code, p.code, trim_scale(e.value), coalesce(trim_scale(e.spent)::text, ''), e.narrative)
                  from progress_entry e join item m on m.id = e.item_id join territory t on t.id = m.territory_id
                  join period p on p.programme_id = m.programme_id and p.ord = e.period_ord
                 where e.import_id = i.id order by 1) as entries
         from import i where i.id = $1`,
      [id],
    );
    return outcome;
  }

  private async found(): Promise<void> {
    await this.part(Database).transaction(async (tx) => {
      await this.part(Territories).applyRows(tx, PLACES);
      const { programmeId } = await this.part(Programmes).applyDocument(tx, PROGRAMME);
      const scope = { programmeId: programmeId as number, importId: null, approvedAt: new Date(NOON) };
      const { roadMaps } = await this.part(RoadMaps).applyVersion(tx, scope, ITEMS);
      const ids = roadMaps.map(({ roadMapId }) => roadMapId);
      await this.part(Ledger).openItems(tx, ids, 0);
    });
  }

  private part<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token, { strict: false });
  }
}

function deskModule(url: string): DynamicModule {
  class DeskModule {}
  return {
    module: DeskModule,
    imports: [
      ConfigModule.forRoot(readSettings({ DATABASE_URL: url, NODE_ENV: 'test' }), new StandingClock()),
      DatabaseModule.forRoot({ entities: [...ROAD_MAP_ENTITIES, ...reportsEntities] }),
      LiveModule,
      OutboxModule.forProducer(),
      LedgerModule,
      ReportsModule.forOperator(),
    ],
  };
}
