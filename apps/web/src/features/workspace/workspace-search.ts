/** What every page about a programme keeps in its address; what is absent is at its default. */
export interface WorkspaceSearch {
  programme?: string;
  period?: string;
  territory?: string;
  /** A day, on pages that replay the past: what was known at its end; read by the route they all stand in. */
  asOf?: string;
}

/** A search parameter as a text; anything else is dropped rather than refused. */
export const searchText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads the programme, period and territory of an address. */
export function workspaceSearch(raw: Record<string, unknown>): WorkspaceSearch {
  return {
    programme: searchText(raw.programme),
    period: searchText(raw.period),
    territory: searchText(raw.territory),
  };
}
