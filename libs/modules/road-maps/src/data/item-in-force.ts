/**
 * SQL: what approved changes have made of the item `i` by a day, as `deadline`, `target` and `is_gone` (cancelled or
 * replaced); for a lateral join.
 * @param on the day, as an expression
 */
export function itemInForce(on: string): string {
  return `
  select coalesce((array_agg(q.deadline order by q.act_date desc, q.decided_at desc, q.id desc)
                    filter (where q.deadline is not null))[1], i.deadline) as deadline,
         coalesce((array_agg(q.target order by q.act_date desc, q.decided_at desc, q.id desc)
                    filter (where q.target is not null))[1], i.target) as target,
         coalesce(bool_or(q.kind in ('cancel', 'replace')), false) as is_gone
    from change_request q
   where q.item_id = i.id and q.decision = 'approved' and q.act_date <= ${on}`;
}
