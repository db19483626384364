import type { FigureSetName } from '../../shared/api/figures';
import { itemsSearch, type ItemsSearch } from '../items/items-search';
import { workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';

/** What the page of a chapter keeps in its address: place and period, what is counted, and its list of items. */
export interface ChapterSearch extends WorkspaceSearch, Pick<ItemsSearch, 'status' | 'type' | 'q' | 'sort'> {
  set?: Exclude<FigureSetName, 'measures'>;
  chart?: 'table';
}

/** Reads the address; what is unknown is dropped. */
export function chapterSearch(raw: Record<string, unknown>): ChapterSearch {
  const { status, type, q, sort } = itemsSearch(raw);
  return {
    ...workspaceSearch(raw),
    ...{ status, type, q, sort },
    set: raw.set === 'indicators' ? 'indicators' : undefined,
    chart: raw.chart === 'table' ? 'table' : undefined,
  };
}
