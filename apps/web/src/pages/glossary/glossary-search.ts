import { searchText } from '../../features/workspace/workspace-search';

/** What the glossary keeps in its address. */
export interface GlossarySearch {
  q?: string;
}

/** Reads the address of the glossary. */
export function glossarySearch(raw: Record<string, unknown>): GlossarySearch {
  return { q: searchText(raw.q) };
}
