import type { Scope } from '@core/access';
import type { Frequency, IsoDay, LocalizedText } from '@core/kernel';
import type { DirectionDocument, Endorsement, PromiseDocument, WeightPolicy } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import { scopeSql } from '@modules/territories';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';

/** A programme as it is shown. */
export interface ProgrammeView {
  readonly code: string;
  readonly party: string;
  readonly title: LocalizedText;
  readonly term: { readonly start: IsoDay; readonly end: IsoDay };
  readonly reporting: Frequency;
  readonly dueDay: number;
  readonly graceDays: number;
  readonly weights: WeightPolicy;
  readonly endorsement: Endorsement;
  readonly timeZone: string;
  readonly ruleVersion: string;
  readonly directions: readonly DirectionDocument[];
  readonly counts: {
    readonly roadMaps: number;
    readonly measures: number;
    readonly indicators: number;
    readonly promises: number;
  };
}

/** A pledge as it is shown. */
export interface PromiseView extends PromiseDocument {
  /** Items that carry it out. */
  readonly counts: { readonly measures: number; readonly indicators: number };
}

interface PageWanted {
  readonly limit: number;
  readonly cursor?: string;
}

const VISIBLE = `($1::json is null or exists (
  select from json_to_recordset($1::json) as granted (programme text)
   where granted.programme is null or granted.programme = p.code))`;

const VIEW = `
  select p.code, p.party, p.title, json_build_object('start', p.starts_on, 'end', p.ends_on) as term, p.reporting,
         p.due_day as "dueDay", p.grace_days as "graceDays", p.weights, p.endorsement, p.time_zone as "timeZone", p.rule_version as "ruleVersion",
         (select coalesce(json_agg(json_build_object('code', d.code, 'title', d.title) order by d.position, d.id), '[]')
            from direction d where d.programme_id = p.id) as directions,
         (select json_build_object(
                   'roadMaps', (select count(*) from road_map r where r.programme_id = p.id),
                   'measures', count(*) filter (where i.type = 'measure'),
                   'indicators', count(*) filter (where i.type = 'indicator'),
                   'promises', (select count(*) from promise where promise.programme_id = p.id))
            from item i where i.programme_id = p.id) as counts
    from programme p
   where ${VISIBLE}`;

/** Shows programmes and their pledges, as far as the actor may see them. */
@Injectable()
export class ProgrammeReader {
  constructor(private readonly database: Database) {}

  /** By code. @throws DomainError `REQUEST.BAD_CURSOR` */
  async list(page: PageWanted, scope: Scope): Promise<Page<ProgrammeView>> {
    const [after] = decodeCursor(page.cursor) ?? [null];
    const rows = await this.database.query<ProgrammeView>(
      `${VIEW} and ($2::text is null or p.code > $2) order by p.code limit $3`,
      [scopeSql.param(scope), after, page.limit + 1],
    );
    return pageOf(rows, page.limit, ({ code }) => [code]);
  }

  async find(code: string, scope: Scope): Promise<ProgrammeView | undefined> {
    const [programme] = await this.database.query<ProgrammeView>(`${VIEW} and p.code = $2`, [
      scopeSql.param(scope),
      code,
    ]);
    return programme;
  }

  /** In the order of the programme's document. @throws DomainError `REQUEST.BAD_CURSOR` */
  async promises(code: string, page: PageWanted): Promise<Page<PromiseView>> {
    const [after] = decodeCursor(page.cursor) ?? [null];
    const rows = await this.database.query<PromiseView & { sortKey: string }>(
      `select promise.code, d.code as direction, promise.text, promise.source, promise.testable,
              (select json_build_object('measures', count(*) filter (where i.type = 'measure'),
                                        'indicators', count(*) filter (where i.type = 'indicator'))
                 from item i where i.promise_id = promise.id) as counts, key.sort as "sortKey"
         from programme p
         join promise on promise.programme_id = p.id
        cross join lateral (select to_char(promise.position, 'FM0000000000') || promise.code as sort) key
         left join direction d on d.id = promise.direction_id
        where p.code = $1 and ($2::text is null or key.sort > $2)
        order by key.sort limit $3`,
      [code, after, page.limit + 1],
    );
    return pageOf(rows, page.limit, ({ sortKey }) => [sortKey]);
  }
}
