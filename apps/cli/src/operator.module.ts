import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SystemClock, type Clock } from '@core/kernel';
import { ConfigModule, type Settings } from '@platform/config';
import { DatabaseModule } from '@platform/database';
import { LiveModule } from '@platform/live';
import { MailModule } from '@platform/mail';
import { ObservabilityModule, ProcessLogger } from '@platform/observability';
import { OutboxModule } from '@platform/outbox';
import { QueueModule } from '@platform/queue';
import { IdentityModule } from '@modules/identity';
import { LedgerModule } from '@modules/ledger';
import { metricsJobs, MetricsModule } from '@modules/metrics';
import { ProgrammesModule } from '@modules/programmes';
import { PublicationModule } from '@modules/publication';
import { reportsEntities, reportsJobs, ReportsModule } from '@modules/reports';
import { ROAD_MAP_ENTITIES, RoadMapsModule } from '@modules/road-maps';
import { TerritoriesModule } from '@modules/territories';
import { VerificationModule } from '@modules/verification';
import { operatorSettings } from './operator-settings';

/** Everything an operator command may use. */
@Module({})
export class OperatorModule {
  static with(settings: Settings, clock: Clock): DynamicModule {
    return {
      module: OperatorModule,
      imports: [
        ConfigModule.forRoot(settings, clock),
        ObservabilityModule.forRoot('cli'),
        DatabaseModule.forRoot({ entities: [...ROAD_MAP_ENTITIES, ...reportsEntities] }),
        LiveModule,
        QueueModule.forProducer([...reportsJobs, ...metricsJobs]),
        OutboxModule.forProducer(),
        MailModule,
        IdentityModule.forOperator(),
        TerritoriesModule,
        ProgrammesModule,
        RoadMapsModule,
        LedgerModule,
        ReportsModule.forOperator(),
        VerificationModule,
        MetricsModule.forOperator(),
        PublicationModule.forOperator(),
      ],
    };
  }
}

/** Runs a command's work with the platform's modules and closes them again. */
export async function asOperator<T>(
  work: (app: INestApplicationContext) => Promise<T>,
  clock: Clock = new SystemClock(),
): Promise<T> {
  const app = await NestFactory.createApplicationContext(OperatorModule.with(operatorSettings(), clock), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(ProcessLogger));
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
