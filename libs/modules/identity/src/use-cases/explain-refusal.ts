import { Injectable } from '@nestjs/common';
import { Clock } from '@core/kernel';
import {
  ANYWHERE,
  explainPermission,
  type Action,
  type Actor,
  type PermissionExplanation,
  type Subject,
} from '@core/access';
import { Database } from '@platform/database';
import { Territories } from '@modules/territories';
import { AdministratorReader, type AdministeredPlace } from '../data/administrator.reader';
import { territoryUnknown } from '../domain/identity.errors';

/** What is asked about; absent: anywhere, any programme. */
export interface AskedPermission {
  readonly action: Action;
  readonly territory?: string;
  readonly programme?: string;
}

/** Why, where, and who can change it. */
export interface ExplainedRefusal extends PermissionExplanation {
  /** The place that was asked about; nobody is named to whoever has no grant themselves, nor where nothing is refused. */
  readonly place?: AdministeredPlace;
}

/** Tells an actor why something is allowed or refused. */
@Injectable()
export class ExplainRefusal {
  constructor(
    private readonly database: Database,
    private readonly territories: Territories,
    private readonly administrators: AdministratorReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND` */
  async run({ action, territory, programme }: AskedPermission, actor: Actor): Promise<ExplainedRefusal> {
    const path = territory === undefined ? undefined : await this.pathOf(territory);
    const subject: Subject = {
      territory: path ?? ANYWHERE,
      programme: programme ?? ANYWHERE,
    };
    const explanation = explainPermission(actor, action, subject);
    if (path === undefined) return explanation;
    const place = await this.administrators.ofPlace(path, { programme, at: this.clock.now() });
    const isTold = !explanation.allowed && actor.grants.length > 0;
    return {
      ...explanation,
      place: place && { ...place, administrators: isTold ? place.administrators : [] },
    };
  }

  private async pathOf(territory: string): Promise<readonly string[]> {
    const places = await this.territories.byCode(this.database, [territory]);
    const place = places.get(territory);
    if (place === undefined) throw territoryUnknown(territory);
    return place.path;
  }
}
