import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import type { DelayReason, ItemKind, ItemType } from '@core/reporting';
import { acceptedEntry, entryState, standingEntry, type EntryState } from '@modules/ledger';
import { itemInForce } from '@modules/road-maps';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** A road map in a period: what a sheet is of. */
export interface SheetPlace {
  readonly roadMapId: number;
  readonly programmeId: number;
  readonly programme: string;
  readonly territory: string;
  readonly name: LocalizedText;
  readonly ord: number;
  readonly period: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly isLocked: boolean;
  /** The programme's first day: when items begin that name no start. */
  readonly termStartsOn: string;
}

/** What one revision says; decimals as text. */
export interface SheetEntry {
  readonly period: string;
  readonly revision: number;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly spent: string | null;
  readonly narrative: string | null;
  readonly delayReason: DelayReason | null;
  readonly evidence: string | null;
  readonly state: EntryState;
  readonly submittedAt: Date;
  readonly submittedBy: string;
  /** The reviewer's. */
  readonly reviewReason: string | null;
  readonly reviewedBy: string | null;
}

/** One item of the road map, as it stands in the period; decimals as text, days as `YYYY-MM-DD`. */
export interface SheetItem {
  readonly itemId: number;
  readonly code: string;
  readonly type: ItemType;
  readonly kind: ItemKind;
  readonly title: LocalizedText;
  readonly unit: string | null;
  /** Code. */
  readonly direction: string | null;
  /** The document or the object that closes it. */
  readonly completionForm: string | null;
  readonly baseline: string | null;
  /** In force on the last day of the period. */
  readonly target: string | null;
  readonly startsOn: string | null;
  /** In force on the last day of the period. */
  readonly deadline: string;
  readonly planDates: readonly string[] | null;
  readonly planPercents: readonly string[] | null;
  /** Accepted last, up to this period. */
  readonly accepted: { readonly value: string; readonly period: string } | null;
  /** The last report of an earlier period that counts. */
  readonly previous: SheetEntry | null;
  /** The last revision for the period that was not withdrawn, returned or not. */
  readonly current: SheetEntry | null;
  /** Some revision for the period counts. */
  readonly isReceived: boolean;
  /** A report is expected: it has begun, and was not accepted as done at the period before. */
  readonly isExpected: boolean;
}

/** SQL: the entry `alias` as the JSON of a {@link SheetEntry}. Decimals go as text, so that no digit is lost. */
function entryJson(alias: string, period: string): string {
  const columns = [
    `'period', ${period}`,
    `'revision', ${alias}.revision`,
    ...['value', 'numerator', 'denominator', 'spent'].map((name) => `'${name}', ${alias}.${name}::text`),
    `'narrative', ${alias}.narrative, 'delayReason', ${alias}.delay_reason, 'evidence', ${alias}.evidence`,
    `'state', ${entryState(alias)}, 'submittedAt', ${alias}.submitted_at, 'submittedBy', ${alias}.submitted_by`,
    `'reviewReason', ${alias}.decision_reason, 'reviewedBy', ${alias}.decided_by`,
  ];
  return `case when ${alias}.item_id is not null then json_build_object(${columns.join(', ')}) end`;
}

/** SQL: the value that was accepted last of item `i` up to a period, as `value` and `ord`. */
const accepted = (upTo: string): string => `
  select l.value, l.period_ord as ord from progress_entry l
   where l.item_id = i.id and l.period_ord <= ${upTo} and l.value is not null
     and ${standingEntry('l')} and ${acceptedEntry('l')}
   order by l.period_ord desc, l.revision desc limit 1`;

/** SQL: whether `i` was accepted as done at the period before `p`; a level is done when every period kept it. */
const DONE_BEFORE = `coalesce(case
  when i.kind not in ('maintain_at_least', 'maintain_at_most')
    then item_progress(i.kind, i.baseline, f.target, b.value) >= 1
  else f.deadline < p.starts_on and b.value is not null and not exists (
    select from (
      select distinct on (l.period_ord) l.value from progress_entry l
       where l.item_id = i.id and l.period_ord < p.ord and l.value is not null
         and ${standingEntry('l')} and ${acceptedEntry('l')}
       order by l.period_ord, l.revision desc) kept
     where not target_met(i.kind, f.target, kept.value)) end, false)`;

/** Reads the sheets on which people report a period. */
@Injectable()
export class ReportSheetReader {
  /** Undefined where there is none, or none the scope covers. */
  async place(sql: Sql, roadMapId: number, period: string, scope: Scope): Promise<SheetPlace | undefined> {
    const [found] = await sql.query<SheetPlace>(
      `select m.id as "roadMapId", m.programme_id as "programmeId", g.code as programme, t.code as territory, t.name,
              p.ord, p.code as period, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
              p.locked_at is not null as "isLocked", g.starts_on::text as "termStartsOn"
         from road_map m
         join territory t on t.id = m.territory_id
         join programme g on g.id = m.programme_id
         join period p on p.programme_id = m.programme_id and p.code = $2
        where m.id = $1 and ${scopeSql.covers('m.territory_id', 'g.code', '$3')}`,
      [roadMapId, period, scopeSql.param(scope)],
    );
    return found;
  }

  /** The items that count in the period and have not been cancelled or replaced by its end, in their places. */
  async items(sql: Sql, { roadMapId, ord }: SheetPlace): Promise<SheetItem[]> {
    const rows = await sql.query<SheetItem>(
      `select i.id as "itemId", i.code, i.type, i.kind, i.title, i.unit, d.code as direction,
              i.completion_form as "completionForm", i.baseline::text, f.target::text, i.starts_on::text as "startsOn",
              f.deadline::text, i.plan_dates::text[] as "planDates", i.plan_percents::text[] as "planPercents",
              case when a.value is not null then json_build_object('value', a.value::text, 'period', ap.code) end as accepted,
              ${entryJson('e', 'ep.code')} as previous, ${entryJson('c', 'p.code')} as current,
              exists (select from progress_entry s
                       where s.item_id = i.id and s.period_ord = p.ord and ${standingEntry('s')}) as "isReceived",
              coalesce(i.starts_on <= p.ends_on, true) and not ${DONE_BEFORE} as "isExpected"
         from item i
         join period p on p.programme_id = i.programme_id and p.ord = $2
        cross join lateral (${itemInForce('p.ends_on')}) f
         left join direction d on d.id = i.direction_id
         left join lateral (${accepted('p.ord')}) a on true
         left join period ap on ap.programme_id = i.programme_id and ap.ord = a.ord
         left join lateral (${accepted('p.ord - 1')}) b on true
         left join lateral (
           select l.* from progress_entry l
            where l.item_id = i.id and l.period_ord < p.ord and ${standingEntry('l')}
            order by l.period_ord desc, l.revision desc limit 1) e on true
         left join period ep on ep.programme_id = i.programme_id and ep.ord = e.period_ord
         left join lateral (
           select l.* from progress_entry l
            where l.item_id = i.id and l.period_ord = p.ord and l.withdraws is null and l.withdrawn_at is null
            order by l.revision desc limit 1) c on true
        where i.road_map_id = $1 and i.counts_from <= p.ord and not f.is_gone
        order by i.position, i.id`,
      [roadMapId, ord],
    );
    return rows.map((row) => ({ ...row, previous: dated(row.previous), current: dated(row.current) }));
  }
}

/** JSON carries an instant as text. */
function dated(entry: SheetEntry | null): SheetEntry | null {
  return entry && { ...entry, submittedAt: new Date(entry.submittedAt) };
}
