import { searchText, workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';
import type { EntryState } from './queued-entry';

const STATES: readonly EntryState[] = ['submitted', 'endorsed', 'accepted', 'returned', 'withdrawn'];

/** What of the review desk stands in the address; what is absent is at its default. */
export interface ReviewSearch extends WorkspaceSearch {
  state?: Exclude<EntryState, 'submitted'>;
  direction?: string;
  regression?: 'true';
  reason?: 'true';
  assignee?: 'me' | 'none';
  q?: string;
  sort?: 'newest' | 'territory';
  /** Id of the entry that is open. */
  entry?: string;
}

const oneOf = <T extends string>(value: unknown, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === value);

/** Reads the address; anything unknown or malformed is dropped rather than refused. */
export function reviewSearch(raw: Record<string, unknown>): ReviewSearch {
  return {
    ...workspaceSearch(raw),
    state: oneOf(raw.state, STATES.slice(1) as Exclude<EntryState, 'submitted'>[]),
    direction: searchText(raw.direction),
    regression: oneOf(raw.regression, ['true'] as const),
    reason: oneOf(raw.reason, ['true'] as const),
    assignee: oneOf(raw.assignee, ['me', 'none'] as const),
    q: searchText(raw.q),
    sort: oneOf(raw.sort, ['newest', 'territory'] as const),
    entry: searchText(raw.entry),
  };
}

/** What the API is asked for. */
export type QueueFilter = Readonly<Record<string, string | undefined>> & { programme: string };

/** The filter of an address, without what only the page knows. */
export function queueFilter(search: ReviewSearch, programme: string): QueueFilter {
  const { period, territory, state = 'submitted', direction, regression, reason, assignee, q, sort } = search;
  return {
    ...{ programme, period, territory, state, direction, regression, assignee, q, sort },
    hasReason: reason,
  };
}
