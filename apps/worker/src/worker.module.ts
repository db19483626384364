import type { Clock } from '@core/kernel';
import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '@platform/audit';
import { ConfigModule, type Settings } from '@platform/config';
import { DatabaseModule } from '@platform/database';
import { ForgetAnswers, IdempotencyRepository } from '@platform/http';
import { LiveModule } from '@platform/live';
import { MailModule } from '@platform/mail';
import { ObservabilityModule } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { QueueModule } from '@platform/queue';
import { editionsJobs, EditionsModule } from '@modules/editions';
import { EvidenceModule } from '@modules/evidence';
import { followsJobs, FollowsModule } from '@modules/follows';
import { DirectoryModule } from '@modules/identity';
import { LedgerModule } from '@modules/ledger';
import { metricsJobs, MetricsModule } from '@modules/metrics';
import { noticesJobs, NoticesModule } from '@modules/notices';
import { reportsEntities, reportsJobs, ReportsModule } from '@modules/reports';
import { ROAD_MAP_ENTITIES } from '@modules/road-maps';

/** The process that reads files, applies them and folds figures. */
@Module({})
export class WorkerModule {
  /** @param clock given by tests; otherwise the system's */
  static with(settings: Settings, clock?: Clock): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.forRoot(settings, clock),
        ObservabilityModule.forRoot('worker'),
        DatabaseModule.forRoot({ entities: [...ROAD_MAP_ENTITIES, ...reportsEntities] }),
        LiveModule,
        AuditModule.forWorker(),
        QueueModule.forWorker([
          ...reportsJobs,
          ...metricsJobs,
          ...editionsJobs,
          ...noticesJobs,
          ...followsJobs,
        ]),
        OutboxModule.forWorker(),
        MailModule,
        DirectoryModule,
        LedgerModule.forWorker(),
        ReportsModule.forWorker(),
        EvidenceModule.forWorker(),
        MetricsModule.forWorker(),
        EditionsModule.forWorker(),
        NoticesModule.forWorker(),
        FollowsModule.forWorker(),
      ],
      providers: [IdempotencyRepository, ForgetAnswers],
    };
  }
}
