import { scopeOf, type Actor } from '@core/access';
import { ALERT_TERMS } from '@core/metrics';
import { OpenCalendar } from '@modules/calendar';
import { ReadStoredFigures } from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { OwnFollowReader, type OwnFollow } from '../data/own-follow.reader';
import { judgedPeriod } from '../domain/judged-period';
import { FollowedPlace } from './followed-place';

/** A follow with what stands there now. */
export interface FollowNow extends Omit<OwnFollow, 'alerts'> {
  /** The period that is told of; null before the first was due, and where no grant covers the place. */
  readonly period: string | null;
  readonly alerts: readonly (OwnFollow['alerts'][number] & {
    /** In the unit of the line; null: undefined, or not to be seen. */
    readonly value: number | null;
  })[];
}

/** Shows people what they follow. */
@Injectable()
export class ReadFollows {
  constructor(
    private readonly database: Database,
    private readonly places: FollowedPlace,
    private readonly reader: OwnFollowReader,
    private readonly calendars: OpenCalendar,
    private readonly figures: ReadStoredFigures,
  ) {}

  /** In the order they were begun in. @throws DomainError `FOLLOW.PERSON_REQUIRED` */
  async run(actor: Actor): Promise<FollowNow[]> {
    const scope = scopeOf(this.places.person(actor), 'metrics.read');
    const follows = await this.reader.list(this.database, actor.id, scope);
    const told = new Map<OwnFollow, FollowNow>();
    for (const programme of new Set(follows.map((follow) => follow.programme))) {
      const own = follows.filter((follow) => follow.programme === programme);
      for (const [follow, now] of await this.now(programme, own)) told.set(follow, now);
    }
    return follows.flatMap((follow) => told.get(follow) ?? []);
  }

  private async now(programme: string, follows: readonly OwnFollow[]): Promise<[OwnFollow, FollowNow][]> {
    const calendar = await this.calendars.run(this.database, programme);
    const judged = judgedPeriod(calendar);
    const seen = follows.filter(({ allowed }) => allowed).map(({ territoryId }) => territoryId);
    const ord = judged?.ord ?? 0;
    const range = { fromOrd: ord, toOrd: ord };
    const stored = await this.figures.run(this.database, calendar.programme.id, seen, range);
    return follows.map((follow) => {
      const isShown = follow.allowed && judged !== undefined;
      const found = stored.at(follow.territoryId, ord);
      const alerts = follow.alerts.map((alert) => ({
        ...alert,
        value: isShown ? ALERT_TERMS[alert.rule].value(found) : null,
      }));
      return [follow, { ...follow, alerts, period: isShown ? judged.code : null }];
    });
  }
}
