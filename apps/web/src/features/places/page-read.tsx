import type { ReactNode } from 'react';
import { ApiError } from '../../shared/api/api-error';
import { Loaded } from '../../shared/ui/loaded';
import type { Read } from '../../shared/ui/read';
import { Elsewhere } from './elsewhere';

interface PageReadProps<T> {
  query: Read<T>;
  /** Of the skeleton, in pixels. */
  height: number;
  children: (data: T) => ReactNode;
}

/** Refused, not there, or an address that no such thing can have: from outside they are one. */
const NOT_TO_BE_SEEN = [400, 403, 404];

/** What a whole page is about, read by its address: where that is not for the reader, the page says so instead of failing. */
export function PageRead<T>({ query, height, children }: PageReadProps<T>) {
  const { data, error } = query;
  if (data === undefined && error instanceof ApiError && NOT_TO_BE_SEEN.includes(error.status)) {
    return <Elsewhere />;
  }
  return (
    <Loaded query={query} height={height}>
      {children}
    </Loaded>
  );
}
