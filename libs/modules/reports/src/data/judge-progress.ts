import { acceptedEntry, standingEntry } from '@modules/ledger';

/**
 * SQL that judges progress rows against what is stored, the one rule set for files and for entries by form. Each row
 * gets the item and period it means, the value it stands for, and up to three faults: of its place, of its period, of
 * its value. What a kind of item takes is `checkProgressValue` of core/reporting said in SQL; a test holds them equal.
 *
 * Parameters: $1 programme id, $2 today in its time zone, $3 ids of the territories the sender may report for (null: all).
 * @param rows a SELECT of `row_no, territory, item, period, value, is_word, numerator, denominator, spent, narrative,
 *   delay_reason, evidence, conflicting, is_copy`
 */
export function judgeProgress(rows: string): string {
  return `
    select r.row_no, i.id as item_id, p.ord, i.kind, e.value, r.numerator, r.denominator, r.spent, r.narrative,
           r.delay_reason, r.evidence, r.is_copy, r.territory, r.item, r.period, r.value as sent_value, p.starts_on,
           a.value as accepted_value, place.fault as place_fault, calendar.fault as period_fault,
           case when r.conflicting then 'ROW.CONFLICTING_DUPLICATE'
                when i.id is not null then coalesce(${KIND_FAULT}, ${REGRESSION_FAULT}) end as value_fault,
           case when r.conflicting then 'item_code'
                when e.is_fraction and not r.is_word then 'numerator' else 'value' end as value_column
      from (${rows}) r
      left join territory t on t.code = r.territory
      left join road_map m on m.programme_id = $1 and m.territory_id = t.id
      left join item i on i.road_map_id = m.id and i.code = r.item
      left join item_state s on s.item_id = i.id
      left join period p on p.programme_id = $1 and p.code = r.period
     cross join lateral (select r.numerator is not null and r.denominator is not null as is_fraction) f
     cross join lateral (
       select f.is_fraction,
              case when f.is_fraction then trim_scale(r.numerator * 100 / r.denominator) else r.value end as value) e
     cross join lateral (select case ${ACCEPTED_VALUE} end as value) a
     cross join lateral (
       select case when t.id is null then 'ROW.TERRITORY_UNKNOWN'
                   when t.id <> all ($3::integer[]) then 'ROW.OUT_OF_SCOPE'
                   when i.id is null then 'ROW.ITEM_UNKNOWN' end as fault) place
     cross join lateral (
       select case when p.ord is null then 'ROW.PERIOD_UNKNOWN'
                   when p.starts_on > $2::date then 'ROW.PERIOD_IN_FUTURE'
                   when p.locked_at is not null then 'ROW.PERIOD_LOCKED' end as fault) calendar`;
}

/** Each fault of a judged row as a finding: `code, column_name, params`; for a lateral join with `j`. */
export const FAULTS_OF_ROW = `(values
  (j.place_fault,
   case when j.place_fault = 'ROW.ITEM_UNKNOWN' then 'item_code' else 'territory_code' end,
   case when j.place_fault = 'ROW.ITEM_UNKNOWN' then jsonb_build_object('value', j.item, 'territory', j.territory)
        else jsonb_build_object('value', j.territory) end),
  (j.period_fault, 'period', jsonb_build_object('period', j.period)),
  (j.value_fault, j.value_column,
   case j.value_fault
     when 'ROW.CONFLICTING_DUPLICATE' then
       jsonb_build_object('territory', j.territory, 'item', j.item, 'period', j.period)
     when 'ROW.REGRESSION_WITHOUT_REASON' then
       jsonb_build_object('value', j.value::text, 'accepted', j.accepted_value::text)
     else jsonb_build_object('kind', j.kind, 'value', j.sent_value::text,
       'numerator', j.numerator::text, 'denominator', j.denominator::text) end)
) as fault (code, column_name, params)`;

/** SQL condition: the judged row `j` has a fault. */
export const FAULTY =
  '(j.place_fault is not null or j.period_fault is not null or j.value_fault is not null)';

/** Bounds are compared as N × 100 with bound × D, because a division would round. */
const KIND_FAULT = `
  case when e.value is null then null
       when r.is_word and i.kind <> 'binary' then 'ROW.NOT_A_NUMBER'
       when i.kind = 'binary' and not case when e.is_fraction
              then r.numerator = 0 or r.numerator * 100 = r.denominator else r.value in (0, 1) end then 'ROW.OUT_OF_RANGE'
       when i.kind = 'stages' and not case when e.is_fraction
              then r.numerator between 0 and r.denominator else r.value between 0 and 100 end then 'ROW.OUT_OF_RANGE' end`;

/** Against the direction target − baseline; of what is done or not, or done in stages, more is better. */
const REGRESSION_FAULT = `
  case when i.kind not in ('maintain_at_least', 'maintain_at_most') and r.narrative is null and r.delay_reason is null
            and (e.value - a.value) * case when i.kind in ('increase', 'decrease') then sign(i.target - i.baseline) else 1 end < 0
       then 'ROW.REGRESSION_WITHOUT_REASON' end`;

/**
 * The branches of a CASE: the accepted value of item `i` with state `s` in the latest period up to `p`, be it the current
 * one or, for a late correction, one from before.
 */
export const ACCEPTED_VALUE = `
  when s.accepted_ord <= p.ord then s.accepted_value
  when s.accepted_ord is not null then (
    select l.value from progress_entry l
     where l.item_id = i.id and l.period_ord <= p.ord and l.value is not null
       and ${standingEntry('l')} and ${acceptedEntry('l')}
     order by l.period_ord desc, l.revision desc limit 1)`;
