import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../shared/api/all-pages';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

type Schemas = components['schemas'];

/** What figures can be broken down by. */
export type ChapterKind = 'direction' | 'promise' | 'executor';
/** The figures of one chapter; the key is null for what belongs to none. */
export type ChapterLine = Schemas['BreakdownLineResponse'];
/** One chapter over time and by place. */
export type Chapter = Schemas['ChapterResponse'];

/** Where and when chapters are looked at; `knownAt` is a day. */
export interface ChapterScope {
  programme: string;
  territory: string;
  period: string;
  knownAt?: string;
}

const pathOf = (territory: string, tail: string): string =>
  `/metrics/${encodeURIComponent(territory)}/${tail}`;

/** Keys begin with `figures, <programme>`: what a fold changes is read anew. */
export const chapterQueries = {
  breakdown: (by: ChapterKind, { programme, territory, period, knownAt }: ChapterScope) =>
    queryOptions({
      queryKey: ['figures', programme, 'breakdown', by, territory, period, knownAt],
      queryFn: ({ signal }) =>
        allPages<ChapterLine>(pathOf(territory, 'breakdown'), { by, programme, period, knownAt }, signal),
    }),

  one: (by: ChapterKind, key: string, { programme, territory, period, knownAt }: ChapterScope) =>
    queryOptions({
      queryKey: ['figures', programme, 'chapter', by, key, territory, period, knownAt],
      queryFn: ({ signal }) =>
        request<Chapter>(pathOf(territory, 'chapter'), {
          query: { by, key, programme, period, knownAt },
          signal,
        }),
      placeholderData: (previous) =>
        previous?.key === key && previous.territory === territory ? previous : undefined,
    }),
};
