import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import type { DrawnAlert } from '../domain/told-follow';

/** A place that a person follows. */
export interface OwnFollow {
  readonly programmeId: number;
  /** Code. */
  readonly programme: string;
  readonly territoryId: number;
  /** Code. */
  readonly territory: string;
  readonly name: LocalizedText;
  /** Whether a grant still covers it; nothing is told otherwise. */
  readonly allowed: boolean;
  readonly summaryDays: number | null;
  readonly alerts: readonly Omit<DrawnAlert, 'id' | 'turn'>[];
  readonly createdAt: Date;
}

/** Reads people's own follows. */
@Injectable()
export class OwnFollowReader {
  /** In the order they were begun in. */
  async list(sql: Sql, accountId: string, scope: Scope): Promise<OwnFollow[]> {
    return sql.query<OwnFollow>(
      `select p.id as "programmeId", p.code as programme, t.id as "territoryId", t.code as territory, t.name,
              ${scopeSql.covers('t.id', 'p.code', '$2')} as allowed, f.summary_days as "summaryDays",
              coalesce((select json_agg(json_build_object('rule', a.rule, 'line', a.line::float8, 'crossed', a.crossed)
                                        order by a.rule)
                          from follow_alert a where a.follow_id = f.id), '[]') as alerts,
              f.created_at as "createdAt"
         from follow f join programme p on p.id = f.programme_id join territory t on t.id = f.territory_id
        where f.account_id = $1 order by f.created_at, f.id`,
      [accountId, scopeSql.param(scope)],
    );
  }
}
