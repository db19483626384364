import { VERDICTS } from '@core/metrics';
import type { FigureSetName } from '../../shared/api/figures';
import { searchText, workspaceSearch, type WorkspaceSearch } from '../workspace/workspace-search';
import type { Verdict } from './promise-queries';

export const PROMISE_ORDERS = ['programme', 'behind', 'accepted', 'gap'] as const;
export type PromiseOrder = (typeof PROMISE_ORDERS)[number];

/** What the page of all promises keeps in its address. */
export interface PromisesSearch extends WorkspaceSearch {
  set?: Exclude<FigureSetName, 'measures'>;
  verdict?: Verdict;
  direction?: string;
  q?: string;
  order?: Exclude<PromiseOrder, 'programme'>;
}

/** Reads the address; what is unknown is dropped. */
export function promisesSearch(raw: Record<string, unknown>): PromisesSearch {
  const order = PROMISE_ORDERS.find((one) => one === raw.order);
  return {
    ...workspaceSearch(raw),
    set: raw.set === 'indicators' ? 'indicators' : undefined,
    verdict: VERDICTS.find((verdict) => verdict === raw.verdict),
    direction: searchText(raw.direction),
    q: searchText(raw.q),
    order: order === 'programme' ? undefined : order,
  };
}
