import type { ImportProgress } from '../../shared/api/import-summary';

/** Whether nothing more will happen to an import: refused, or recorded and in the figures of every level. */
export function importEnded({ status, foldedAt }: ImportProgress): boolean {
  if (status === 'applied') return foldedAt !== null;
  return status === 'rejected' || status === 'failed' || status === 'reverted' || status === 'previewed';
}
