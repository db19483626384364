import { standingEntry } from '@modules/ledger';

/**
 * SQL: the lines of import $1 beside the latest standing revision of their item and period, as
 * `row_no, item_id, period_ord, change, before, after`. A row that repeats another one is unchanged.
 */
export const LINES_AGAINST_LEDGER = `
  select l.row_no, l.item_id, l.period_ord,
         case when l.outcome = 'copy' then 'unchanged'
              when b.revision is null then 'new'
              when (l.value, l.numerator, l.denominator, l.spent, l.narrative, l.delay_reason, l.evidence) is not distinct from
                   (b.value, b.numerator, b.denominator, b.spent, b.narrative, b.delay_reason, b.evidence) then 'unchanged'
              else 'changed' end as change,
         case when b.revision is not null then ${contentOf('b')} end as before,
         ${contentOf('l')} as after
    from import_line l
    left join lateral (
      select e.* from progress_entry e
       where e.item_id = l.item_id and e.period_ord = l.period_ord and ${standingEntry('e')}
       order by e.revision desc limit 1) b on true
   where l.import_id = $1`;

function contentOf(alias: string): string {
  return `jsonb_build_object('value', ${alias}.value, 'numerator', ${alias}.numerator, 'denominator', ${alias}.denominator,
    'spent', ${alias}.spent, 'narrative', ${alias}.narrative, 'delayReason', ${alias}.delay_reason,
    'evidence', ${alias}.evidence)`;
}
