import { LedgerModule } from '@modules/ledger';
import { ProgrammesModule } from '@modules/programmes';
import { RoadMapsModule } from '@modules/road-maps';
import { TerritoriesModule } from '@modules/territories';
import { Module, type DynamicModule } from '@nestjs/common';
import { StorageModule } from '@platform/storage';
import { EntriesController } from './api/entries.controller';
import { ImportRowsController } from './api/import-rows.controller';
import { ImportsController } from './api/imports.controller';
import { PeriodsController } from './api/periods.controller';
import { ImportReader } from './data/import.reader';
import { reportStores } from './data/report-stores';
import { ImportSweeper } from './jobs/import-sweeper';
import { ImportWorker } from './jobs/import-worker';
import { ReceiveImport } from './use-cases/receive-import';
import { ReviewEntries } from './use-cases/review-entries';
import { SubmitEntry } from './use-cases/submit-entry';
import { reportUseCases } from './use-cases/report-use-cases';

/** Reports on their way in: `forHttp` takes them and answers questions, `forWorker` reads and applies them. */
@Module({
  imports: [TerritoriesModule, ProgrammesModule, RoadMapsModule, LedgerModule, StorageModule],
  providers: [...reportStores, ...reportUseCases],
})
export class ReportsModule {
  static forHttp(): DynamicModule {
    const controllers = [ImportsController, ImportRowsController, EntriesController, PeriodsController];
    return { module: ReportsModule, controllers };
  }

  /** For the command line: takes files in and acts for people, the worker does the rest. */
  static forOperator(): DynamicModule {
    return {
      module: ReportsModule,
      exports: [ReceiveImport, ReviewEntries, SubmitEntry, ImportReader, StorageModule],
    };
  }

  static forWorker(): DynamicModule {
    return { module: ReportsModule, providers: [ImportWorker, ImportSweeper] };
  }
}
