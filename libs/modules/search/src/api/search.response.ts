import { encodeCursor } from '@platform/http';
import type { FoundOfKind } from '../use-cases/search';

class PlaceOnPathResponse {
  code: string;
  name: { kk?: string; ru?: string; en?: string };
}

/** Something that was found. */
export class SearchHitResponse {
  kind: 'territory' | 'promise' | 'direction' | 'measure' | 'indicator';
  /** Of a measure or an indicator. */
  id: number | null;
  code: string;
  title: { kk?: string; ru?: string; en?: string };
  /** Code; null for a territory. */
  programme: string | null;
  /** Code of the chapter of a promise, a measure or an indicator. */
  direction: string | null;
  /** Places from the region down: where an item belongs, or what a territory lies in. */
  path: PlaceOnPathResponse[];
  /** Who is in charge of a measure or an indicator. */
  executor: string | null;
  /** Of a measure or an indicator. */
  deadline: string | null;
}

/** What was found of a kind: an exact code first, then titles that begin so, then the other matches. */
export class SearchGroupResponse {
  kind: 'territory' | 'promise' | 'direction' | 'measure' | 'indicator';
  /** How many there are; 1,000 measures or indicators mean that there may be more. */
  total: number;
  items: SearchHitResponse[];
  nextCursor: string | null;
}

/** A group for every kind that was asked for. */
export class SearchResponse {
  groups: SearchGroupResponse[];
}

/** What was found as the API shows it. */
export function presentSearch(
  groups: readonly FoundOfKind[],
  { from, limit }: { from: number; limit: number },
): SearchResponse {
  return {
    groups: groups.map(({ kind, total, hits }) => ({
      kind,
      total,
      items: hits.map((hit) => ({
        ...{ kind: hit.kind, id: hit.id, code: hit.code, title: hit.title },
        ...{ programme: hit.programme, direction: hit.direction },
        path: hit.path.map(({ code, name }) => ({ code, name })),
        ...{ executor: hit.executor, deadline: hit.deadline },
      })),
      nextCursor: from + limit < total && hits.length > 0 ? encodeCursor([from + limit]) : null,
    })),
  };
}
