import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

type Schemas = components['schemas'];
export type ItemDifference = Schemas['ItemDifferenceResponse'];
/** Of versions, also whether edits of texts are all known. */
export type Differences = Schemas['DifferencesResponse'] &
  Partial<Pick<Schemas['VersionDifferencesResponse'], 'editsKept'>>;

const PAGE = 50;

/** Two states of items: which list of the API tells how they differ, and of what. */
export interface Compared {
  /** Of the versions of a road map, or of a proposal: with these they are read anew. */
  subject: 'road-maps' | 'imports';
  path: string;
  query?: { from?: number };
}

/** What the list is narrowed to. */
export interface Narrowed {
  change?: ItemDifference['change'];
  attribute?: ItemDifference['attributes'][number]['attribute'];
}

/** How items differ between two states, page by page; every page carries the counts of all. */
export function differenceQuery({ subject, path, query }: Compared, { change, attribute }: Narrowed) {
  return infiniteQueryOptions({
    queryKey: [subject, 'differences', path, query, change, attribute],
    queryFn: ({ pageParam, signal }) =>
      request<Differences>(path, {
        query: { ...query, change, attribute, limit: PAGE, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    // Another filter of the same two states keeps the counts on screen.
    placeholderData: (previous) => previous,
  });
}
