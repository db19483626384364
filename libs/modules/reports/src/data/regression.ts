import { acceptedEntry, standingEntry } from '@modules/ledger';

/**
 * SQL: whether entry `e` of item `i` with state `s` is worse than what was accepted before it: in the latest period up to its
 * own, in the direction target − baseline. Kinds that keep a level cannot fall behind themselves. What was accepted last of
 * the item says it for an entry of a later period; only others have to be looked for.
 */
export const REGRESSION = `coalesce(
  i.kind not in ('maintain_at_least', 'maintain_at_most')
  and (e.value - case when s.accepted_ord < e.period_ord then s.accepted_value when s.accepted_ord is not null then (
    select a.value from progress_entry a
     where a.item_id = e.item_id and (a.period_ord, a.revision) < (e.period_ord, e.revision) and a.value is not null
       and ${standingEntry('a')} and ${acceptedEntry('a')}
     order by a.period_ord desc, a.revision desc limit 1
  ) end) * case when i.kind in ('increase', 'decrease') then sign(i.target - i.baseline) else 1 end < 0, false)`;
