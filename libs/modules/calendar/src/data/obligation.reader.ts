import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import { standingEntry } from '@modules/ledger';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** What is expected of one road map for one period, and what has come. */
export interface ReportedRoadMap {
  readonly roadMapId: number;
  /** Code of its territory. */
  readonly territory: string;
  readonly name: LocalizedText;
  readonly ord: number;
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
}

/** Which road maps and periods are asked for. */
export interface ReportedFilter {
  readonly programmeId: number;
  readonly fromOrd: number;
  readonly toOrd: number;
  readonly scope: Scope;
  /** Code; its subtree is meant. */
  readonly territory?: string;
}

/** Reads what reports are expected, out of the sums that figures are made of: nothing is counted twice. */
@Injectable()
export class ObligationReader {
  /** By territory and period; road maps that nothing is expected of are left out. */
  async list(sql: Sql, filter: ReportedFilter): Promise<ReportedRoadMap[]> {
    return sql.query<ReportedRoadMap>(
      `select m.id as "roadMapId", t.code as territory, t.name, s.ord, s.expected, s.received, s."onTime"
         from (
           select road_map_id, ord, sum(expected_count)::int as expected, sum(received_count)::int as received,
                  sum(received_on_time_count)::int as "onTime"
             from road_map_sum where programme_id = $1 and ord between $2 and $3 group by road_map_id, ord
         ) s
         join road_map m on m.id = s.road_map_id
         join territory t on t.id = m.territory_id
         join programme p on p.id = m.programme_id
        where s.expected > 0 and ${scopeSql.covers('m.territory_id', 'p.code', '$4')}
          and ($5::text is null or m.territory_id in (
            select c.descendant_id from territory_closure c join territory a on a.id = c.ancestor_id where a.code = $5))
        order by t.code collate "C", s.ord`,
      [
        filter.programmeId,
        filter.fromOrd,
        filter.toOrd,
        scopeSql.param(filter.scope),
        filter.territory ?? null,
      ],
    );
  }

  /** When each of the road maps last sent something for the period that was neither returned nor withdrawn. */
  async lastReceived(sql: Sql, roadMapIds: readonly number[], ord: number): Promise<Map<number, Date>> {
    const rows = await sql.query<{ id: number; at: Date }>(
      `select i.road_map_id as id, max(e.submitted_at) as at
         from item i join progress_entry e on e.item_id = i.id and e.period_ord = $2 and ${standingEntry('e')}
        where i.road_map_id = any($1::int[]) group by 1`,
      [roadMapIds, ord],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}
