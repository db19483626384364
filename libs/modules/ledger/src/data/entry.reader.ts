import type { Scope } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { scopeSql } from '@modules/territories';
import { parseEntryId } from '../domain/entry-id';
import type { EntryState } from '../domain/entry-lifecycle';
import { entryState } from './entry-state';

export interface EntryFilter {
  readonly programmeId: number;
  readonly state?: EntryState;
  /** Territory code; its subtree is meant. */
  readonly territory?: string;
  readonly ord?: number;
  readonly itemId?: number;
  readonly limit: number;
  /** Continues after this entry (see EntryRow: submittedAt, itemId, ord, revision). */
  readonly after?: readonly [submittedAt: string, itemId: number, ord: number, revision: number];
}

/** Quantities are decimal text as PostgreSQL gives them. */
export interface EntryRow {
  readonly itemId: number;
  readonly ord: number;
  readonly revision: number;
  readonly itemCode: string;
  readonly territory: string;
  readonly programme: string;
  readonly period: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly spent: string | null;
  readonly narrative: string | null;
  readonly delayReason: string | null;
  readonly evidence: string | null;
  readonly submissionReason: string | null;
  readonly withdraws: number | null;
  readonly state: EntryState;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly importId: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewReason: string | null;
  readonly endorsedBy: string | null;
  readonly endorsedAt: Date | null;
}

/** SQL: the entry `e` as an {@link EntryRow}, from {@link ENTRY_JOINS}. */
export const ENTRY_COLUMNS = `e.item_id as "itemId", e.period_ord as ord, e.revision, i.code as "itemCode", t.code as territory, p.code as programme,
  per.code as period, e.value, e.numerator, e.denominator, e.spent, e.narrative, e.delay_reason as "delayReason", e.evidence,
  e.reason as "submissionReason", e.withdraws, ${entryState('e')} as state, e.submitted_by as "submittedBy", e.submitted_at as "submittedAt",
  e.import_id as "importId", e.decided_by as "reviewedBy", e.decided_at as "reviewedAt", e.decision_reason as "reviewReason",
  e.endorsed_by as "endorsedBy", e.endorsed_at as "endorsedAt"`;

/** SQL: an entry `e` with its item `i`, territory `t`, programme `p` and period `per`. */
export const ENTRY_JOINS = `progress_entry e join item i on i.id = e.item_id join territory t on t.id = i.territory_id
  join programme p on p.id = i.programme_id join period per on per.programme_id = i.programme_id and per.ord = e.period_ord`;

/** Reads of the ledger's entries, oldest first: the review queue and the history of an item. */
@Injectable()
export class EntryReader {
  constructor(private readonly database: Database) {}

  /** At most `limit + 1` rows, so that the caller sees whether more follow. */
  async list(filter: EntryFilter): Promise<EntryRow[]> {
    return this.database.query<EntryRow>(
      `select ${ENTRY_COLUMNS} from ${ENTRY_JOINS}
       where i.programme_id = $1
         and ($2::text is null or ${entryState('e')} = $2)
         and ($3::text is null or i.territory_id in (
           select c.descendant_id from territory_closure c join territory a on a.id = c.ancestor_id where a.code = $3))
         and ($4::int is null or e.period_ord = $4)
         and ($5::bigint is null or e.item_id = $5)
         and ($6::timestamptz is null or (e.submitted_at, e.item_id, e.period_ord, e.revision) > ($6, $7::bigint, $8::int, $9::int))
       order by e.submitted_at, e.item_id, e.period_ord, e.revision limit $10`,
      [
        filter.programmeId,
        filter.state ?? null,
        filter.territory ?? null,
        filter.ord ?? null,
        filter.itemId ?? null,
        ...(filter.after ?? [null, null, null, null]),
        filter.limit + 1,
      ],
    );
  }

  /** Entries by id; unknown ones are left out, and those the scope does not reach. */
  async byIds(ids: readonly string[], scope: Scope = 'everywhere'): Promise<EntryRow[]> {
    const keys = ids.map(parseEntryId);
    return this.database.query<EntryRow>(
      `select ${ENTRY_COLUMNS} from ${ENTRY_JOINS}
       join unnest($1::bigint[], $2::int[], $3::int[]) as k (item_id, ord, revision)
         on k.item_id = e.item_id and k.ord = e.period_ord and k.revision = e.revision
       where ${scopeSql.covers('i.territory_id', 'p.code', '$4')}
       order by e.item_id, e.period_ord, e.revision`,
      [keys.map((k) => k.itemId), keys.map((k) => k.ord), keys.map((k) => k.revision), scopeSql.param(scope)],
    );
  }
}
