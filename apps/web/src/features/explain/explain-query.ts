import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

export type Explanation = components['schemas']['ExplanationResponse'];
export type ExplainedLine = components['schemas']['ExplainLineResponse'];

interface ExplainedFigure {
  programme: string;
  territory: string;
  period: string;
  figure: string;
  knownAt?: string;
}

const PAGE = 100;

/** The parts of a figure, the heaviest first, page by page. */
export const explainQuery = ({ programme, territory, period, figure, knownAt }: ExplainedFigure) =>
  infiniteQueryOptions({
    queryKey: ['figures', programme, 'explain', territory, period, figure, knownAt],
    queryFn: ({ signal, pageParam }) =>
      request<Explanation>(`/metrics/${encodeURIComponent(territory)}/explain`, {
        query: { programme, period, figure, knownAt, limit: PAGE, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
