import type { Scope } from '@core/access';
import { Clock } from '@core/kernel';
import { itemHolds, itemInForce } from '@modules/road-maps';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database, searchWords } from '@platform/database';
import type { Candidate, Claim } from '../domain/candidate';

/** Which items are worth a visit. */
export interface CandidateFilter {
  readonly programmeId: number;
  /** Ids of those whose duties count as the verifier's own; null: nobody's stand in the way. */
  readonly persons: readonly string[] | null;
  /** Code; its subtree is meant. */
  readonly territory?: string;
  readonly claim?: Claim;
  /** Found in codes, titles and executors. */
  readonly q?: string;
}

/** SQL: whether an item of which this value stands is done, by the target and deadline in force today. */
const done = (value: string): string => `case when i.kind in ('maintain_at_least', 'maintain_at_most')
  then target_met(i.kind, f.target, ${value}) and f.deadline <= today.day
  else item_progress(i.kind, i.baseline, f.target, ${value}) >= 1 end`;

/** Finds what is said to be done and was not seen since, as far as the verifier may go. */
@Injectable()
export class CandidateReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** At most `limit + 1`, the weightiest first, then those with the most money. */
  async list(
    filter: CandidateFilter,
    page: { limit: number; from: number },
    scope: Scope,
  ): Promise<Candidate[]> {
    return this.database.query<Candidate>(
      `with said as (
         select i.*, t.code as territory, d.code as direction_code, p.time_zone, p.weights,
                f.target as target_now, f.deadline as deadline_now, ${done('s.accepted_value')} as is_accepted,
                ${done('s.reported_value')} as is_claimed, s.accepted_ord, s.accepted_value, s.reported_ord, s.reported_value
           from item i join item_state s on s.item_id = i.id join programme p on p.id = i.programme_id
           join territory t on t.id = i.territory_id left join direction d on d.id = i.direction_id
          cross join lateral (select ($9::timestamptz at time zone p.time_zone)::date as day) today
          cross join lateral (${itemInForce('today.day')}) f
          where i.programme_id = $1 and not f.is_gone and ${scopeSql.covers('i.territory_id', 'p.code', '$2')}
            and ($3::text is null or i.territory_id in (
              select c.descendant_id from territory_closure c join territory a on a.id = c.ancestor_id where a.code = $3))
            and ${itemHolds('$4', '$10')}
       ), claims as (
         select said.*, case when is_accepted then 'accepted' else 'claimed' end as claim,
                case when is_accepted then accepted_ord else reported_ord end as claim_ord,
                case when is_accepted then accepted_value else reported_value end as claim_value,
                case weights when 'equal' then 1 when 'budget' then nullif(budget_planned, 0) else coalesce(weight, 1) end as weighs
           from said where is_accepted or is_claimed
       )
       select c.id as "itemId", c.code as "itemCode", c.title, c.territory, c.direction_code as direction, c.type, c.kind, c.unit,
              c.baseline, c.target_now as target, c.deadline_now::text as deadline, c.completion_form as "completionForm",
              c.lead_executor as "leadExecutor", c.weighs as weight, c.budget_planned as "budgetPlanned", c.claim,
              c.claim_value as value, per.code as period,
              (select max(v.verified_on)::text from verification v where v.item_id = c.id) as "lastVerified",
              (select count(*)::int from evidence f where f.item_id = c.id and f.verification_id is null) as files,
              count(*) over ()::int as total
         from claims c join period per on per.programme_id = c.programme_id and per.ord = c.claim_ord
        where ($5::text is null or c.claim = $5)
          and not exists (select from verification v where v.item_id = c.id and v.period_ord >= c.claim_ord)
          and ($6::text[] is null or not exists (select from progress_entry e where e.item_id = c.id
                and (e.submitted_by = any($6) or e.endorsed_by = any($6) or e.decided_by = any($6))))
        order by c.weighs desc nulls last, c.budget_planned desc nulls last, c.id
        limit $7 offset $8`,
      [
        ...[filter.programmeId, scopeSql.param(scope), filter.territory ?? null, filter.q ?? null],
        ...[filter.claim ?? null, filter.persons, page.limit + 1, page.from],
        this.clock.now(),
        searchWords.asked(filter.q ?? '')?.all ?? null,
      ],
    );
  }
}
