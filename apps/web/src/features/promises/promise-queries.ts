import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../shared/api/all-pages';
import type { components } from '../../shared/api/schema.generated';
import type { ChapterScope } from '../chapters/chapter-queries';

type Schemas = components['schemas'];
export type PromiseText = Schemas['PromiseResponse'];
/** A promise at a place with what is said of it. */
export type JudgedPromise = Schemas['PromiseVerdictResponse'];
export type Verdict = JudgedPromise['verdict'];

const RARELY_CHANGES = 10 * 60_000;

/** Promises as they were made, and what became of them. */
export const promiseQueries = {
  all: (programme: string) =>
    queryOptions({
      queryKey: ['promises', programme],
      queryFn: ({ signal }) =>
        allPages<PromiseText>(`/programmes/${encodeURIComponent(programme)}/promises`, {}, signal),
      staleTime: RARELY_CHANGES,
    }),

  verdicts: ({ programme, territory, period, knownAt }: ChapterScope) =>
    queryOptions({
      queryKey: ['figures', programme, 'verdicts', territory, period, knownAt],
      queryFn: ({ signal }) =>
        allPages<JudgedPromise>(
          `/programmes/${encodeURIComponent(programme)}/verdicts`,
          { territory, period, knownAt },
          signal,
        ),
    }),
};
