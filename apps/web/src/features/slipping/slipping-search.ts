import type { FigureSetName } from '../../shared/api/figures';
import { searchText, workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';

/** What of the page on what slips stands in the address. */
export interface SlippingSearch extends WorkspaceSearch {
  set?: Exclude<FigureSetName, 'measures'>;
  status?: string;
  reason?: string;
  executor?: string;
  direction?: string;
  q?: string;
  sort?: string;
}

/** By what one narrows the list; each stands beside the others as a chip. */
export const SLIPPING_FILTERS = ['status', 'reason', 'executor', 'direction'] as const;
export type SlippingFilterName = (typeof SLIPPING_FILTERS)[number];

/** Stands for "none given" in a filter. */
export const NONE_GIVEN = 'none';

const SORTS = ['loss', 'deadline', 'weight', 'planned', 'accepted'];

/** Reads the address; what is unknown is dropped. */
export function slippingSearch(raw: Record<string, unknown>): SlippingSearch {
  const sort = searchText(raw.sort);
  const status = searchText(raw.status);
  return {
    ...workspaceSearch(raw),
    set: raw.set === 'indicators' ? 'indicators' : undefined,
    status: status === 'overdue' || status === 'at_risk' ? status : undefined,
    reason: searchText(raw.reason),
    executor: searchText(raw.executor),
    direction: searchText(raw.direction),
    q: searchText(raw.q),
    sort: sort !== undefined && SORTS.includes(sort.replace(/^-/, '')) ? sort : undefined,
  };
}
