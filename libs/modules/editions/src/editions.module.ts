import { MetricsModule } from '@modules/metrics';
import { Module, type DynamicModule } from '@nestjs/common';
import { EditionsController } from './api/editions.controller';
import { CauseReader } from './data/cause.reader';
import { EditionReader } from './data/edition.reader';
import { EditionRepository } from './data/edition.repository';
import { StandingEditionReader } from './data/standing-edition.reader';
import { EditionWorker } from './jobs/edition-worker';
import { FreezeEditions } from './use-cases/freeze-editions';
import { ReadEdition } from './use-cases/read-edition';
import { ReadErrata } from './use-cases/read-errata';

/** Figures of record: `forHttp` shows them, `forWorker` freezes them. */
@Module({ imports: [MetricsModule.forFigures()] })
export class EditionsModule {
  static forHttp(): DynamicModule {
    return {
      module: EditionsModule,
      controllers: [EditionsController],
      providers: [EditionReader, CauseReader, ReadEdition, ReadErrata],
    };
  }

  static forWorker(): DynamicModule {
    return { module: EditionsModule, providers: [EditionRepository, FreezeEditions, EditionWorker] };
  }

  /** For modules that show what is of record in a form of their own. */
  static forReading(): DynamicModule {
    return { module: EditionsModule, providers: [StandingEditionReader], exports: [StandingEditionReader] };
  }
}
