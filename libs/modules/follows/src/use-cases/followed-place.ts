import { can, forbidden, type Actor } from '@core/access';
import { OpenCalendar, type OpenedCalendar } from '@modules/calendar';
import { Programmes } from '@modules/programmes';
import { Territories, type TerritoryPlace } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { followsErrors } from '../domain/follows.errors';

/** A place of a programme, by codes. */
export interface NamedPlace {
  readonly programme: string;
  readonly territory: string;
}

/** Finds a place for somebody who wants to follow it. */
@Injectable()
export class FollowedPlace {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly territories: Territories,
    private readonly calendars: OpenCalendar,
  ) {}

  /**
   * Grants lent by somebody who is away do not count: what is followed is told as long as it is one's own to see.
   * @throws DomainError `FOLLOW.PERSON_REQUIRED`, `TERRITORY.NOT_FOUND`, `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND`
   */
  async open(
    { programme, territory }: NamedPlace,
    actor: Actor,
  ): Promise<{ readonly place: TerritoryPlace; readonly calendar: OpenedCalendar }> {
    const person = this.person(actor);
    const place = (await this.territories.byCode(this.database, [territory])).get(territory);
    if (place === undefined) throw followsErrors.territoryUnknown(territory);
    const subject = { territory: place.path, programme };
    if (!can(person, 'metrics.read', subject)) throw forbidden('metrics.read', subject);
    if ((await this.programmes.find(this.database, programme)) === undefined)
      throw followsErrors.programmeUnknown(programme);
    return { place, calendar: await this.calendars.run(this.database, programme) };
  }

  /** Who asks, with the grants that are their own. @throws DomainError `FOLLOW.PERSON_REQUIRED` */
  person(actor: Actor): Actor {
    if (actor.kind !== 'user') throw followsErrors.personRequired();
    return { ...actor, grants: actor.grants.filter(({ onBehalfOf }) => onBehalfOf === undefined) };
  }
}
