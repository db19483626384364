import { can, forbidden, type Action, type Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** What belongs to no place but to the whole system: only a grant over the whole country and every programme covers it. */
@Injectable()
export class WholeSystem {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `REQUEST.FORBIDDEN` */
  async demand(action: Action, actor: Actor): Promise<void> {
    const roots = await this.database.query<{ code: string }>(
      'select code from territory where parent_id is null order by id limit 1',
    );
    const subject = { territory: roots.map(({ code }) => code), programme: null };
    if (!can(actor, action, subject)) throw forbidden(action, subject);
  }
}
