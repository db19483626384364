import type { LocalizedText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { CountrySettings, RuntimeSettings } from '@platform/config';
import { Database } from '@platform/database';

const MOST_NAMED = 3;

/** A place, and who can let somebody in there. */
export interface AdministeredPlace {
  readonly name: LocalizedText;
  /** Names of administrators, those of the place itself before those of what it lies in. */
  readonly administrators: readonly string[];
}

/** Whom to ask for access to a place. */
@Injectable()
export class AdministratorReader {
  constructor(
    private readonly database: Database,
    private readonly runtime: RuntimeSettings,
    private readonly country: CountrySettings,
  ) {}

  /** @param path codes from the country down to the place */
  async ofPlace(
    path: readonly string[],
    { programme, at }: { readonly programme: string | undefined; readonly at: Date },
  ): Promise<AdministeredPlace | undefined> {
    const [place] = await this.database.query<AdministeredPlace>(
      `select here.name, array(
          select p.name
            from account_grant g
            join account a on a.id = g.account_id
            join account_person p on p.account_id = a.id
            join territory t on t.id = g.territory_id
            left join programme granted on granted.id = g.programme_id
           where a.state = 'active' and (not a.is_demo or $1) and g.role = 'administrator' and t.code = any($2)
             and (g.programme_id is null or granted.code = $3) and g.revoked_at is null
             and (g.valid_from is null or g.valid_from <= $4) and (g.valid_to is null or g.valid_to >= $4)
           group by a.id, p.name
           order by max(t.level) desc, p.name, a.id
           limit ${MOST_NAMED}) as administrators
         from territory here where here.code = $5`,
      [this.runtime.demo, path, programme ?? null, this.country.dayAt(at), path.at(-1)],
    );
    return place;
  }
}
