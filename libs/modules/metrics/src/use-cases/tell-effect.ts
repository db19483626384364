import type { Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { presentEffect, type ChangeEffectResponse } from '../api/effect.response';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import type { StudiedChange } from '../data/studied-change.reader';
import { metricsErrors } from '../domain/metrics.errors';
import type { ChangeStage } from '../domain/supposition';
import { ReadingScope } from './reading-scope';
import { WeighChange } from './weigh-change';

/** A change whose effect is asked for. */
export interface EffectRequest {
  readonly change: Omit<StudiedChange, 'state'>;
  readonly stage: ChangeStage;
  /** Code; by default the act's period or the current one, whichever is later. */
  readonly period: string | undefined;
}

/** Tells the effect of a change for a period of the term, whether it has begun or not. */
@Injectable()
export class TellEffect {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly weighChange: WeighChange,
    private readonly scope: ReadingScope,
  ) {}

  /** Territories that the actor may not look at are left out. @throws DomainError `PERIOD.UNKNOWN` */
  async run({ change, stage, period }: EffectRequest, actor: Actor): Promise<ChangeEffectResponse> {
    const { row, itemCode } = change;
    const programme = await this.calendars.byCode(this.database, change.programme);
    const fromOrd = Math.max(0, programme.ordOf(row.actDay));
    const ord = period === undefined ? defaultOrd(programme, fromOrd) : programme.periods.indexOf(period);
    if (ord < 0) throw metricsErrors.periodUnknown(period ?? '');
    const within = await this.scope.territoriesOf(actor, programme.code);
    const weighed = await this.weighChange.run({ programme, change: row, stage, ord, within });
    const head = {
      changeId: stage === 'proposed' ? null : row.id,
      itemId: row.itemId,
      itemCode,
      programme: programme.code,
      kind: row.kind,
      state: stage,
      fromPeriod: programme.periods[fromOrd] ?? null,
    };
    return presentEffect(head, programme.periods, weighed);
  }
}

function defaultOrd({ periods, currentOrd }: ProgrammeCalendar, fromOrd: number): number {
  return Math.min(Math.max(fromOrd, currentOrd), periods.length - 1);
}
