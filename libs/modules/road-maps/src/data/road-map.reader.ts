import type { Scope } from '@core/access';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import type { VersionMoment } from './compared-versions';

/** A version of a road map as it is shown. */
export interface VersionView {
  readonly number: number;
  readonly status: 'draft' | 'approved' | 'superseded';
  readonly approvedAt: Date | null;
  /** The import that brought it. */
  readonly importId: string | null;
  /** The first period in which its additions count, as `2026-10`. */
  readonly countsFrom: string;
  /** Items it brought. */
  readonly items: number;
}

/** A road map as it is shown. */
export interface RoadMapView {
  readonly id: number;
  readonly programme: string;
  readonly territory: string;
  readonly version: number;
  readonly approvedAt: Date | null;
  readonly counts: { readonly measures: number; readonly indicators: number };
}

// One text, so that whatever a cursor holds can be bound.
const SORT_KEY = `(t.level || ':' || t.code || ':' || p.code) collate "C"`;

const VIEW = `
  select m.id, p.code as programme, t.code as territory, v.number as version, v.approved_at as "approvedAt",
         (select json_build_object('measures', count(*) filter (where i.type = 'measure'),
                                   'indicators', count(*) filter (where i.type = 'indicator'))
            from item i where i.road_map_id = m.id) as counts, ${SORT_KEY} as "sortKey"
    from road_map m
    join programme p on p.id = m.programme_id
    join territory t on t.id = m.territory_id
    join road_map_version v on v.road_map_id = m.id and v.status = 'approved'
   where ${scopeSql.covers('m.territory_id', 'p.code', '$1')}`;

/** Shows road maps, as far as the actor may see them. */
@Injectable()
export class RoadMapReader {
  constructor(private readonly database: Database) {}

  /** From the country down, within a level by territory. @throws DomainError `REQUEST.BAD_CURSOR` */
  async list(
    filter: { readonly programme?: string; readonly territory?: string },
    page: { readonly limit: number; readonly cursor?: string },
    scope: Scope,
  ): Promise<Page<RoadMapView>> {
    const [after] = decodeCursor(page.cursor) ?? [null];
    const rows = await this.database.query<RoadMapView & { sortKey: string }>(
      `${VIEW}
         and ($2::text is null or p.code = $2) and ($3::text is null or t.code = $3)
         and ($4::text is null or ${SORT_KEY} > $4)
       order by "sortKey" limit $5`,
      [scopeSql.param(scope), filter.programme ?? null, filter.territory ?? null, after, page.limit + 1],
    );
    return pageOf(rows, page.limit, ({ sortKey }) => [sortKey]);
  }

  async find(id: number, scope: Scope): Promise<RoadMapView | undefined> {
    const [roadMap] = await this.database.query<RoadMapView>(`${VIEW} and m.id = $2::bigint`, [
      scopeSql.param(scope),
      id,
    ]);
    return roadMap;
  }

  /** Newest first. */
  async versions(id: number): Promise<VersionView[]> {
    return this.database.query<VersionView>(
      `select v.number, v.status, v.approved_at as "approvedAt", v.import_id as "importId", period.code as "countsFrom",
              (select count(*) from item i where i.version_id = v.id and i.road_map_id = m.id) as items
         from road_map_version v
         join road_map m on m.id = v.road_map_id
         join period on period.programme_id = m.programme_id and period.ord = v.counts_from
        where v.road_map_id = $1 order by v.number desc`,
      [id],
    );
  }

  /** The approved versions, newest first, as moments of the road map; `keepsEdits`: what each edited is known. */
  async moments(id: number): Promise<(VersionMoment & { readonly keepsEdits: boolean })[]> {
    return this.database.query(
      `select v.number, v.approved_at as "approvedAt", (v.approved_at at time zone p.time_zone)::date as "on",
              v.keeps_edits as "keepsEdits"
         from road_map_version v
         join road_map m on m.id = v.road_map_id
         join programme p on p.id = m.programme_id
        where v.road_map_id = $1 and v.approved_at is not null order by v.number desc`,
      [id],
    );
  }
}
