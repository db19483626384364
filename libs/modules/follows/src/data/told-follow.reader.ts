import type { RoleHolder } from '@core/access';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import type { PlaceBelow, ToldFollow } from '../domain/told-follow';

/** What is asked of a programme before anything else is read. */
interface FollowedProgramme {
  readonly id: number;
  /** Code. */
  readonly code: string;
}

/** What is due of a programme's follows. */
interface DueOf {
  readonly revision: number;
  readonly ord: number;
  readonly daysSinceDue: number;
}

const SUMMARY_IS_DUE = `f.summary_days <= $3 and (f.summed_ord is null or f.summed_ord < $2)`;

/** Reads follows for those who tell of them: everybody's, and only as far as each person's grants of today reach. */
@Injectable()
export class ToldFollowReader {
  /** Programmes that somebody follows a place of. */
  async programmes(sql: Sql): Promise<FollowedProgramme[]> {
    return sql.query<FollowedProgramme>(
      'select id, code from programme p where exists (select from follow f where f.programme_id = p.id) order by code',
    );
  }

  /** Whether alerts were last held against other figures, and whether a summary has come due. */
  async due(
    sql: Sql,
    programmeId: number,
    { revision, ord, daysSinceDue }: DueOf,
  ): Promise<{ readonly alerts: boolean; readonly summaries: boolean }> {
    const [due] = await sql.query<{ alerts: boolean; summaries: boolean }>(
      `select not exists (select from follow_round r where r.programme_id = $1 and r.ord = $2 and r.revision = $4) as alerts,
              exists (select from follow f where f.programme_id = $1 and ${SUMMARY_IS_DUE}) as summaries`,
      [programmeId, ord, daysSinceDue, revision],
    );
    return due;
  }

  /** @param holders everybody who may look at figures of the programme, and where */
  async told(sql: Sql, programmeId: number, holders: readonly RoleHolder[]): Promise<ToldFollow[]> {
    return sql.query<ToldFollow>(
      `with granted as materialized (
         select distinct h.person::uuid as account_id, root.id as root_id
           from json_to_recordset($2::json) as h (person text, territory text) join territory root on root.code = h.territory
       ), told as materialized (
         select distinct f.id
           from follow f join territory_closure up on up.descendant_id = f.territory_id
           join granted g on g.root_id = up.ancestor_id and g.account_id = f.account_id
          where f.programme_id = $1
       )
       select f.id, f.account_id::text as "personId", t.id as "territoryId", t.code as territory, t.name,
              f.summary_days as "summaryDays", f.summed_ord as "summedOrd", coalesce(drawn.alerts, '[]') as alerts
         from told join follow f on f.id = told.id join territory t on t.id = f.territory_id
         left join (
           select a.follow_id, json_agg(json_build_object('id', a.id, 'rule', a.rule, 'line', a.line::float8,
                    'crossed', a.crossed, 'turn', a.turn) order by a.rule) as alerts
             from follow_alert a group by a.follow_id
         ) drawn on drawn.follow_id = f.id
        order by f.account_id, t.level, t.code`,
      [
        programmeId,
        JSON.stringify(holders.map(({ personId, territory }) => ({ person: personId, territory }))),
      ],
    );
  }

  /** The places directly below others. */
  async below(sql: Sql, territoryIds: readonly number[]): Promise<PlaceBelow[]> {
    return sql.query<PlaceBelow>(
      `select t.parent_id as "aboveId", t.id as "territoryId", t.code as territory, t.name
         from territory t where t.parent_id = any($1::int[]) order by t.code`,
      [territoryIds],
    );
  }
}
