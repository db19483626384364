/** Up to when what happened to an item counts: a version of its road map, and acts. Expressions or placeholders of SQL. */
export interface RowMoment {
  /** Number of the version. */
  readonly version: string;
  /** Decisions up to this instant. */
  readonly knownAt: string;
  /** Acts in force on this day. */
  readonly on: string;
}

/**
 * SQL: an item as a row of a road-maps file says it (`RoadMapRow` without its identity, empty fields left out), with the
 * texts of a version and under the acts in force then; null where an act has ended it.
 * @param item alias of the item's row
 */
export function itemRow(item: string, { version, knownAt, on }: RowMoment): string {
  const latest = (column: string): string =>
    `(array_agg(c.${column} order by c.act_date desc, c.decided_at desc, c.id desc) filter (where c.${column} is not null))[1]`;
  return `(
    select case when act.has_ended then null else jsonb_strip_nulls(jsonb_build_object(
             'type', ${item}.type, 'kind', ${item}.kind, 'title', said.title, 'unit', said.unit,
             'directionCode', d.code, 'promiseCode', p.code, 'indicatorCode', indicator.code,
             'completionForm', said.completion_form, 'leadExecutor', said.lead_executor,
             'coExecutors', case when said.co_executors <> '{}' then to_jsonb(said.co_executors) end,
             'baseline', trim_scale(${item}.baseline)::text, 'startsOn', ${item}.starts_on,
             'target', trim_scale(coalesce(act.target, ${item}.target))::text,
             'deadline', coalesce(act.deadline, ${item}.deadline),
             'weight', trim_scale(coalesce(act.weight, ${item}.weight))::text,
             'plan', (select jsonb_agg(jsonb_build_object('on', point.day, 'percent', trim_scale(point.percent)::text) order by point.day)
                        from unnest(${item}.plan_dates, ${item}.plan_percents) as point (day, percent)),
             'budget', (select jsonb_agg(jsonb_build_object('year', b.year, 'source', b.source, 'planned', trim_scale(b.planned)::text)
                                         order by b.year, b.source collate "C")
                          from budget_line b where b.item_id = ${item}.id),
             'shares', coalesce(
               (select jsonb_agg(jsonb_build_object('territoryCode', code, 'share', trim_scale(share::numeric)::text)
                                 order by code collate "C")
                  from jsonb_each_text(act.shares) as given (code, share)),
               (select jsonb_agg(jsonb_build_object('territoryCode', t.code, 'share', trim_scale(a.share)::text)
                                 order by t.code collate "C")
                  from allocation a join territory t on t.id = a.territory_id where a.item_id = ${item}.id)))) end
      from (select text.* from (
              select v.number, e.title, e.unit, e.completion_form, e.lead_executor, e.co_executors, e.direction_id,
                     e.promise_id, e.indicator_id
                from item_edit e join road_map_version v on v.id = e.version_id
               where e.item_id = ${item}.id and v.number > ${version}
              union all
              select null, ${item}.title, ${item}.unit, ${item}.completion_form, ${item}.lead_executor,
                     ${item}.co_executors, ${item}.direction_id, ${item}.promise_id, ${item}.indicator_id
            ) text order by text.number nulls last limit 1) said
     cross join (
       select coalesce(bool_or(c.kind in ('cancel', 'replace')), false) as has_ended, ${latest('target')} as target,
              ${latest('deadline')} as deadline, ${latest('weight')} as weight, ${latest('shares')} as shares
         from change_request c
        where c.item_id = ${item}.id and c.decision = 'approved' and c.decided_at <= ${knownAt} and c.act_date <= ${on}) act
      left join direction d on d.id = said.direction_id
      left join promise p on p.id = said.promise_id
      left join item indicator on indicator.id = said.indicator_id)`;
}
