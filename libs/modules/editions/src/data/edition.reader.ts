import type { Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import type { FrozenFigures } from '../domain/figures-text';

/** An edition as it is shown. */
export interface EditionView {
  readonly id: string;
  readonly programmeId: number;
  readonly programme: string;
  readonly period: string;
  readonly ord: number;
  readonly number: number;
  readonly lockedAt: Date;
  readonly lockedBy: string;
  readonly frozenAt: Date;
  readonly ruleVersion: string;
  readonly territories: number;
  readonly sha256: string;
}

const VIEW = `
  select e.id, e.programme_id as "programmeId", p.code as programme, c.code as period, e.ord, e.number,
         e.locked_at as "lockedAt", e.locked_by as "lockedBy", e.frozen_at as "frozenAt", e.rule_version as "ruleVersion",
         e.territories, e.sha256
    from edition e join programme p on p.id = e.programme_id
    join period c on c.programme_id = e.programme_id and c.ord = e.ord
   where ($1::json is null or exists (
     select from json_to_recordset($1::json) as granted (programme text)
      where granted.programme is null or granted.programme = p.code))`;

/** Reads editions as far as the actor may see them. */
@Injectable()
export class EditionReader {
  constructor(private readonly database: Database) {}

  /** Latest period first, within it the latest edition. @throws DomainError `REQUEST.BAD_CURSOR` */
  async list(
    filter: { readonly programme: string; readonly period?: string },
    page: { readonly limit: number; readonly cursor?: string },
    scope: Scope,
  ): Promise<Page<EditionView>> {
    const [ord, number] = decodeCursor(page.cursor) ?? [null, null];
    const rows = await this.database.query<EditionView>(
      `${VIEW} and p.code = $2 and ($3::text is null or c.code = $3)
         and ($4::text is null or (e.ord, e.number) < ($4::int, $5::int))
       order by e.ord desc, e.number desc limit $6`,
      [scopeSql.param(scope), filter.programme, filter.period ?? null, ord, number, page.limit + 1],
    );
    return pageOf(rows, page.limit, (row) => [row.ord, row.number]);
  }

  async find(id: string, scope: Scope): Promise<EditionView | undefined> {
    const [found] = await this.database.query<EditionView>(`${VIEW} and e.id = $2`, [
      scopeSql.param(scope),
      id,
    ]);
    return found;
  }

  /** By territory, those within the scope. */
  async figures(
    edition: EditionView,
    filter: { readonly territory?: string; readonly after?: string; readonly limit: number },
    scope: Scope,
  ): Promise<FrozenFigures[]> {
    return this.database.query<FrozenFigures>(
      `select f.territory, f.figures as text, f.sha256
         from edition_figures f left join territory t on t.code = f.territory
        where f.edition_id = $1 and ${scopeSql.covers('t.id', '$2::text', '$3')}
          and ($4::text is null or f.territory = $4) and ($5::text is null or f.territory collate "C" > $5)
        order by f.territory collate "C" limit $6`,
      [
        ...[edition.id, edition.programme, scopeSql.param(scope)],
        ...[filter.territory ?? null, filter.after ?? null, filter.limit],
      ],
    );
  }
}
