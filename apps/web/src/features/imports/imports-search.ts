import { IMPORT_KINDS, type ImportKind, type ImportSummary } from '../../shared/api/import-summary';
import { searchText, workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';

/** The states a list of imports can be narrowed to, in the order of a file's journey. */
export const IMPORT_STATES = [
  ...(['uploaded', 'parsing', 'validating', 'previewed', 'applying'] as const),
  ...(['applied', 'rejected', 'failed', 'reverted'] as const),
] as const satisfies readonly ImportSummary['status'][];
export type ImportState = (typeof IMPORT_STATES)[number];

/** What the address of the history holds. */
export interface ImportsSearch extends WorkspaceSearch {
  kind?: ImportKind;
  state?: ImportState;
}

/** Reads it; what is unknown is dropped. */
export function importsSearch(raw: Record<string, unknown>): ImportsSearch {
  const kind = searchText(raw.kind);
  const state = searchText(raw.state);
  return {
    ...workspaceSearch(raw),
    kind: IMPORT_KINDS.find((one) => one === kind),
    state: IMPORT_STATES.find((one) => one === state),
  };
}
