import type { Actor } from '@core/access';
import { Clock, DomainError, timeZone } from '@core/kernel';
import type { ProgressRow } from '@core/reporting';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { EntryJudgementReader, type EntryFault, type JudgedEntry } from '../data/entry-judgement.reader';
import { TerritoryScopeReader } from '../data/territory-scope.reader';
import { periodLocked, programmeNotFound } from '../domain/reports.errors';
import { reportsPolicy } from '../domain/reports.policy';

/** An entry that may be recorded. */
export interface SoundEntry {
  readonly programmeId: number;
  readonly itemId: number;
  readonly ord: number;
  /** Decimal text: the fraction's percent where there is a fraction. */
  readonly value: string | null;
}

/** Judges an entry by form; a reason opens a locked period, and nothing else. */
@Injectable()
export class JudgeEntry {
  constructor(
    private readonly programmes: Programmes,
    private readonly scopes: TerritoryScopeReader,
    private readonly entries: EntryJudgementReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND`, `REPORT.PERIOD_LOCKED`, or the code of the row's fault */
  async run(
    sql: Sql,
    entry: { readonly programme: string; readonly row: ProgressRow; readonly reason: string | null },
    actor: Actor,
  ): Promise<SoundEntry> {
    const programme = await this.programmes.find(sql, entry.programme);
    if (programme === undefined) throw programmeNotFound(entry.programme);
    const judged = await this.entries.judge(sql, entry.row, {
      programmeId: programme.id,
      today: timeZone.dayAt(this.clock.now(), programme.timeZone),
      territoryIds: await this.scopes.idsWithin(
        sql,
        reportsPolicy.sendingScope(actor, 'progress', programme.code),
      ),
    });
    return { programmeId: programme.id, ...soundOf(judged, entry.row.period, entry.reason) };
  }
}

function soundOf(
  judged: JudgedEntry,
  period: string,
  reason: string | null,
): Omit<SoundEntry, 'programmeId'> {
  const { itemId, ord, value, faults } = judged;
  const refusing = faults.filter(({ code }) => code !== 'ROW.PERIOD_LOCKED');
  if (refusing.length > 0) throw refusalOf(refusing[0]);
  if (faults.length > 0 && reason === null) throw periodLocked(period);
  if (itemId === null || ord === null) throw new Error('A sound entry has an item and a period.');
  return { itemId, ord, value };
}

function refusalOf({ code, column, params }: EntryFault): DomainError {
  return new DomainError(code, code === 'ROW.OUT_OF_SCOPE' ? 'forbidden' : 'unprocessable', {
    ...params,
    column,
  });
}
