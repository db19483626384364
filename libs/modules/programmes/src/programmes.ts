import type { Finding, ProgrammeDocument } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import { PeriodRepository, type HeldPeriod } from './data/period.repository';
import { ProgrammeTermsReader, type PeriodRow, type ProgrammeTerms } from './data/programme-terms.reader';
import { ProgrammeRepository } from './data/programme.repository';
import { planProgramme, type ProgrammePlan } from './domain/plan-programme';
import { ApplyProgramme, type ProgrammeApplied } from './use-cases/apply-programme';

/** What other modules may ask of programmes. */
@Injectable()
export class Programmes {
  constructor(
    private readonly repository: ProgrammeRepository,
    private readonly terms: ProgrammeTermsReader,
    private readonly periodLocks: PeriodRepository,
    private readonly apply: ApplyProgramme,
  ) {}

  /**
   * What a document would do, without doing it.
   * @param rowNumber the programme's place in its file, from 1; findings carry it
   */
  async checkDocument(
    sql: Sql,
    document: ProgrammeDocument,
    rowNumber = 1,
  ): Promise<{ findings: readonly Finding[]; change: ProgrammePlan['change'] }> {
    const stored = await this.repository.stored(sql, document.code);
    const { findings, change } = planProgramme(stored, document, rowNumber);
    return { findings, change };
  }

  /** Stores a programme with all its periods, or brings the stored one up to its document. Safe to repeat. */
  applyDocument(tx: Transaction, document: ProgrammeDocument, rowNumber = 1): Promise<ProgrammeApplied> {
    return this.apply.run(tx, document, rowNumber);
  }

  find(sql: Sql, code: string): Promise<ProgrammeTerms | undefined> {
    return this.terms.find(sql, code);
  }

  byId(sql: Sql, id: number): Promise<ProgrammeTerms | undefined> {
    return this.terms.byId(sql, id);
  }

  /** All periods of the term, first to last. */
  periods(sql: Sql, programmeId: number): Promise<PeriodRow[]> {
    return this.terms.periods(sql, programmeId);
  }

  /**
   * Keeps periods from being locked or unlocked until the transaction ends. Whoever records something for a period holds
   * it first: what was judged before a lock is then either committed before it, or sees it.
   */
  holdPeriods(tx: Transaction, programmeId: number, ords: readonly number[]): Promise<HeldPeriod[]> {
    return this.periodLocks.hold(tx, programmeId, ords);
  }

  /** Waits for everybody who records something for the period, before it is judged what may be done to it: it may be locked. By codes. */
  claimPeriod(tx: Transaction, programme: string, period: string): Promise<void> {
    return this.periodLocks.claim(tx, programme, period);
  }

  /** From now on files are refused for the period. Gives false when it was locked already or does not exist. */
  lockPeriod(tx: Transaction, programmeId: number, ord: number, by: string, at: Date): Promise<boolean> {
    return this.periodLocks.lock(tx, programmeId, ord, by, at);
  }

  /** Gives false when it was not locked or does not exist. */
  unlockPeriod(tx: Transaction, programmeId: number, ord: number): Promise<boolean> {
    return this.periodLocks.unlock(tx, programmeId, ord);
  }

  /** How many days after its due day a period's report is late and not yet overdue; null: as the programme has it. */
  setGrace(tx: Transaction, programmeId: number, ord: number, days: number | null): Promise<void> {
    return this.periodLocks.setGrace(tx, programmeId, ord, days);
  }
}
