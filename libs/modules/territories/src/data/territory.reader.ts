import type { Scope } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import type { TerritoryRecord } from '../domain/territory-record';
import { scopeSql } from './scope-sql';

/** A territory as it is shown. */
export interface TerritoryView extends TerritoryRecord {
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
}

// One text, so that whatever a cursor holds can be bound; levels are one digit.
const SORT_KEY = `(t.level || ':' || t.code) collate "C"`;

// Below a grant, and on the way down to it: a part of the tree hangs in the air otherwise.
const VISIBLE = `($1::json is null or exists (
  select from json_to_recordset($1::json) as granted (territory text)
    join territory root on root.code = granted.territory
    join territory_closure c on (c.ancestor_id, c.descendant_id) in ((root.id, t.id), (t.id, root.id))))`;

const VIEW = `
  select t.code, parent.code as "parentCode", t.level, t.kind, t.name, t.grid_row as "gridRow",
         t.grid_col as "gridCol", t.valid_from as "validFrom", t.valid_to as "validTo",
         (select count(*) from territory child where child.parent_id = t.id) as children, ${SORT_KEY} as "sortKey"
    from territory t left join territory parent on parent.id = t.parent_id
   where ${VISIBLE}`;

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
         and ($2::smallint[] is null or t.level = any($2::smallint[]))
         and ($3::text is null or parent.code = $3)
         and ($4::text is null or exists (
               select from territory_closure c join territory above on above.id = c.ancestor_id
                where c.descendant_id = t.id and c.depth > 0 and above.code = $4))
         and ($5::text is null or ${SORT_KEY} > $5)
       order by "sortKey" limit $6`,
      [
        scopeSql.param(scope),
        filter.levels ?? null,
        filter.parent ?? null,
        filter.below ?? null,
        after,
        page.limit + 1,
      ],
    );
    return pageOf(rows, page.limit, ({ sortKey }) => [sortKey]);
  }

  /** @param levels only among these */
  async find(code: string, levels: readonly number[], scope: Scope): Promise<TerritoryView | undefined> {
    const [territory] = await this.database.query<TerritoryView>(
      `${VIEW} and t.code = $2 and t.level = any($3::smallint[])`,
      [scopeSql.param(scope), code, levels],
    );
    return territory;
  }
}
