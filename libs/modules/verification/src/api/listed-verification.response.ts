import { pageOf } from '@platform/http';
import type { VerificationRow } from '../data/verification.reader';

/** A verification and the item it is of. */
export class ListedVerificationResponse {
  id: number;
  itemId: number;
  itemCode: string;
  title: { kk?: string; ru?: string; en?: string };
  /** Code of the road map's territory. */
  territory: string;
  unit: string | null;
  kind: string;
  date: string;
  method: string;
  result: string;
  value: number | null;
  place: string | null;
  note: string | null;
  verifiedBy: string;
  recordedAt: string;
  /** Photos and documents. */
  files: number;
}

/** A page of verifications, the last recorded first. */
export class VerificationPageResponse {
  items: ListedVerificationResponse[];
  nextCursor: string | null;
}

/** Verifications as the API shows them. */
export function presentVerifications(
  rows: readonly VerificationRow[],
  limit: number,
): VerificationPageResponse {
  const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
  return {
    items: items.map((row) => ({
      ...row,
      value: row.value === null ? null : Number(row.value),
      recordedAt: row.recordedAt.toISOString(),
    })),
    nextCursor,
  };
}
