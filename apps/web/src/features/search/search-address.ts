import { searchText } from '../workspace/workspace-search';
import { SEARCH_KINDS, type SearchKind } from './search-kinds';

/** What of the search page stands in the address; what is absent does not narrow. */
export interface SearchAddress {
  q?: string;
  kind?: SearchKind;
  /** Code. */
  programme?: string;
}

/** Reads the address; what is unknown is dropped. */
export function searchAddress(raw: Record<string, unknown>): SearchAddress {
  return {
    q: searchText(raw.q)?.slice(0, 200),
    kind: SEARCH_KINDS.find((kind) => kind === raw.kind),
    programme: searchText(raw.programme),
  };
}
