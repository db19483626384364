import { searchText, workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';

/** What of the verifier's page stands in the address; what is absent is at its default. */
export interface VerifySearch extends WorkspaceSearch {
  claim?: 'accepted' | 'claimed';
  q?: string;
}

/** Reads the address; anything unknown or malformed is dropped rather than refused. */
export function verifySearch(raw: Record<string, unknown>): VerifySearch {
  return {
    ...workspaceSearch(raw),
    claim: (['accepted', 'claimed'] as const).find((claim) => claim === raw.claim),
    q: searchText(raw.q),
  };
}
