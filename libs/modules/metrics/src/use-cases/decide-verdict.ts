import { can, forbidden, type Actor } from '@core/access';
import type { Verdict } from '@core/metrics';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { presentVerdict, type JudgedPromise, type PromiseVerdictResponse } from '../api/verdict.response';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { VerdictReader, type VerdictSubject } from '../data/verdict.reader';
import { VerdictRepository } from '../data/verdict.repository';
import { askedPeriod } from '../domain/asked-period';
import { metricsErrors } from '../domain/metrics.errors';
import { BreakDownFigures } from './break-down-figures';

/** What is said of a promise, where and for which period. */
export interface VerdictWord {
  /** Code; undefined: the country. */
  readonly territory: string | undefined;
  readonly period: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** Records an analyst's word on a promise, beside what the rule proposes at that moment. */
@Injectable()
export class DecideVerdict {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly verdicts: VerdictReader,
    private readonly repository: VerdictRepository,
    private readonly breakDown: BreakDownFigures,
  ) {}

  /**
   * @throws DomainError `PROMISE.NOT_FOUND`, `TERRITORY.NOT_FOUND`, `REQUEST.FORBIDDEN` outside the actor's grants,
   *   `VERDICT.NO_ITEMS` at a place without items of the promise, `VERDICT.REASON_REQUIRED` where the verdict is not the
   *   proposed one, `PERIOD.UNKNOWN`, `PERIOD.IN_FUTURE`
   */
  async run(
    of: { programme: string; promise: string },
    word: VerdictWord,
    actor: Actor,
  ): Promise<PromiseVerdictResponse> {
    const programme = await this.calendars.byCode(this.database, of.programme);
    const subject = await this.verdicts.subject(this.database, programme.id, of.promise, word.territory);
    if (subject === undefined) throw metricsErrors.territoryUnknown(word.territory ?? '');
    const { promiseId, territoryId, territory, path } = subject;
    if (promiseId === null) throw metricsErrors.promiseUnknown(of.promise);
    const place = { territory: path, programme: programme.code };
    if (!can(actor, 'verdict.decide', place)) throw forbidden('verdict.decide', place);
    const ord = askedPeriod(programme, word.period);
    const { proposed } = (await this.judged(programme, of.promise, subject, ord)).judgement;
    const { verdict, reason } = word;
    if (verdict !== proposed && reason === null) throw metricsErrors.verdictReasonMissing(proposed);
    await this.database.transaction(async (tx) => {
      await this.repository.add(tx, {
        ...{ programmeId: programme.id, promiseId, territoryId, ord },
        ...{ verdict, proposed, reason, decidedBy: actor.id },
      });
      await audit.record(tx, {
        ...{ actor, action: 'verdict.decided', subject: { kind: 'promise', id: of.promise } },
        ...{ territory, programme: programme.code, after: { period: word.period, verdict, proposed } },
      });
    });
    const told = await this.judged(programme, of.promise, subject, ord);
    return presentVerdict(told, { territory, period: word.period });
  }

  private async judged(
    programme: ProgrammeCalendar,
    promise: string,
    { territory, items, isCountry }: VerdictSubject,
    ord: number,
  ): Promise<JudgedPromise> {
    const request = { programme, territory, ord, items };
    const lines = await this.breakDown.run(request, 'promise', { empty: isCountry });
    const line = lines.find(({ key }) => key === promise);
    if (line === undefined || line.key === null || line.judgement === null)
      throw metricsErrors.promiseNotHere(promise, territory);
    return { ...line, key: line.key, judgement: line.judgement };
  }
}
