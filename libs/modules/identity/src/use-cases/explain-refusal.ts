import { Injectable } from '@nestjs/common';
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
import { territoryUnknown } from '../domain/identity.errors';

/** What is asked about; absent: anywhere, any programme. */
export interface AskedPermission {
  readonly action: Action;
  readonly territory?: string;
  readonly programme?: string;
}

/** Tells an actor why something is allowed or refused. */
@Injectable()
export class ExplainRefusal {
  constructor(
    private readonly database: Database,
    private readonly territories: Territories,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND` */
  async run({ action, territory, programme }: AskedPermission, actor: Actor): Promise<PermissionExplanation> {
    const subject: Subject = {
      territory: territory === undefined ? ANYWHERE : await this.pathOf(territory),
      programme: programme ?? ANYWHERE,
    };
    return explainPermission(actor, action, subject);
  }

  private async pathOf(territory: string): Promise<Subject['territory']> {
    const places = await this.territories.byCode(this.database, [territory]);
    const place = places.get(territory);
    if (place === undefined) throw territoryUnknown(territory);
    return place.path;
  }
}
