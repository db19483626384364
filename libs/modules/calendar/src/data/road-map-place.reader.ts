import type { Scope } from '@core/access';
import { scopeSql, type TerritoryPlace } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** Whose a road map is. */
export interface RoadMapPlace {
  readonly id: number;
  readonly programmeId: number;
  /** Code. */
  readonly programme: string;
  readonly territoryId: number;
}

/** Finds road maps, and the place that stands for the whole country. */
@Injectable()
export class RoadMapPlaceReader {
  /** Undefined as well when the actor may not see it. */
  async find(sql: Sql, id: number, scope: Scope): Promise<RoadMapPlace | undefined> {
    const [found] = await sql.query<RoadMapPlace>(
      `select m.id, m.programme_id as "programmeId", p.code as programme, m.territory_id as "territoryId"
         from road_map m join programme p on p.id = m.programme_id
        where m.id = $1 and ${scopeSql.covers('m.territory_id', 'p.code', '$2')}`,
      [id, scopeSql.param(scope)],
    );
    return found;
  }

  /** The country's path; empty before there is a country. */
  async country(sql: Sql): Promise<TerritoryPlace['path']> {
    const rows = await sql.query<{ code: string }>('select code from territory where level = 0');
    return rows.map(({ code }) => code);
  }
}
