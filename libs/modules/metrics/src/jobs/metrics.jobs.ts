import { IsBoolean, IsInt, IsOptional } from 'class-validator';
import { defineJob } from '@platform/queue';

export class FoldPayload {
  @IsInt() programmeId: number;
}

/** Brings one programme's sums up to its ledger. Asked for often, run once: the key is the programme. */
export const foldJob = defineJob({
  name: 'metrics.fold.v1',
  payload: FoldPayload,
  attempts: 20,
  backoffMs: 1_000,
  concurrency: 2,
  dedupeKey: ({ programmeId }) => String(programmeId),
});

export class AuditPayload {
  @IsOptional() @IsBoolean() repair?: boolean;
}

/** Nightly (20:30 UTC, night in Kazakhstan): works every sum out again and compares. */
export const auditJob = defineJob({
  name: 'metrics.audit.v1',
  payload: AuditPayload,
  attempts: 3,
  backoffMs: 60_000,
  concurrency: 1,
  every: '30 20 * * *',
});

export class BeginPeriodsPayload {}

/** Every hour: a period that has begun since changes figures without anybody's doing. */
export const beginPeriodsJob = defineJob({
  name: 'metrics.begin-periods.v1',
  payload: BeginPeriodsPayload,
  attempts: 3,
  backoffMs: 10_000,
  concurrency: 1,
  every: '5 * * * *',
});

export const metricsJobs = [foldJob, auditJob, beginPeriodsJob];
