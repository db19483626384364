import { workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';

/** What the address of the calendar holds. */
export interface CalendarSearch extends WorkspaceSearch {
  view?: 'table';
}

/** Reads it; what is unknown is dropped. */
export function calendarSearch(raw: Record<string, unknown>): CalendarSearch {
  return { ...workspaceSearch(raw), view: raw.view === 'table' ? 'table' : undefined };
}
