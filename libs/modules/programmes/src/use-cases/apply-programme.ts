import type { Finding, ProgrammeDocument } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { ProgrammeRepository } from '../data/programme.repository';
import { planProgramme, type ProgrammePlan } from '../domain/plan-programme';

/** What became of a programme's document. */
export interface ProgrammeApplied {
  readonly findings: readonly Finding[];
  readonly change: ProgrammePlan['change'];
  /** Null when the document was refused and there is no programme of that code. */
  readonly programmeId: number | null;
}

/** Stores a programme with its calendar, or brings the stored one up to its document. Safe to repeat. */
@Injectable()
export class ApplyProgramme {
  constructor(private readonly programmes: ProgrammeRepository) {}

  async run(tx: Transaction, document: ProgrammeDocument, rowNumber: number): Promise<ProgrammeApplied> {
    await this.programmes.lock(tx, document.code);
    const stored = await this.programmes.stored(tx, document.code);
    const plan = planProgramme(stored, document, rowNumber);
    const { findings, change } = plan;
    const stays = change === 'refused' || change === 'unchanged';
    const programmeId = stays ? (stored?.id ?? null) : await this.save(tx, document, plan, stored?.id);
    return { findings, change, programmeId };
  }

  private async save(
    tx: Transaction,
    document: ProgrammeDocument,
    plan: ProgrammePlan,
    storedId: number | undefined,
  ): Promise<number> {
    const id =
      storedId !== undefined && !plan.headChanges ? storedId : await this.programmes.saveHead(tx, document);
    if (plan.calendarChanges) await this.programmes.savePeriods(tx, id, document);
    if (plan.directions.length > 0) await this.programmes.saveDirections(tx, id, plan.directions);
    if (plan.promises.length > 0) await this.programmes.savePromises(tx, id, plan.promises);
    await this.programmes.advanceRevision(tx, id);
    return id;
  }
}
