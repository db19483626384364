import { queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { EvidenceFile } from './evidence-file';

const files = (path: string) =>
  queryOptions({
    queryKey: ['evidence', path],
    queryFn: async ({ signal }) => (await request<{ items: EvidenceFile[] }>(path, { signal })).items,
  });

/** Files with what they show, the oldest first. */
export const evidenceQueries = {
  ofEntry: (entryId: string) => files(`/entries/${entryId}/evidence`),
  /** Of every revision of its entries, and of its verifications. */
  ofItem: (itemId: number) => files(`/items/${itemId}/evidence`),
  ofVerification: (itemId: number, id: number) => files(`/items/${itemId}/verifications/${id}/evidence`),
};
