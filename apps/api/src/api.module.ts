import { Module } from '@nestjs/common';
import { ConfigModule } from '@platform/config';
import { DatabaseModule } from '@platform/database';
import { LiveModule } from '@platform/live';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { QueueModule } from '@platform/queue';
import { IdentityModule } from '@modules/identity';
import { LedgerModule } from '@modules/ledger';
import { metricsJobs, MetricsModule } from '@modules/metrics';
import { ProgrammesModule } from '@modules/programmes';
import { reportsEntities, reportsJobs, ReportsModule } from '@modules/reports';
import { roadMapEntities, RoadMapsModule } from '@modules/road-maps';
import { TerritoriesModule } from '@modules/territories';
import { VerificationModule } from '@modules/verification';

/** The HTTP process: asks, answers, and leaves all long work to the worker. */
@Module({
  imports: [
    ConfigModule.forRoot(),
    ObservabilityModule.forRoot('api'),
    DatabaseModule.forRoot({ entities: [...roadMapEntities, ...reportsEntities] }),
    LiveModule,
    QueueModule.forProducer([...reportsJobs, ...metricsJobs]),
    OutboxModule.forProducer(),
    IdentityModule,
    TerritoriesModule,
    ProgrammesModule,
    RoadMapsModule,
    LedgerModule,
    ReportsModule.forHttp(),
    VerificationModule,
    MetricsModule.forHttp(),
  ],
})
export class ApiModule {}
