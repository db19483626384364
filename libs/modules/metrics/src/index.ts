export { metricsJobs } from './jobs/metrics.jobs';
export { MetricsModule } from './metrics.module';
export { AuditProgramme, type AuditResult } from './use-cases/audit-programme';
export { FoldProgramme } from './use-cases/fold-programme';
