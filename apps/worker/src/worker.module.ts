import { Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule, type Settings } from '@platform/config';
import { DatabaseModule } from '@platform/database';
import { LiveModule } from '@platform/live';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { QueueModule } from '@platform/queue';
import { LedgerModule } from '@modules/ledger';
import { metricsJobs, MetricsModule } from '@modules/metrics';
import { reportsEntities, reportsJobs, ReportsModule } from '@modules/reports';
import { ROAD_MAP_ENTITIES } from '@modules/road-maps';

/** The process that reads files, applies them and folds figures. */
@Module({})
export class WorkerModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.forRoot(settings),
        ObservabilityModule.forRoot('worker'),
        DatabaseModule.forRoot({ entities: [...ROAD_MAP_ENTITIES, ...reportsEntities] }),
        LiveModule,
        QueueModule.forWorker([...reportsJobs, ...metricsJobs]),
        OutboxModule.forWorker(),
        LedgerModule.forWorker(),
        ReportsModule.forWorker(),
        MetricsModule.forWorker(),
      ],
    };
  }
}
