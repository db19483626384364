import { Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule, type Settings } from '@platform/config';
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
import { ROAD_MAP_ENTITIES, RoadMapsModule } from '@modules/road-maps';
import { TerritoriesModule } from '@modules/territories';
import { VerificationModule } from '@modules/verification';

/** The HTTP process: asks, answers, and leaves all long work to the worker. */
@Module({})
export class ApiModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.forRoot(settings),
        ObservabilityModule.forRoot('api'),
        DatabaseModule.forRoot({ entities: [...ROAD_MAP_ENTITIES, ...reportsEntities] }),
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
    };
  }
}
