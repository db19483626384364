import { forbidden, type Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Programmes } from '@modules/programmes';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { importTrail } from '../data/import-trail';
import { importLifecycle } from '../domain/import-lifecycle';
import { reportsPolicy } from '../domain/reports.policy';
import { ImportJob, parseImportJob } from '../jobs/reports.jobs';
import { JudgeDecider } from './judge-decider';

/**
 * Asks for a previewed import to be applied. Its rows are judged again first, within the grants of who asks now: the
 * ledger may have moved on since the preview.
 */
@Injectable()
export class SubmitImport {
  constructor(
    private readonly imports: ImportRepository,
    private readonly programmes: Programmes,
    private readonly territories: Territories,
    private readonly decider: JudgeDecider,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * One that is to be applied already, or was, stays as it is.
   * @throws DomainError `IMPORT.NOT_FOUND`, `IMPORT.ILLEGAL_TRANSITION`, `REQUEST.FORBIDDEN`,
   * `IMPORT.SECOND_PERSON_NEEDED`
   */
  async run(tx: Transaction, id: string, actor: Actor): Promise<void> {
    const imported = await this.imports.lock(tx, id);
    if (imported.mode === 'apply' && !importLifecycle.isFinal(imported.status)) return;
    const programme = await this.programmeOf(tx, imported);
    const country = await this.territories.country(tx);
    if (!reportsPolicy.maySend(actor, imported.kind, { programme, country }))
      throw forbidden(reportsPolicy.actionOf(imported.kind), { programme });
    const submission = {
      mode: 'apply',
      submittedBy: actor.id,
      submittedAt: this.clock.now(),
      scope: reportsPolicy.isProposed(imported.kind)
        ? await this.decider.run(tx, imported, actor, 'apply')
        : reportsPolicy.sendingScope(actor, imported.kind, programme),
      seconded: reportsPolicy.isSeconded(actor, imported.receivedBy),
    } as const;
    const isWorking = ['uploaded', 'parsing', 'validating'].includes(imported.status);
    await importTrail.record(tx, { ...imported, ...submission }, { actor, action: 'import.submitted' });
    if (isWorking) await this.imports.change(tx, imported, submission);
    else await this.recheck(tx, imported, submission);
  }

  private async recheck(tx: Transaction, imported: Import, submission: Partial<Import>): Promise<void> {
    // What the preview counted is counted anew, and none of it is recorded yet.
    const counts = { progress: 0, acceptedRows: 0, unchangedRows: 0 };
    await this.imports.move(tx, imported, 'recheck', { ...submission, ...counts });
    await this.outbox.enqueue(tx, parseImportJob, ImportJob.of(imported.id));
  }

  private async programmeOf(tx: Transaction, { programmeId }: Import): Promise<string | null> {
    if (programmeId === null) return null;
    return (await this.programmes.byId(tx, programmeId))?.code ?? null;
  }
}
