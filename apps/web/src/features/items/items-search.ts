import { STATUSES, type Status } from '../../shared/api/figures';
import { searchText } from '../workspace/workspace-search';
import type { ItemFilter } from './item-queries';

/** What of a list of items stands in the address; what is absent does not narrow. */
export interface ItemsSearch {
  status?: Status;
  type?: 'measure' | 'indicator';
  /** Codes of a direction and a promise, name of an executor. */
  direction?: string;
  promise?: string;
  executor?: string;
  q?: string;
  sort?: string;
}

/** Reads the address; what is unknown is dropped. */
export function itemsSearch(raw: Record<string, unknown>): ItemsSearch {
  return {
    status: STATUSES.find((status) => status === raw.status),
    type: raw.type === 'measure' || raw.type === 'indicator' ? raw.type : undefined,
    direction: searchText(raw.direction),
    promise: searchText(raw.promise),
    executor: searchText(raw.executor),
    q: searchText(raw.q),
    sort: SORTABLE.find((sort) => sort === raw.sort || `-${sort}` === raw.sort)
      ? (raw.sort as string)
      : undefined,
  };
}

const SORTABLE = ['code', 'territory', 'deadline', 'status', 'accepted', 'deviation', 'spent'];

/** The address's part of a list as the API takes it. */
export function filterOf({ status, type, direction, promise, executor, q, sort }: ItemsSearch): ItemFilter {
  return { status, type, direction, promise, executor, q: q?.trim() || undefined, sort };
}
