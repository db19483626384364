import type { Scope } from '@core/access';
import type { IsoDay } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import type { TerritoryRecord } from '../domain/territory-record';
import { scopeSql } from './scope-sql';

/** A territory as it is shown. */
export interface TerritoryView extends Omit<TerritoryRecord, 'parentSince'> {
  /** How many territories lie directly below. */
  readonly children: number;
}

/** What a list is narrowed to; absent means not narrowed. */
export interface TerritoryFilter {
  readonly levels?: readonly number[];
  /** Code of the direct parent. */
  readonly parent?: string;
  /** Code of a territory anywhere above. */
  readonly below?: string;
  /** The day whose tree it is: what ended by then or begins later is left out. */
  readonly at: IsoDay;
}

// One text, so that whatever a cursor holds can be bound; levels are one digit.
const SORT_KEY = `(t.level || ':' || t.code) collate "C"`;

// Where every place is on day $2: rows of territory_parent are there for the few that ever moved.
const VIEW = `
  with recursive placed as materialized (
    select t.id, coalesce(p.parent_id, t.parent_id) as parent_id,
           coalesce(t.valid_from <= $2::date, true) and coalesce(t.valid_to > $2::date, true) as is_there
      from territory t
      left join territory_parent p on p.territory_id = t.id
        and (p.valid_from is null or p.valid_from <= $2::date) and (p.valid_to is null or p.valid_to > $2::date)
  ), under as (
    select placed.id from placed join territory above on above.id = placed.parent_id where above.code = $3
     union select placed.id from placed join under on under.id = placed.parent_id
  )
  select t.code, parent.code as "parentCode", t.level, t.kind, t.name, t.grid_row as "gridRow",
         t.grid_col as "gridCol", t.valid_from as "validFrom", t.valid_to as "validTo", t.iso_3166_2 as "isoCode",
         (select count(*) from placed child where child.parent_id = t.id and child.is_there) as children,
         ${SORT_KEY} as "sortKey"
    from territory t join placed on placed.id = t.id left join territory parent on parent.id = placed.parent_id
   where ${scopeSql.reveals('t.id', '$1')}`;

/** Shows the country tree, as far as the actor may see it. */
@Injectable()
export class TerritoryReader {
  constructor(private readonly database: Database) {}

  /** From the country down, within a level by code. @throws DomainError `REQUEST.BAD_CURSOR` */
  async list(
    filter: TerritoryFilter,
    page: { readonly limit: number; readonly cursor?: string },
    scope: Scope,
  ): Promise<Page<TerritoryView>> {
    const [after] = decodeCursor(page.cursor) ?? [null];
    const rows = await this.database.query<TerritoryView & { sortKey: string }>(
      `${VIEW}
         and placed.is_there
         and ($4::smallint[] is null or t.level = any($4::smallint[]))
         and ($5::text is null or parent.code = $5)
         and ($3::text is null or t.id in (select id from under))
         and ($6::text is null or ${SORT_KEY} > $6)
       order by "sortKey" limit $7`,
      [
        scopeSql.param(scope),
        filter.at,
        filter.below ?? null,
        filter.levels ?? null,
        filter.parent ?? null,
        after,
        page.limit + 1,
      ],
    );
    return pageOf(rows, page.limit, ({ sortKey }) => [sortKey]);
  }

  /**
   * As it is on a day, also one that has ended or is still to come.
   * @param levels only among these
   */
  async find(
    code: string,
    levels: readonly number[],
    scope: Scope,
    at: IsoDay,
  ): Promise<TerritoryView | undefined> {
    const [territory] = await this.database.query<TerritoryView>(
      `${VIEW} and t.code = $4 and ($3::text is null or t.id in (select id from under)) and t.level = any($5::smallint[])`,
      [scopeSql.param(scope), at, null, code, levels],
    );
    return territory;
  }
}
