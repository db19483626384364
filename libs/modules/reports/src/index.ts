export { reportsEntities } from './data/report-stores';
export { ImportReader, type ImportFilter, type ImportRow } from './data/import.reader';
export type { ImportStatus } from './domain/import-lifecycle';
export { reportsJobs } from './jobs/reports.jobs';
export { ReportsModule } from './reports.module';
export { CheckImports, type AlteredImport } from './use-cases/check-imports';
export { ReceiveImport } from './use-cases/receive-import';
export { ReviewEntries } from './use-cases/review-entries';
export { SubmitEntry } from './use-cases/submit-entry';
