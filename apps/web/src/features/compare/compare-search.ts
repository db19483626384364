import type { FigureSetName } from '../../shared/api/figures';
import { searchText, workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';

/** At least one place is looked at, at most as many as one can tell apart. */
export const MOST_PLACES = 6;

/** What of the comparison stands in the address. */
export interface CompareSearch extends WorkspaceSearch {
  /** Codes of territories, parted by commas; the first is what the others are measured against. */
  places?: string;
  /** The period that is set against the page's. */
  with?: string;
  set?: Exclude<FigureSetName, 'measures'>;
  view?: 'table';
}

/** Reads the address; what is unknown is dropped. */
export function compareSearch(raw: Record<string, unknown>): CompareSearch {
  return {
    ...workspaceSearch(raw),
    places: searchText(raw.places),
    with: searchText(raw.with),
    set: raw.set === 'indicators' ? 'indicators' : undefined,
    view: raw.view === 'table' ? 'table' : undefined,
  };
}

/** The codes in the address, each once. */
export function placesIn(text: string | undefined): string[] {
  const codes = (text ?? '').split(',').filter(Boolean);
  return [...new Set(codes)].slice(0, MOST_PLACES);
}
