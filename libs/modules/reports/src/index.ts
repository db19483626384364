export { reportsEntities } from './data/report-stores';
export { ImportReader, type ImportFilter, type ImportRow } from './data/import.reader';
export type { ImportStatus } from './domain/import-lifecycle';
export { reportsJobs } from './jobs/reports.jobs';
export { ReportsModule } from './reports.module';
