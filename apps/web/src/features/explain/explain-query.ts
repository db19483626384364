import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';
import type { Scope } from '../../shared/api/queries';
import type { ExplainedChapter } from './chapter-address';

export type Explanation = components['schemas']['ExplanationResponse'];
export type ExplainedLine = components['schemas']['ExplainLineResponse'];

/** What is taken apart. */
export interface AskedFigure extends Scope {
  figure: string;
  chapter?: ExplainedChapter;
}

const PAGE = 100;

/** Path and query of an explanation, as its list and its file ask for it. */
export const explainRequest = ({ programme, territory, period, figure, knownAt, chapter }: AskedFigure) => ({
  path: `/metrics/${encodeURIComponent(territory)}/explain`,
  query: { programme, period, figure, knownAt, by: chapter?.by, key: chapter?.key ?? undefined },
});

/** The parts of a figure, the heaviest first, page by page. */
export const explainQuery = (asked: AskedFigure) => {
  const { path, query } = explainRequest(asked);
  return infiniteQueryOptions({
    queryKey: ['figures', asked.programme, 'explain', path, query],
    queryFn: ({ signal, pageParam }) =>
      request<Explanation>(path, { query: { ...query, limit: PAGE, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
};
