import type { Scope } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { scopeSql } from '@modules/territories';
import { parseEntryId } from '../domain/entry-id';
import type { EntryState } from '../domain/entry-lifecycle';
import { entryIs, entryState } from './entry-state';

/** Which of an item's entries. */
export interface EntriesOfItem {
  readonly itemId: number;
  readonly ord?: number;
  /** ISO instant: what was submitted up to then, and what had become of it; absent: now. */
  readonly knownAt?: string;
  readonly limit: number;
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

/** SQL: the entry `e` as an {@link EntryRow}, from {@link ENTRY_JOINS}; `knownAt` as in {@link entryState}. */
function entryColumns(knownAt?: string): string {
  const known = (column: string, stamp: string): string =>
    knownAt === undefined ? `e.${column}` : `case when e.${stamp} <= ${knownAt} then e.${column} end`;
  return `e.item_id as "itemId", e.period_ord as ord, e.revision, i.code as "itemCode", t.code as territory, p.code as programme,
  per.code as period, e.value, e.numerator, e.denominator, e.spent, e.narrative, e.delay_reason as "delayReason", e.evidence,
  e.reason as "submissionReason", e.withdraws, ${entryState('e', knownAt)} as state, e.submitted_by as "submittedBy",
  e.submitted_at as "submittedAt", e.import_id as "importId", ${known('decided_by', 'decided_at')} as "reviewedBy",
  ${known('decided_at', 'decided_at')} as "reviewedAt", ${known('decision_reason', 'decided_at')} as "reviewReason",
  ${known('endorsed_by', 'endorsed_at')} as "endorsedBy", ${known('endorsed_at', 'endorsed_at')} as "endorsedAt"`;
}

/** SQL: the entry `e` as an {@link EntryRow}, from {@link ENTRY_JOINS}. */
export const ENTRY_COLUMNS = entryColumns();

/** SQL: joins that bring an entry `e` its item `i`, territory `t`, programme `p` and period `per`. */
export const ITEM_OF_ENTRY = `join item i on i.id = e.item_id join territory t on t.id = i.territory_id
  join programme p on p.id = i.programme_id join period per on per.programme_id = i.programme_id and per.ord = e.period_ord`;

/** SQL: an entry `e` with its item `i`, territory `t`, programme `p` and period `per`. */
export const ENTRY_JOINS = `progress_entry e ${ITEM_OF_ENTRY}`;

const KNOWN_AT = '$3::timestamptz';

/** Reads of the ledger's entries: the history of an item, and entries by their ids. */
@Injectable()
export class EntryReader {
  constructor(private readonly database: Database) {}

  /** The oldest first. */
  async ofItem({ itemId, ord, knownAt, limit }: EntriesOfItem): Promise<EntryRow[]> {
    return this.database.query<EntryRow>(
      `select ${entryColumns(KNOWN_AT)} from ${ENTRY_JOINS}
       where e.item_id = $1 and ($2::int is null or e.period_ord = $2) and e.submitted_at <= ${KNOWN_AT}
       order by e.submitted_at, e.period_ord, e.revision limit $4`,
      [itemId, ord ?? null, knownAt ?? 'infinity', limit],
    );
  }

  /** Entries of a period that nobody has endorsed or decided, the oldest first. */
  async submitted(programmeId: number, ord: number, limit: number): Promise<EntryRow[]> {
    return this.database.query<EntryRow>(
      `select ${ENTRY_COLUMNS} from ${ENTRY_JOINS}
       where i.programme_id = $1 and e.period_ord = $2 and ${entryIs('e', 'submitted')}
       order by e.submitted_at, e.item_id, e.revision limit $3`,
      [programmeId, ord, limit],
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
