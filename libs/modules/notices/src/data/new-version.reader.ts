import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import type { VersionParams } from '../domain/notice';

/** A road map's new version. */
export interface NewVersion {
  readonly programmeId: number;
  readonly roadMapId: number;
  readonly params: VersionParams;
}

/** Older ones are no news. */
const FRESH = `interval '3 days'`;

/** Reads which road maps got a new version; the first one is the plan itself, not a change of it. */
@Injectable()
export class NewVersionReader {
  async latest(sql: Sql, now: Date): Promise<NewVersion[]> {
    return sql.query<NewVersion>(
      `select m.programme_id as "programmeId", m.id as "roadMapId",
              json_build_object('programme', p.code, 'version', v.number, 'territory', t.code, 'name', t.name,
                                'added', (select count(*) from item i where i.version_id = v.id)) as params
         from road_map_version v join road_map m on m.id = v.road_map_id
         join programme p on p.id = m.programme_id join territory t on t.id = m.territory_id
        where v.number > 1 and v.approved_at > $1::timestamptz - ${FRESH} and v.approved_at <= $1
        order by m.id, v.number`,
      [now],
    );
  }
}
