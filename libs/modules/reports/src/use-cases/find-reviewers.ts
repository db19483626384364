import { can, Directory, forbidden, type Actor } from '@core/access';
import { Clock, isWithin } from '@core/kernel';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** Somebody whom entries can be given to. */
export interface Reviewer {
  readonly id: string;
  readonly name: string;
}

/** Finds who may review the entries of a place. */
@Injectable()
export class FindReviewers {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly territories: Territories,
    private readonly clock: Clock,
  ) {}

  /** By name. @throws DomainError `REQUEST.FORBIDDEN` for who does not review there, also where no such place is */
  async run(
    { programme, territory }: { programme: string; territory: string },
    actor: Actor,
  ): Promise<Reviewer[]> {
    const path = (await this.territories.byCode(this.database, [territory])).get(territory)?.path ?? [];
    const subject = { territory: path, programme };
    if (!can(actor, 'report.review', subject)) throw forbidden('report.review', subject);
    const found = new Map<string, Reviewer>();
    for (const holder of await this.directory.able('report.review', programme, this.clock.now())) {
      if (isWithin(path, holder.territory))
        found.set(holder.personId, { id: holder.personId, name: holder.name });
    }
    return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'kk') || (a.id < b.id ? -1 : 1));
  }
}
