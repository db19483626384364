import { Module } from '@nestjs/common';
import { ConfigModule } from '@platform/config';
import { DatabaseModule } from '@platform/database';
import { LiveModule } from '@platform/live';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { QueueModule } from '@platform/queue';
import { LedgerModule } from '@modules/ledger';
import { metricsJobs, MetricsModule } from '@modules/metrics';
import { reportsEntities, reportsJobs, ReportsModule } from '@modules/reports';
import { roadMapEntities } from '@modules/road-maps';

/** The process that reads files, applies them and folds figures. */
@Module({
  imports: [
    ConfigModule.forRoot(),
    ObservabilityModule.forRoot('worker'),
    DatabaseModule.forRoot({ entities: [...roadMapEntities, ...reportsEntities] }),
    LiveModule,
    QueueModule.forWorker([...reportsJobs, ...metricsJobs]),
    OutboxModule.forWorker(),
    LedgerModule.forWorker(),
    ReportsModule.forWorker(),
    MetricsModule.forWorker(),
  ],
})
export class WorkerModule {}
