import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { isCrossed } from '@core/metrics';
import type { OpenedCalendar } from '@modules/calendar';
import { ReadStoredFigures } from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { FollowRepository } from '../data/follow.repository';
import { followsErrors } from '../domain/follows.errors';
import { judgedPeriod, type JudgedPeriod } from '../domain/judged-period';
import type { KeptFollow } from '../domain/kept-follow';
import { demandFit, type WantedAlert, type WantedFollow } from '../domain/wanted-follow';
import { FollowedPlace, type NamedPlace } from './followed-place';

/** What anybody follows beyond that is read by nobody. */
export const MOST_FOLLOWS = 50;

/** Keeps which places a person follows, and what they want to be told there. */
@Injectable()
export class KeepFollows {
  constructor(
    private readonly database: Database,
    private readonly places: FollowedPlace,
    private readonly figures: ReadStoredFigures,
    private readonly follows: FollowRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Follows a place, or changes what is told of it. What is as it is now is no news: lines that are crossed already are noted as
   * such, and the first summary is that of a day to come.
   * @throws DomainError `FOLLOW.EMPTY`, `FOLLOW.LINE_UNFIT`, `FOLLOW.TOO_MANY`, `FOLLOW.PERSON_REQUIRED`, `TERRITORY.NOT_FOUND`,
   * `PROGRAMME.NOT_FOUND`, `REQUEST.FORBIDDEN`
   */
  async run(named: NamedPlace, wanted: WantedFollow, actor: Actor): Promise<void> {
    const { place, calendar } = await this.places.open(named, actor);
    demandFit(wanted);
    await this.database.transaction(async (tx) => {
      const programmeId = calendar.programme.id;
      await this.follows.lockAccount(tx, actor.id);
      await this.follows.lockProgramme(tx, programmeId);
      if ((await this.follows.countOthers(tx, actor.id, programmeId, place.id)) >= MOST_FOLLOWS)
        throw followsErrors.tooMany(MOST_FOLLOWS);
      const { summaryDays } = wanted;
      const judged = judgedPeriod(calendar);
      const alerts = await this.alertsNow(tx, calendar, judged, place.id, wanted.alerts);
      const kept = {
        ...{ accountId: actor.id, programmeId, territoryId: place.id, summaryDays },
        ...{ summedOrd: lastSummed(judged, summaryDays), alerts },
      };
      const id = await this.follows.keep(tx, kept, this.clock.now());
      await this.follows.keepAlerts(tx, id, alerts);
    });
  }

  /** @throws DomainError `FOLLOW.NOT_FOUND`, `FOLLOW.PERSON_REQUIRED` */
  async remove(named: NamedPlace, actor: Actor): Promise<void> {
    const { id } = this.places.person(actor);
    if (!(await this.follows.remove(this.database, id, named))) throw followsErrors.notFound();
  }

  private async alertsNow(
    tx: Transaction,
    { programme }: OpenedCalendar,
    judged: JudgedPeriod | undefined,
    territoryId: number,
    alerts: readonly WantedAlert[],
  ): Promise<KeptFollow['alerts']> {
    if (judged === undefined) return alerts.map((alert) => ({ ...alert, crossed: false }));
    const range = { fromOrd: judged.ord, toOrd: judged.ord };
    const stored = await this.figures.run(tx, programme.id, [territoryId], range);
    const found = stored.at(territoryId, judged.ord);
    return alerts.map(({ rule, line }) => ({ rule, line, crossed: isCrossed(rule, line, found, false) }));
  }
}

/** The last period whose summary had its day already. */
function lastSummed(judged: JudgedPeriod | undefined, summaryDays: number | null): number | null {
  if (judged === undefined || summaryDays === null) return null;
  if (judged.daysSinceDue >= summaryDays) return judged.ord;
  return judged.ord === 0 ? null : judged.ord - 1;
}
