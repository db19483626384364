import { defineJob } from '@platform/queue';
import { IsUUID } from 'class-validator';

/** Which import a job is about; its state is a row. */
export class ImportJob {
  @IsUUID()
  importId: string;

  static of(importId: string): ImportJob {
    return Object.assign(new ImportJob(), { importId });
  }
}

const ATTEMPTS = { attempts: 5, backoffMs: 1_000 } as const;

/** Reads a file and judges its rows. */
export const parseImportJob = defineJob({
  name: 'reports.parse.v1',
  payload: ImportJob,
  ...ATTEMPTS,
  concurrency: 2,
  dedupeKey: ({ importId }) => importId,
});

/** Applies what was judged sound. */
export const applyImportJob = defineJob({
  name: 'reports.apply.v1',
  payload: ImportJob,
  ...ATTEMPTS,
  concurrency: 2,
  dedupeKey: ({ importId }) => importId,
});

/** All jobs of this module, for the catalogue of a process. */
export const reportsJobs = [parseImportJob, applyImportJob];
