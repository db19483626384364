import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, readSettings } from '@platform/config';
import { Database } from '@platform/database';
import { ResponseCache } from '@platform/http';
import { Live, LiveModule } from '@platform/live';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { testDatabase } from '@platform/testing';
import { DirtyRepository, Extensions, Ledger, LedgerModule } from '@modules/ledger';
import {
  AuditProgramme,
  BeginPeriods,
  BreakDownFigures,
  FoldProgramme,
  MetricsModule,
  ProgrammeCalendarReader,
  ReadFigures,
  ReadItemStates,
  ReadPlace,
  StudiedChangeReader,
  SumByItem,
  WeighChange,
} from '@modules/metrics';
import { MovableClock } from './movable-clock';

const TABLES =
  'territory, programme, outbox, dirty, road_map_sum, territory_sum, item_checkpoint, fold_run, import';

/** The ledger and the metrics wired as the processes wire them, on a database and a clock of the test's own. */
export class MetricsDesk {
  readonly ledger: Ledger;
  readonly extensions: Extensions;
  readonly dirty: DirtyRepository;
  readonly fold: FoldProgramme;
  readonly audit: AuditProgramme;
  readonly beginPeriods: BeginPeriods;
  readonly figures: ReadFigures;
  readonly places: ReadPlace;
  readonly sumByItem: SumByItem;
  readonly live: Live;
  readonly states: ReadItemStates;
  readonly calendars: ProgrammeCalendarReader;
  readonly studied: StudiedChangeReader;
  readonly weighChange: WeighChange;
  readonly breakDown: BreakDownFigures;

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly test: Awaited<ReturnType<typeof testDatabase>>,
    readonly clock: MovableClock,
  ) {
    const find = <T>(type: abstract new (...args: never[]) => T): T => app.get<T>(type, { strict: false });
    this.ledger = find(Ledger);
    this.extensions = find(Extensions);
    this.dirty = find(DirtyRepository);
    this.fold = find(FoldProgramme);
    this.audit = find(AuditProgramme);
    this.beginPeriods = find(BeginPeriods);
    this.figures = find(ReadFigures);
    this.places = find(ReadPlace);
    this.sumByItem = find(SumByItem);
    this.live = find(Live);
    this.states = find(ReadItemStates);
    this.calendars = find(ProgrammeCalendarReader);
    this.studied = find(StudiedChangeReader);
    this.weighChange = find(WeighChange);
    this.breakDown = find(BreakDownFigures);
  }

  static async open(): Promise<MetricsDesk> {
    const test = await testDatabase();
    const clock = new MovableClock(new Date('2026-01-01T00:00:00Z'));
    const providers = [{ provide: Database, useValue: test.database }, ResponseCache];
    class Ground {}
    Module({ providers, exports: providers })(Ground);
    class Root {}
    const root = {
      module: Root,
      imports: [
        ConfigModule.forRoot(readSettings({ DATABASE_URL: test.url }), clock),
        { module: Ground, global: true },
        ObservabilityModule.forRoot('test'),
        LiveModule,
        OutboxModule.forProducer(),
        LedgerModule,
        MetricsModule.forOperator(),
        MetricsModule.forHttp(),
        MetricsModule.forStocktake(),
      ],
    };
    return new MetricsDesk(
      await NestFactory.createApplicationContext(root, { logger: ['error'] }),
      test,
      clock,
    );
  }

  get database(): Database {
    return this.test.database;
  }

  /** Empties every table a world fills; ids go on counting. */
  async clear(): Promise<void> {
    await this.database.query(`truncate ${TABLES} cascade`);
    // A revision is believed for a second, and the next world is here sooner.
    this.app.get(ResponseCache, { strict: false }).forgetAll();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.test.close();
  }
}
