import type { Clock } from '@core/kernel';
import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '@platform/audit';
import { ConfigModule, type Settings } from '@platform/config';
import { DatabaseModule } from '@platform/database';
import { LiveModule } from '@platform/live';
import { MailModule } from '@platform/mail';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { QueueModule } from '@platform/queue';
import { CalendarModule } from '@modules/calendar';
import { editionsJobs, EditionsModule } from '@modules/editions';
import { EvidenceModule } from '@modules/evidence';
import { followsJobs, FollowsModule } from '@modules/follows';
import { DirectoryModule, IdentityModule } from '@modules/identity';
import { LedgerModule } from '@modules/ledger';
import { metricsJobs, MetricsModule } from '@modules/metrics';
import { NotesModule } from '@modules/notes';
import { noticesJobs, NoticesModule } from '@modules/notices';
import { OperationsModule } from '@modules/operations';
import { ProgrammesModule } from '@modules/programmes';
import { PublicationModule } from '@modules/publication';
import { reportsEntities, reportsJobs, ReportsModule } from '@modules/reports';
import { ROAD_MAP_ENTITIES, RoadMapsModule } from '@modules/road-maps';
import { SearchModule } from '@modules/search';
import { StocktakeModule } from '@modules/stocktake';
import { TerritoriesModule } from '@modules/territories';
import { VerificationModule } from '@modules/verification';

/** The HTTP process: asks, answers, and leaves all long work to the worker. */
@Module({})
export class ApiModule {
  /** @param clock given by tests; otherwise the system's */
  static with(settings: Settings, clock?: Clock): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.forRoot(settings, clock),
        ObservabilityModule.forRoot('api'),
        DatabaseModule.forRoot({ entities: [...ROAD_MAP_ENTITIES, ...reportsEntities] }),
        LiveModule,
        AuditModule.forHttp(),
        QueueModule.forProducer([
          ...reportsJobs,
          ...metricsJobs,
          ...editionsJobs,
          ...noticesJobs,
          ...followsJobs,
        ]),
        OutboxModule.forProducer(),
        MailModule,
        IdentityModule.forHttp(),
        DirectoryModule,
        TerritoriesModule,
        ProgrammesModule,
        RoadMapsModule,
        LedgerModule,
        ReportsModule.forHttp(),
        VerificationModule,
        EvidenceModule.forHttp(),
        SearchModule,
        MetricsModule.forHttp(),
        NotesModule.forHttp(),
        CalendarModule.forHttp(),
        EditionsModule.forHttp(),
        PublicationModule.forHttp(),
        StocktakeModule,
        NoticesModule.forHttp(),
        FollowsModule.forHttp(),
        OperationsModule,
      ],
    };
  }
}
