import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import type { DelayReason, ItemKind } from '@core/reporting';
import { standingEntry } from '@modules/ledger';
import { itemInForce } from '@modules/road-maps';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ACCEPTED_VALUE } from '../data/judge-progress';
import type { KnownRoadMap } from './template-manifest';

/** One item with what has been said of it for the period; decimals as text. */
export interface TemplateItem {
  readonly territory: string;
  readonly code: string;
  readonly title: LocalizedText;
  readonly unit: string | null;
  readonly kind: ItemKind;
  /** In force on the last day of the period. */
  readonly deadline: string;
  readonly target: string | null;
  /** Of the latest period up to this one that has one. */
  readonly accepted: string | null;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly spent: string | null;
  readonly narrative: string | null;
  readonly delayReason: DelayReason | null;
  readonly evidence: string | null;
}

/** Which items a template holds. */
export interface TemplateScope {
  readonly programmeId: number;
  readonly ord: number;
  /** Code; its subtree is meant. */
  readonly territory: string;
  readonly scope: Scope;
}

/** SQL: the road maps of programme $1 in the subtree of $2 that the scope $3 covers, as `m` in `t` of `p`. */
const ROAD_MAPS = `
  road_map m
  join territory t on t.id = m.territory_id
  join programme p on p.id = m.programme_id
 where m.programme_id = $1
   and exists (
     select from territory_closure c join territory root on root.id = c.ancestor_id
      where c.descendant_id = t.id and root.code = $2)
   and ${scopeSql.covers('m.territory_id', 'p.code', '$3')}`;

/** Reads what templates are made of. */
@Injectable()
export class TemplateReader {
  constructor(private readonly database: Database) {}

  /** The road maps that a template is made from, with the versions in force. */
  async roadMaps({ programmeId, territory, scope }: TemplateScope): Promise<KnownRoadMap[]> {
    return this.database.query<KnownRoadMap>(
      `select t.code as territory,
              (select v.number from road_map_version v where v.road_map_id = m.id and v.status = 'approved') as version
         from ${ROAD_MAPS} order by t.code collate "C"`,
      [programmeId, territory, scopeSql.param(scope)],
    );
  }

  /** The versions in force of the road maps of some territories. */
  async versions(programmeId: number, territories: readonly string[]): Promise<KnownRoadMap[]> {
    return this.database.query<KnownRoadMap>(
      `select t.code as territory, v.number as version
         from road_map m
         join territory t on t.id = m.territory_id
         join road_map_version v on v.road_map_id = m.id and v.status = 'approved'
        where m.programme_id = $1 and t.code = any ($2)`,
      [programmeId, territories],
    );
  }

  /** Items that count in the period and have not been cancelled or replaced by its end, road map by road map, in their places. */
  items({ programmeId, ord, territory, scope }: TemplateScope): AsyncIterable<TemplateItem> {
    return this.database.stream<TemplateItem>(
      `select w.territory, i.code, i.title, i.unit, i.kind, f.deadline, f.target, case ${ACCEPTED_VALUE} end as accepted,
              case when e.numerator is null then e.value end as value, e.numerator, e.denominator, e.spent, e.narrative,
              e.delay_reason as "delayReason", e.evidence
         from (select m.id, t.code as territory, t.level from ${ROAD_MAPS}) w
         join item i on i.road_map_id = w.id
         join period p on p.programme_id = i.programme_id and p.ord = $4
         left join item_state s on s.item_id = i.id
        cross join lateral (${itemInForce('p.ends_on')}) f
         left join lateral (
           select g.* from progress_entry g
            where g.item_id = i.id and g.period_ord = p.ord and ${standingEntry('g')}
            order by g.revision desc limit 1) e on true
        where i.counts_from <= p.ord and not f.is_gone
        order by w.level, w.territory collate "C", i.position, i.id`,
      [programmeId, territory, scopeSql.param(scope), ord],
    );
  }
}
