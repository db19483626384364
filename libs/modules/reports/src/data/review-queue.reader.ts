import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import { ENTRY_COLUMNS, ENTRY_JOINS, entryState, type EntryRow, type EntryState } from '@modules/ledger';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { REGRESSION } from './regression';

/** What the queue is narrowed to; absent means not narrowed. */
export interface QueueFilter {
  readonly programmeId: number;
  readonly state?: EntryState;
  /** Code; its subtree is meant. */
  readonly territory?: string;
  readonly ord?: number;
  readonly itemId?: number;
  /** Code. */
  readonly direction?: string;
  /** Id of a person; null: of nobody. */
  readonly assignee?: string | null;
  /** Says why it is behind, or why a locked period is corrected. */
  readonly hasReason?: boolean;
  readonly regression?: boolean;
  /** Found in the item's code, title and executor and in the narrative, whatever the case. */
  readonly q?: string;
}

/** An entry as a reviewer sees it. */
export interface QueueRow extends EntryRow {
  readonly title: LocalizedText;
  readonly direction: string | null;
  readonly assignee: string | null;
  readonly regression: boolean;
  /** In the discussion of its item and period. */
  readonly comments: number;
}

/** A place with entries in the queue. */
export interface QueuePlace {
  /** Code. */
  readonly territory: string;
  readonly name: LocalizedText;
  /** Codes from the country down to it. */
  readonly path: readonly string[];
  readonly count: number;
  /** When the longest waiting one was submitted. */
  readonly oldest: Date;
}

export const QUEUE_SORTS = ['oldest', 'newest', 'territory'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

const BY_TIME = ['e.submitted_at', 'e.item_id', 'e.period_ord', 'e.revision'];
const TYPES_BY_TIME = ['timestamptz', 'bigint', 'int', 'int'];

/** What each order compares, row by row; it ends in the entry's key, so that no two rows are equal. */
const ORDERS: Record<QueueSort, { keys: string[]; types: string[]; downwards: boolean }> = {
  oldest: { keys: BY_TIME, types: TYPES_BY_TIME, downwards: false },
  newest: { keys: BY_TIME, types: TYPES_BY_TIME, downwards: true },
  territory: { keys: ['t.code', ...BY_TIME], types: ['text', ...TYPES_BY_TIME], downwards: false },
};

const FROM = `${ENTRY_JOINS}
  left join direction d on d.id = i.direction_id
  left join review_assignment g on g.item_id = e.item_id and g.period_ord = e.period_ord`;

const WHERE = `i.programme_id = $1 and ${scopeSql.covers('i.territory_id', 'p.code', '$2')}
  and ($3::text is null or ${entryState('e')} = $3)
  and ($4::text is null or i.territory_id in (
    select c.descendant_id from territory_closure c join territory a on a.id = c.ancestor_id where a.code = $4))
  and ($5::int is null or e.period_ord = $5)
  and ($6::text is null or d.code = $6)
  and (not $7::boolean or g.assignee is not distinct from $8::text)
  and ($9::boolean is null or (e.delay_reason is not null or e.reason is not null) = $9)
  and ($10::boolean is null or ${REGRESSION} = $10)
  and ($11::text is null or strpos(lower(concat_ws(' ', i.code, i.title->>'kk', i.title->>'ru', i.title->>'en',
    i.lead_executor, e.narrative)), lower($11)) > 0)
  and ($12::bigint is null or e.item_id = $12)`;

function paramsOf(filter: QueueFilter, scope: Scope): unknown[] {
  return [
    ...[filter.programmeId, scopeSql.param(scope), filter.state ?? null, filter.territory ?? null],
    ...[filter.ord ?? null, filter.direction ?? null, filter.assignee !== undefined, filter.assignee ?? null],
    ...[filter.hasReason ?? null, filter.regression ?? null, filter.q ?? null],
    filter.itemId ?? null,
  ];
}

/** The review queue, as far as the actor may see it. */
@Injectable()
export class ReviewQueueReader {
  constructor(private readonly database: Database) {}

  /** At most `limit + 1` rows; `after` is the key of the last one before, see {@link ReviewQueueReader.keyOf}. */
  async list(
    filter: QueueFilter,
    page: { sort: QueueSort; limit: number; after?: readonly unknown[] },
    scope: Scope,
  ): Promise<QueueRow[]> {
    const { keys, types, downwards } = ORDERS[page.sort];
    const params = [...paramsOf(filter, scope), page.limit + 1];
    const places = types.map((type, index) => `$${params.length + index + 1}::${type}`);
    const later =
      page.after === undefined
        ? ''
        : `and (${keys.join(', ')}) ${downwards ? '<' : '>'} (${places.join(', ')})`;
    return this.database.query<QueueRow>(
      `select ${ENTRY_COLUMNS}, i.title, d.code as direction, g.assignee, ${REGRESSION} as regression,
              (select count(*)::int from entry_comment c where c.item_id = e.item_id and c.period_ord = e.period_ord)
                as comments
       from ${FROM} where ${WHERE} ${later}
       order by ${keys.map((key) => (downwards ? `${key} desc` : key)).join(', ')} limit $13`,
      [...params, ...(page.after ?? [])],
    );
  }

  /** How many entries there are in each state, whichever state is looked at. */
  async totals(filter: QueueFilter, scope: Scope): Promise<Map<EntryState, number>> {
    const rows = await this.database.query<{ state: EntryState; count: number }>(
      `select ${entryState('e')} as state, count(*)::int as count from ${FROM} where ${WHERE} group by 1`,
      paramsOf({ ...filter, state: undefined }, scope),
    );
    return new Map(rows.map(({ state, count }) => [state, count]));
  }

  /** How many entries wait where, by code; the places of road maps. */
  async places(filter: QueueFilter, scope: Scope): Promise<QueuePlace[]> {
    return this.database.query<QueuePlace>(
      `select t.code as territory, t.name, count(*)::int as count, min(e.submitted_at) as oldest,
              array(select a.code from territory_closure c join territory a on a.id = c.ancestor_id
                     where c.descendant_id = t.id order by a.level, a.code) as path
         from ${FROM} where ${WHERE} group by t.id order by t.code collate "C"`,
      paramsOf(filter, scope),
    );
  }

  static keyOf(row: QueueRow, sort: QueueSort): unknown[] {
    const byTime = [row.submittedAt, row.itemId, row.ord, row.revision];
    return sort === 'territory' ? [row.territory, ...byTime] : byTime;
  }
}
