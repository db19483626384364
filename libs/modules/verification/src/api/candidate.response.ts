import { ApiProperty } from '@nestjs/swagger';
import { encodeCursor } from '@platform/http';
import { CLAIMS, type Candidate, type Claim } from '../domain/candidate';

/** An item that is said to be done and that nobody independent has seen since. */
export class CandidateResponse {
  itemId: number;
  itemCode: string;
  title: { kk?: string; ru?: string; en?: string };
  /** Code of the road map's territory. */
  territory: string;
  direction: string | null;
  @ApiProperty({ enum: ['measure', 'indicator'] })
  type: 'measure' | 'indicator';
  kind: string;
  unit: string | null;
  baseline: number | null;
  /** In force now. */
  target: number | null;
  deadline: string;
  completionForm: string | null;
  leadExecutor: string | null;
  /** Under the programme's policy; null where it has no part in weighted figures. */
  weight: number | null;
  /** Million tenge. */
  budgetPlanned: number | null;
  @ApiProperty({ enum: CLAIMS })
  claim: Claim;
  /** What is claimed, in the item's unit. */
  value: number;
  period: string;
  /** Older than the claim. */
  lastVerified: string | null;
  /** Photos and documents of its entries. */
  files: number;
}

/** A page of items worth verifying, the weightiest first. */
export class CandidatePageResponse {
  items: CandidateResponse[];
  nextCursor: string | null;
  /** Of all pages. */
  total: number;
}

const quantity = (text: string | null): number | null => (text === null ? null : Number(text));

/** Items worth verifying as the API shows them; pages are cut by position. */
export function presentCandidates(
  rows: readonly Candidate[],
  { limit, from }: { limit: number; from: number },
): CandidatePageResponse {
  return {
    items: rows.slice(0, limit).map(({ total: _total, ...row }) => ({
      ...row,
      baseline: quantity(row.baseline),
      target: quantity(row.target),
      weight: quantity(row.weight),
      budgetPlanned: quantity(row.budgetPlanned),
      value: Number(row.value),
    })),
    nextCursor: rows.length > limit ? encodeCursor([from + limit]) : null,
    total: rows[0]?.total ?? 0,
  };
}
