import { searchText, workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';

const STATES = ['due', 'in_part', 'extended', 'overdue', 'complete'] as const;

/** Where the reporting of a road map stands. */
export type ObligationState = (typeof STATES)[number];

/** What of the page stands in the address; what is absent is at its default. */
export interface CompletenessSearch extends WorkspaceSearch {
  /** A column of the board, with `-` in front for descending. */
  sort?: string;
  /** Which road maps are listed; absent: those that owe something. */
  owed?: ObligationState | 'all';
}

/** Reads the address; anything unknown or malformed is dropped rather than refused. */
export function completenessSearch(raw: Record<string, unknown>): CompletenessSearch {
  return {
    ...workspaceSearch(raw),
    sort: searchText(raw.sort),
    owed: [...STATES, 'all' as const].find((state) => state === raw.owed),
  };
}
