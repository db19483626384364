import { Directory, type Contact, type Role, type RoleHolder } from '@core/access';
import { Injectable } from '@nestjs/common';
import { CountrySettings, RuntimeSettings } from '@platform/config';
import { Database } from '@platform/database';

// A demo account counts only while the demo is on.
const LIVING = `a.state = 'active' and (not a.is_demo or $1)`;

/** The accounts, for modules that must tell people something. */
@Injectable()
export class AccountDirectory extends Directory {
  constructor(
    private readonly database: Database,
    private readonly runtime: RuntimeSettings,
    private readonly country: CountrySettings,
  ) {
    super();
  }

  override holders(role: Role, programme: string, at: Date): Promise<RoleHolder[]> {
    return this.database.query<RoleHolder>(
      `select distinct a.id as "personId", p.name, t.code as territory
         from account_grant g
         join account a on a.id = g.account_id
         join account_person p on p.account_id = a.id
         join territory t on t.id = g.territory_id
         left join programme granted on granted.id = g.programme_id
        where ${LIVING} and g.role = $2 and (g.programme_id is null or granted.code = $3)
          and g.revoked_at is null and (g.valid_from is null or g.valid_from <= $4) and (g.valid_to is null or g.valid_to >= $4)
        order by p.name, a.id`,
      [this.runtime.demo, role, programme, this.country.dayAt(at)],
    );
  }

  override contacts(personIds: readonly string[]): Promise<Contact[]> {
    return this.database.query<Contact>(
      `select a.id as "personId", p.name, p.email, p.language
         from account a join account_person p on p.account_id = a.id
        where ${LIVING} and a.id::text = any($2::text[])`,
      [this.runtime.demo, personIds],
    );
  }
}
