import { Injectable, Logger } from '@nestjs/common';
import { HandlesJob } from '@platform/queue';
import { AuditProgramme } from '../use-cases/audit-programme';
import { BeginPeriods } from '../use-cases/begin-periods';
import { FoldProgramme } from '../use-cases/fold-programme';
import { FoldDoorbell } from './fold-doorbell';
import { AuditPayload, auditJob, beginPeriodsJob, foldJob, FoldPayload } from './metrics.jobs';

/** The worker's side of metrics: decodes, calls a use case, logs what an operator must know. */
@Injectable()
export class MetricsHandlers {
  private readonly logger = new Logger(MetricsHandlers.name);

  constructor(
    private readonly foldProgramme: FoldProgramme,
    private readonly auditProgramme: AuditProgramme,
    private readonly beginPeriods: BeginPeriods,
    private readonly doorbell: FoldDoorbell,
  ) {}

  @HandlesJob(foldJob)
  async fold({ programmeId }: FoldPayload): Promise<void> {
    if (await this.doorbell.isDue(programmeId)) await this.foldProgramme.run(programmeId);
  }

  @HandlesJob(auditJob)
  async audit({ repair }: AuditPayload): Promise<void> {
    for (const programmeId of await this.doorbell.programmes()) {
      const { programme, roadMaps, differences } = await this.auditProgramme.run(programmeId, {
        repair: repair ?? false,
      });
      if (differences.length === 0)
        this.logger.log(`Audit of ${programme}: ${roadMaps} road maps, no difference`);
      else {
        const [first] = differences;
        this.logger.error({ msg: `Audit of ${programme}: ${differences.length} differences`, first });
      }
    }
  }

  @HandlesJob(beginPeriodsJob)
  async begin(): Promise<void> {
    await this.beginPeriods.run();
  }
}
