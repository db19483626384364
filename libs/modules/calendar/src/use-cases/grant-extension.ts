import { can, forbidden, scopeOf, type Actor } from '@core/access';
import { day, timeZone, type IsoDay } from '@core/kernel';
import { Extensions, type GrantedExtension } from '@modules/ledger';
import { Programmes } from '@modules/programmes';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database, type Sql } from '@platform/database';
import { RoadMapPlaceReader, type RoadMapPlace } from '../data/road-map-place.reader';
import { calendarErrors } from '../domain/calendar.errors';
import { dueDay } from '../domain/due-day';
import { OpenCalendar } from './open-calendar';

/** More time for the reports of one road map. */
export interface ExtensionAsked {
  readonly period: string;
  /** Due at the end of this day. */
  readonly until: IsoDay;
  readonly reason: string;
}

/** An extension with the code of its period. */
export interface ShownExtension {
  readonly extension: GrantedExtension;
  readonly period: string;
  readonly until: IsoDay;
}

/** Gives one road map more time for a period, and tells what was given. */
@Injectable()
export class GrantExtension {
  constructor(
    private readonly database: Database,
    private readonly places: RoadMapPlaceReader,
    private readonly territories: Territories,
    private readonly programmes: Programmes,
    private readonly calendars: OpenCalendar,
    private readonly extensions: Extensions,
  ) {}

  /**
   * @throws DomainError `ROAD_MAP.NOT_FOUND`, `REQUEST.FORBIDDEN`, `PERIOD.UNKNOWN`, `PERIOD.LOCKED`, `PERIOD.DUE_TOO_EARLY`
   */
  async run(
    roadMapId: number,
    { period, until, reason }: ExtensionAsked,
    actor: Actor,
  ): Promise<ShownExtension> {
    return this.database.transaction(async (tx) => {
      const roadMap = await this.visible(tx, roadMapId, actor);
      const territory = (await this.territories.byId(tx, roadMap.territoryId))?.path ?? [];
      const subject = { territory, programme: roadMap.programme };
      if (!can(actor, 'period.extend', subject)) throw forbidden('period.extend', subject);
      await this.programmes.claimPeriod(tx, roadMap.programme, period);
      const calendar = await this.calendars.run(tx, roadMap.programme);
      const { row, dueAt } = calendar.period(period);
      const zone = calendar.programme.timeZone;
      if (row.lockedAt !== null) throw calendarErrors.locked(period);
      const dueOn = dueDay.of(dueAt, zone);
      if (until <= dueOn) throw calendarErrors.dueTooEarly(period, day.add(dueOn, 1));
      const extension = await this.extensions.grant(tx, {
        ...{ programmeId: roadMap.programmeId, roadMapId, ord: row.ord, reason },
        dueAt: timeZone.endOf(until, zone),
        ...{ grantedBy: actor.id, grantedAt: calendar.now },
      });
      await audit.record(tx, {
        ...{ actor, action: 'period.extended', subject: { kind: 'road-map', id: roadMapId } },
        ...{ territory: territory[territory.length - 1], programme: roadMap.programme },
        after: { period, until, reason },
      });
      return { extension, period, until };
    });
  }

  /** What was granted to a road map, the latest first. @throws DomainError `ROAD_MAP.NOT_FOUND` */
  async list(roadMapId: number, actor: Actor): Promise<ShownExtension[]> {
    const { programme } = await this.visible(this.database, roadMapId, actor);
    const calendar = await this.calendars.run(this.database, programme);
    const granted = await this.extensions.ofRoadMap(this.database, roadMapId);
    return granted.map((extension) => ({
      extension,
      period: calendar.periods[extension.ord].row.code,
      until: dueDay.of(extension.dueAt, calendar.programme.timeZone),
    }));
  }

  private async visible(sql: Sql, roadMapId: number, actor: Actor): Promise<RoadMapPlace> {
    const found = await this.places.find(sql, roadMapId, scopeOf(actor, 'road-map.read'));
    if (found === undefined) throw calendarErrors.roadMapUnknown(roadMapId);
    return found;
  }
}
