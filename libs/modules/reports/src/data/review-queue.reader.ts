import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import {
  ENTRY_COLUMNS,
  entryIs,
  entryState,
  ITEM_OF_ENTRY,
  type EntryRow,
  type EntryState,
} from '@modules/ledger';
import { itemHolds } from '@modules/road-maps';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database, searchWords } from '@platform/database';
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
  /** Found in the item's code, title and executor, whatever the letters, and in the narrative, whatever the case. */
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

/** How many entries there are in which state. */
export interface QueueTotals {
  readonly counts: ReadonlyMap<EntryState, number>;
  /** Whether every state was looked at; otherwise only those that are still open. */
  readonly all: boolean;
}

export const QUEUE_SORTS = ['oldest', 'newest', 'territory'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

/** What a page may be sorted by, as columns: where each comes from, and its type. */
const KEYS = {
  place: ['t.code', 'text'],
  submitted_at: ['e.submitted_at', 'timestamptz'],
  item_id: ['e.item_id', 'bigint'],
  period_ord: ['e.period_ord', 'int'],
  revision: ['e.revision', 'int'],
} as const;
type Key = keyof typeof KEYS;

const BY_TIME: readonly Key[] = ['submitted_at', 'item_id', 'period_ord', 'revision'];

/** What each order compares, row by row; it ends in the entry's key, so that no two rows are equal. */
const ORDERS: Readonly<Record<QueueSort, { readonly keys: readonly Key[]; readonly downwards: boolean }>> = {
  oldest: { keys: BY_TIME, downwards: false },
  newest: { keys: BY_TIME, downwards: true },
  territory: { keys: ['place', ...BY_TIME], downwards: false },
};

const SORTED = Object.entries(KEYS)
  .map(([name, [source]]) => `${source} as ${name}`)
  .join(', ');

/** What the queue shows of an entry `e` and is narrowed by besides. */
const COMPANIONS = `${ITEM_OF_ENTRY}
  left join item_state s on s.item_id = e.item_id
  left join direction d on d.id = i.direction_id
  left join review_assignment g on g.item_id = e.item_id and g.period_ord = e.period_ord`;

const FROM = `progress_entry e ${COMPANIONS}`;

/** SQL: what a search finds in an entry's item and in its words. */
const FOUND = `($10::text is null or e.item_id in (
    select i.id from item i where i.programme_id = $1 and ${itemHolds('$10', '$12')})
  or strpos(lower(e.narrative), lower($10)) > 0)`;

const WHERE = `i.programme_id = $1 and ${scopeSql.covers('i.territory_id', 'p.code', '$2')}
  and ($3::text is null or i.territory_id in (
    select c.descendant_id from territory_closure c join territory a on a.id = c.ancestor_id where a.code = $3))
  and ($4::int is null or e.period_ord = $4)
  and ($5::text is null or d.code = $5)
  and (not $6::boolean or g.assignee is not distinct from $7::text)
  and ($8::boolean is null or (e.delay_reason is not null or e.reason is not null) = $8)
  and ($9::boolean is null or ${REGRESSION} = $9)
  and ${FOUND}
  and ($11::bigint is null or e.item_id = $11)`;

/** The state is no parameter: its entries are found by an index, where it has one. */
function whereOf({ state }: QueueFilter): string {
  return state === undefined ? WHERE : `${WHERE} and ${entryIs('e', state)}`;
}

/**
 * Nobody can guess how few entries a search finds: going through the queue in its order until a page is full takes far longer
 * then than looking at all of it.
 */
function isSearch({ q, regression, hasReason }: QueueFilter): boolean {
  return q !== undefined || regression === true || hasReason === true;
}

/** What is still open; an index knows these, however long the history is. */
const OPEN_STATES: readonly EntryState[] = ['submitted', 'endorsed', 'returned'];

/** Whether each entry of the whole history would have to be read or compared with the ones before it. */
function isOfEverything({ regression, q, ord, territory, itemId }: QueueFilter): boolean {
  const looksInto = regression !== undefined || q !== undefined;
  return looksInto && ord === undefined && territory === undefined && itemId === undefined;
}

function paramsOf(filter: QueueFilter, scope: Scope): unknown[] {
  return [
    ...[filter.programmeId, scopeSql.param(scope), filter.territory ?? null],
    ...[filter.ord ?? null, filter.direction ?? null, filter.assignee !== undefined, filter.assignee ?? null],
    ...[filter.hasReason ?? null, filter.regression ?? null, filter.q ?? null],
    filter.itemId ?? null,
    searchWords.asked(filter.q ?? '')?.all ?? null,
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
    const { keys, downwards } = ORDERS[page.sort];
    const params = [...paramsOf(filter, scope), page.limit + 1];
    const places = keys.map((key, index) => `$${params.length + index + 1}::${KEYS[key][1]}`);
    const sources = keys.map((key) => KEYS[key][0]);
    const later =
      page.after === undefined
        ? ''
        : `and (${sources.join(', ')}) ${downwards ? '<' : '>'} (${places.join(', ')})`;
    const order = (columns: readonly string[]): string =>
      columns.map((column) => (downwards ? `${column} desc` : column)).join(', ');
    return this.database.query<QueueRow>(
      `with fitting as ${isSearch(filter) ? 'materialized' : 'not materialized'} (
         select ${SORTED} from ${FROM} where ${whereOf(filter)} ${later}
       ), page as (
         select item_id, period_ord, revision from fitting order by ${order(keys)} limit $13
       )
       select ${ENTRY_COLUMNS}, i.title, d.code as direction, g.assignee, ${REGRESSION} as regression,
              (select count(*)::int from entry_comment c where c.item_id = e.item_id and c.period_ord = e.period_ord)
                as comments
       from page join progress_entry e
         on (e.item_id, e.period_ord, e.revision) = (page.item_id, page.period_ord, page.revision)
       ${COMPANIONS}
       order by ${order(sources)}`,
      [...params, ...(page.after ?? [])],
    );
  }

  /**
   * How many entries there are in each state, whichever state is looked at. What is found by words or got worse is not counted
   * among all that was ever accepted or withdrawn: these are left out where neither a period, nor a place, nor an item narrows it.
   */
  async totals(filter: QueueFilter, scope: Scope): Promise<QueueTotals> {
    const open = OPEN_STATES.map((state) => `(${entryIs('e', state)})`).join(' or ');
    const all = !isOfEverything(filter);
    const where = all ? WHERE : `${WHERE} and (${open})`;
    const rows = await this.database.query<{ state: EntryState; count: number }>(
      `select ${entryState('e')} as state, count(*)::int as count from ${FROM} where ${where} group by 1`,
      paramsOf(filter, scope),
    );
    return { counts: new Map(rows.map(({ state, count }) => [state, count])), all };
  }

  /** How many entries wait where, by code; the places of road maps. */
  async places(filter: QueueFilter, scope: Scope): Promise<QueuePlace[]> {
    return this.database.query<QueuePlace>(
      `select t.code as territory, t.name, count(*)::int as count, min(e.submitted_at) as oldest,
              array(select a.code from territory_closure c join territory a on a.id = c.ancestor_id
                     where c.descendant_id = t.id order by a.level, a.code) as path
         from ${FROM} where ${whereOf(filter)} group by t.id order by t.code collate "C"`,
      paramsOf(filter, scope),
    );
  }

  static keyOf(row: QueueRow, sort: QueueSort): unknown[] {
    const byTime = [row.submittedAt, row.itemId, row.ord, row.revision];
    return sort === 'territory' ? [row.territory, ...byTime] : byTime;
  }
}
