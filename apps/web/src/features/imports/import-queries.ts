import { queryOptions } from '@tanstack/react-query';
import type { ImportSummary } from '../../shared/api/import-summary';
import { request } from '../../shared/api/request';

/** Reads of files that were sent. */
export const importQueries = {
  /** How far a file is. Whoever follows it (`useImportProgress`) writes what the stream tells under the same key. */
  one: (id: string) =>
    queryOptions({
      queryKey: ['imports', 'one', id],
      queryFn: ({ signal }) => request<ImportSummary>(`/imports/${encodeURIComponent(id)}`, { signal }),
    }),
};
