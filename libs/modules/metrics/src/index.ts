export { ProgrammeCalendarReader } from './data/programme-calendar.reader';
export { metricsJobs } from './jobs/metrics.jobs';
export { MetricsModule } from './metrics.module';
export { AuditProgramme, type AuditResult } from './use-cases/audit-programme';
export { BeginPeriods } from './use-cases/begin-periods';
export { FoldProgramme } from './use-cases/fold-programme';
export { ReadFigures, type TerritoryFigures } from './use-cases/read-figures';
export { ReadItemStates, type ItemState } from './use-cases/read-item-states';
