import { Injectable } from '@nestjs/common';
import { JobQueue, Sweeps } from '@platform/queue';
import { ImportRepository } from '../data/import.repository';
import { ReportDraftRepository } from '../data/report-draft.repository';
import { StagingRepository } from '../data/staging.repository';
import { applyImportJob, ImportJob, parseImportJob } from './reports.jobs';

const SWEEP_MS = 30_000;
const PURGE_MS = 600_000;
/** A draft that nobody has touched for so long was reported in another way, or given up. */
const DRAFT_DAYS = 60;
/** A working import moves every second; one that has not for so long has lost its job, or its worker was killed. */
const STUCK_SECONDS = 30;

/** Rings again for imports whose job was lost, empties the staging area behind those that are over, and forgets old drafts. */
@Injectable()
export class ImportSweeper {
  constructor(
    private readonly imports: ImportRepository,
    private readonly staging: StagingRepository,
    private readonly drafts: ReportDraftRepository,
    private readonly queue: JobQueue,
  ) {}

  @Sweeps({ everyMs: SWEEP_MS })
  async ringAgain(): Promise<void> {
    for (const { id, status } of await this.imports.stuck(STUCK_SECONDS)) {
      await this.queue.add(status === 'applying' ? applyImportJob : parseImportJob, ImportJob.of(id));
    }
  }

  @Sweeps({ everyMs: PURGE_MS })
  async purge(): Promise<void> {
    await this.staging.purge();
    await this.drafts.purge(DRAFT_DAYS);
  }
}
