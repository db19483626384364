import { Directory } from '@core/access';
import { Clock } from '@core/kernel';
import { OpenCalendar } from '@modules/calendar';
import { ReadStoredFigures, type StoredFigures } from '@modules/metrics';
import { NoticeRepository, type NewNotice } from '@modules/notices';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { FollowRepository } from '../data/follow.repository';
import { ToldFollowReader } from '../data/told-follow.reader';
import { judgedPeriod, type JudgedPeriod } from '../domain/judged-period';
import { placeSummary } from '../domain/place-summary';
import type { ToldFollow } from '../domain/told-follow';
import { alertNotices, turnedAlerts } from '../domain/turned-alerts';

/** The programme and the period that are told of. */
interface Telling {
  readonly programmeId: number;
  /** Code. */
  readonly programme: string;
  readonly period: JudgedPeriod;
}

/**
 * Tells the followers of a programme's places what is new. What was told is noted in the transaction that gives the notices:
 * killed anywhere or run by several at once, it tells everything once.
 */
@Injectable()
export class TellFollowers {
  constructor(
    private readonly database: Database,
    private readonly calendars: OpenCalendar,
    private readonly directory: Directory,
    private readonly reader: ToldFollowReader,
    private readonly follows: FollowRepository,
    private readonly figures: ReadStoredFigures,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  /** Gives how many notices are new. @throws DomainError `PROGRAMME.NOT_FOUND` */
  async run(code: string): Promise<number> {
    const calendar = await this.calendars.run(this.database, code);
    const period = judgedPeriod(calendar);
    if (period === undefined) return 0;
    const { id: programmeId, revision } = calendar.programme;
    const asked = { revision, ord: period.ord, daysSinceDue: period.daysSinceDue };
    const { alerts, summaries } = await this.reader.due(this.database, programmeId, asked);
    if (!alerts && !summaries) return 0;
    // Everybody who may look at figures, by grants of today.
    const holders = await this.directory.able('metrics.read', code, this.clock.now());
    return this.database.transaction(async (tx) => {
      await this.follows.lockProgramme(tx, programmeId);
      const told = await this.reader.told(tx, programmeId, holders);
      const telling = { programmeId, programme: code, period };
      const news = await this.newsOf(tx, telling, told);
      // The revision that was there before the figures were read: a fold in between is looked at again.
      await this.follows.judged(tx, programmeId, revision, period.ord);
      return this.notices.give(tx, news, this.clock.now());
    });
  }

  private async newsOf(tx: Transaction, telling: Telling, told: readonly ToldFollow[]): Promise<NewNotice[]> {
    const { programmeId, programme, period } = telling;
    const due = told.filter((follow) => isDue(follow, period));
    const below = await this.reader.below(tx, [...new Set(due.map(({ territoryId }) => territoryId))]);
    const places = new Set([...told, ...below].map(({ territoryId }) => territoryId));
    const range = { fromOrd: Math.max(0, period.ord - 1), toOrd: period.ord };
    const stored = await this.figures.run(tx, programmeId, [...places], range);
    const now = remembered(stored, period.ord);
    const turned = turnedAlerts(told, now);
    await this.follows.turn(
      tx,
      turned.map(({ alert }) => alert),
      this.clock.now(),
    );
    await this.follows.summed(
      tx,
      due.map(({ id }) => id),
      period.ord,
    );
    const of = { programme, period: period.code, before: period.before };
    const summaryOf = { ...of, now, then: remembered(stored, period.ord - 1) };
    // Of a place without measures there is nothing to tell.
    const held = due.filter(({ territoryId }) => now(territoryId).total > 0);
    const summaries = held.map((follow): NewNotice => {
      const directly = below.filter(({ aboveId }) => aboveId === follow.territoryId);
      const params = placeSummary(follow, directly, summaryOf);
      const subject = `summary/${follow.id}/${period.code}`;
      return { personId: follow.personId, programmeId, subject, content: { kind: 'place_summary', params } };
    });
    return [...alertNotices(turned, { programmeId, programme, period: period.code }), ...summaries];
  }
}

function isDue({ summaryDays, summedOrd }: ToldFollow, { ord, daysSinceDue }: JudgedPeriod): boolean {
  return summaryDays !== null && summaryDays <= daysSinceDue && (summedOrd ?? -1) < ord;
}

/** Many follow the same place. */
function remembered(
  stored: StoredFigures,
  ord: number,
): (territoryId: number) => ReturnType<StoredFigures['at']> {
  const known = new Map<number, ReturnType<StoredFigures['at']>>();
  return (territoryId) => {
    const found = known.get(territoryId) ?? stored.at(territoryId, ord);
    known.set(territoryId, found);
    return found;
  };
}
