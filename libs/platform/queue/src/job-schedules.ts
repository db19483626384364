import { Injectable } from '@nestjs/common';
import { JobCatalogue } from './job-catalogue';
import { JobQueue } from './job-queue';
import { Sweeps } from './sweeps';

/** Keeps the queue's cron entries as the catalogue has them, also after the queue lost everything. */
@Injectable()
export class JobSchedules {
  constructor(
    private readonly catalogue: JobCatalogue,
    private readonly queue: JobQueue,
  ) {}

  @Sweeps({ everyMs: 5 * 60_000 })
  async keep(): Promise<void> {
    for (const definition of this.catalogue.all()) await this.queue.schedule(definition);
  }
}
