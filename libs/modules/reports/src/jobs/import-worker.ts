import { Injectable, Logger } from '@nestjs/common';
import { HandlesJob, type JobContext, type JobDefinition } from '@platform/queue';
import { ApplyImport } from '../use-cases/apply-import';
import { FailImport } from '../use-cases/fail-import';
import { KeepAttachments } from '../use-cases/keep-attachments';
import { ParseImport } from '../use-cases/parse-import';
import { ValidateImport } from '../use-cases/validate-import';
import { applyImportJob, ImportJob, parseImportJob } from './reports.jobs';

/** Handles the module's jobs. A job only says where to look: what is to be done is read from the import's state. */
@Injectable()
export class ImportWorker {
  private readonly logger = new Logger(ImportWorker.name);

  constructor(
    private readonly parse: ParseImport,
    private readonly validate: ValidateImport,
    private readonly attachments: KeepAttachments,
    private readonly apply: ApplyImport,
    private readonly fail: FailImport,
  ) {}

  @HandlesJob(parseImportJob)
  async read({ importId }: ImportJob, context: JobContext): Promise<void> {
    await this.guarded(parseImportJob, importId, context, async () => {
      await this.parse.run(importId, context.signal);
      await this.validate.run(importId);
    });
  }

  @HandlesJob(applyImportJob)
  async write({ importId }: ImportJob, context: JobContext): Promise<void> {
    await this.guarded(applyImportJob, importId, context, async () => {
      await this.attachments.run(importId, context.signal);
      await this.apply.run(importId, context.signal);
    });
  }

  /** After the last attempt the import says that it failed, so that nobody waits for it and the file may be sent again. */
  private async guarded(
    job: JobDefinition<ImportJob>,
    importId: string,
    { attempt, signal }: JobContext,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (attempt < job.attempts || signal.aborted) throw error;
      this.logger.error(error, `Import ${importId} failed`);
      await this.fail.run(importId, error);
      throw error;
    }
  }
}
