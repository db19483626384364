import { EvidenceModule } from '@modules/evidence';
import { LedgerModule } from '@modules/ledger';
import { ProgrammesModule } from '@modules/programmes';
import { RoadMapsModule } from '@modules/road-maps';
import { TerritoriesModule } from '@modules/territories';
import { Module, type DynamicModule } from '@nestjs/common';
import { StreamEnds } from '@platform/http';
import { ScanningModule } from '@platform/scanning';
import { StorageModule } from '@platform/storage';
import { EntriesController } from './api/entries.controller';
import { EntryTalkController } from './api/entry-talk.controller';
import { ImportRowsController } from './api/import-rows.controller';
import { ImportsController } from './api/imports.controller';
import { ReportSheetsController } from './api/report-sheets.controller';
import { ReviewDeskController } from './api/review-desk.controller';
import { TemplatesController } from './api/templates.controller';
import { ImportReader } from './data/import.reader';
import { reportStores } from './data/report-stores';
import { ImportRowsReading } from './jobs/import-rows-reading';
import { ImportSweeper } from './jobs/import-sweeper';
import { ImportWorker } from './jobs/import-worker';
import { CheckImports } from './use-cases/check-imports';
import { ReceiveImport } from './use-cases/receive-import';
import { reviewUseCases } from './use-cases/review-use-cases';
import { ReviewEntries } from './use-cases/review-entries';
import { SubmitEntry } from './use-cases/submit-entry';
import { reportUseCases } from './use-cases/report-use-cases';

/** Reports on their way in: `forHttp` takes them and answers questions, `forWorker` reads and applies them. */
@Module({
  imports: [
    ...[TerritoriesModule, ProgrammesModule, RoadMapsModule, LedgerModule, EvidenceModule],
    ...[ScanningModule, StorageModule],
  ],
  providers: [...reportStores, ...reportUseCases],
})
export class ReportsModule {
  static forHttp(): DynamicModule {
    const controllers = [
      ImportsController,
      ImportRowsController,
      EntriesController,
      EntryTalkController,
      ReviewDeskController,
      TemplatesController,
      ReportSheetsController,
    ];
    return {
      module: ReportsModule,
      controllers,
      providers: [ImportRowsReading, StreamEnds, ...reviewUseCases],
    };
  }

  /** For the command line: takes files in and acts for people, the worker does the rest. */
  static forOperator(): DynamicModule {
    return {
      module: ReportsModule,
      exports: [ReceiveImport, ReviewEntries, SubmitEntry, CheckImports, ImportReader, StorageModule],
    };
  }

  static forWorker(): DynamicModule {
    return { module: ReportsModule, providers: [ImportWorker, ImportSweeper] };
  }
}
