import { searchText, workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';

const SHOWN_STATES = ['approved', 'rejected', 'all'] as const;

/** What the address of the change requests holds; without a state those that wait are shown. */
export interface ChangesSearch extends WorkspaceSearch {
  state?: (typeof SHOWN_STATES)[number];
}

/** Reads it; what is unknown is dropped. */
export function changesSearch(raw: Record<string, unknown>): ChangesSearch {
  return { ...workspaceSearch(raw), state: SHOWN_STATES.find((state) => state === raw.state) };
}

/** What the address of the road maps holds. */
export interface PlansSearch extends WorkspaceSearch {
  q?: string;
}

/** Reads it. */
export function plansSearch(raw: Record<string, unknown>): PlansSearch {
  return { ...workspaceSearch(raw), q: searchText(raw.q) };
}
