import { Injectable } from '@nestjs/common';
import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import { searchWords, type Sql } from '@platform/database';
import { itemHolds } from '@modules/road-maps';
import { scopeSql } from '@modules/territories';

/** What a screen shows of an item besides its state; quantities as doubles. */
export interface ItemDetails {
  readonly id: number;
  readonly code: string;
  readonly programme: string;
  readonly roadMapId: number;
  readonly territory: string;
  readonly type: 'measure' | 'indicator';
  readonly kind: string;
  readonly title: LocalizedText;
  readonly direction: string | null;
  readonly promise: string | null;
  readonly indicator: string | null;
  readonly indicatorId: number | null;
  readonly unit: string | null;
  readonly startsOn: string | null;
  readonly deadline: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly weight: number | null;
  readonly completionForm: string | null;
  readonly leadExecutor: string | null;
  readonly coExecutors: readonly string[];
  readonly budgetPlanned: number | null;
  readonly inBaseline: boolean;
  readonly position: number;
}

const details = `select i.id, i.code, p.code as programme, i.road_map_id as "roadMapId", t.code as territory, i.type, i.kind, i.title,
  d.code as direction, m.code as promise, n.code as indicator, n.id as "indicatorId", i.unit, i.starts_on as "startsOn", i.deadline,
  i.baseline::float8 as baseline, i.target::float8 as target, i.weight::float8 as weight, i.completion_form as "completionForm",
  i.lead_executor as "leadExecutor", i.co_executors as "coExecutors", i.budget_planned::float8 as "budgetPlanned",
  i.in_baseline as "inBaseline", i.position
  from item i join programme p on p.id = i.programme_id join territory t on t.id = i.territory_id
  left join direction d on d.id = i.direction_id left join promise m on m.id = i.promise_id left join item n on n.id = i.indicator_id`;

export interface ItemFilter {
  readonly roadMapId: number;
  readonly type?: string;
  readonly direction?: string;
  readonly promise?: string;
  readonly executor?: string;
  /** Found anywhere in the code, a title or the executor, whatever the case and the letters. */
  readonly q?: string;
}

@Injectable()
export class ItemDetailsReader {
  /** Undefined for an item that has no share in the scope either. */
  async find(sql: Sql, id: number, scope: Scope): Promise<ItemDetails | undefined> {
    const [row] = await sql.query<ItemDetails>(
      `${details} where i.id = $1 and (${scopeSql.covers('i.territory_id', 'p.code', '$2')} or exists (
         select from allocation a where a.item_id = i.id and ${scopeSql.covers('a.territory_id', 'p.code', '$2')}))`,
      [id, scopeSql.param(scope)],
    );
    return row;
  }

  async byIds(sql: Sql, ids: readonly number[]): Promise<Map<number, ItemDetails>> {
    const rows = await sql.query<ItemDetails>(`${details} where i.id = any($1::bigint[])`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async list(sql: Sql, filter: ItemFilter): Promise<ItemDetails[]> {
    return sql.query<ItemDetails>(
      `${details} where i.road_map_id = $1 and ($2::text is null or i.type = $2) and ($3::text is null or d.code = $3)
         and ($4::text is null or m.code = $4) and ($6::text is null or i.lead_executor = $6)
         and ${itemHolds('$5', '$7')}
       order by i.position, i.id`,
      [
        filter.roadMapId,
        filter.type ?? null,
        filter.direction ?? null,
        filter.promise ?? null,
        filter.q ?? null,
        filter.executor ?? null,
        searchWords.asked(filter.q ?? '')?.all ?? null,
      ],
    );
  }

  /** The programme a road map belongs to; undefined for a road map that is unknown or out of scope. */
  async programmeOf(sql: Sql, roadMapId: number, scope: Scope): Promise<number | undefined> {
    const [row] = await sql.query<{ id: number }>(
      `select r.programme_id as id from road_map r join programme p on p.id = r.programme_id
       where r.id = $1::bigint and ${scopeSql.covers('r.territory_id', 'p.code', '$2')}`,
      [roadMapId, scopeSql.param(scope)],
    );
    return row?.id;
  }

  async budget(sql: Sql, itemId: number): Promise<{ year: number; source: string; planned: number }[]> {
    return sql.query(
      'select year, source, planned::float8 as planned from budget_line where item_id = $1 order by year, source',
      [itemId],
    );
  }

  async shares(sql: Sql, itemId: number): Promise<{ territory: string; share: number }[]> {
    return sql.query(
      `select t.code as territory, a.share::float8 as share from allocation a join territory t on t.id = a.territory_id
       where a.item_id = $1 order by t.code`,
      [itemId],
    );
  }

  /** Verifications of an item, oldest first; `knownAt` null means all. */
  async verifications(sql: Sql, itemId: number, knownAt: string | null): Promise<VerificationView[]> {
    return sql.query<VerificationView>(
      `select id, verified_on as date, method, result, value::float8 as value, numerator::float8 as numerator,
              denominator::float8 as denominator, place, note, verified_by as "verifiedBy", recorded_at as "recordedAt"
       from verification where item_id = $1 and ($2::timestamptz is null or recorded_at <= $2) order by verified_on, id`,
      [itemId, knownAt],
    );
  }

  async changes(sql: Sql, itemId: number, knownAt: string | null): Promise<ChangeView[]> {
    return sql.query<ChangeView>(
      `select id, kind, act, reason, deadline, weight::float8 as weight, target::float8 as target, shares,
              replacement_item_id as "replacementItemId", requested_by as "requestedBy", requested_at as "requestedAt",
              case when $2::timestamptz is null or decided_at <= $2 then decision end as decision,
              case when $2::timestamptz is null or decided_at <= $2 then decided_by end as "decidedBy",
              case when $2::timestamptz is null or decided_at <= $2 then decided_at end as "decidedAt"
       from change_request where item_id = $1 and ($2::timestamptz is null or requested_at <= $2) order by id`,
      [itemId, knownAt],
    );
  }
}

export interface VerificationView {
  readonly id: number;
  readonly date: string;
  readonly method: string;
  readonly result: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly place: string | null;
  readonly note: string | null;
  readonly verifiedBy: string;
  readonly recordedAt: Date;
}

export interface ChangeView {
  readonly id: number;
  readonly kind: string;
  readonly act: { title: string; number: string; date: string };
  readonly reason: string;
  readonly deadline: string | null;
  readonly weight: number | null;
  readonly target: number | null;
  readonly shares: Readonly<Record<string, number>> | null;
  readonly replacementItemId: number | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly decision: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}
