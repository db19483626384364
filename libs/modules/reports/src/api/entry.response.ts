import { entryId, type EntryRow, type EntryState } from '@modules/ledger';

/** One revision of one item's report for one period. */
export class EntryResponse {
  id: string;
  itemId: number;
  itemCode: string;
  /** Code of the road map's territory. */
  territory: string;
  period: string;
  revision: number;
  /** In the item's unit; of a fraction, its percent. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Million tenge. */
  spent: number | null;
  narrative: string | null;
  delayReason: string | null;
  evidence: string | null;
  state: EntryState;
  submittedAt: string;
  submittedBy: string;
  /** Why a locked period was corrected. */
  submissionReason: string | null;
  importId: string | null;
  reviewedAt: string | null;
  reviewedBy: string | null;
  /** Where the programme wants entries endorsed in their region first. */
  endorsedAt: string | null;
  endorsedBy: string | null;
  /** The reviewer's. */
  reason: string | null;
}

const numberOf = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal));

/** An entry as the API shows it. */
export function presentEntry(row: EntryRow): EntryResponse {
  const { ord: _ord, programme: _programme, withdraws: _withdraws, reviewReason, ...same } = row;
  return {
    ...same,
    id: entryId(row),
    value: numberOf(row.value),
    numerator: numberOf(row.numerator),
    denominator: numberOf(row.denominator),
    spent: numberOf(row.spent),
    submittedAt: row.submittedAt.toISOString(),
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    endorsedAt: row.endorsedAt?.toISOString() ?? null,
    reason: reviewReason,
  };
}
