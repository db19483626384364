/**
 * What the ledger says of one item, by period: NaN or 0 where it says nothing. Many items share the same arrays, each
 * with its own offset: an object for every item's window would cost more than the walk itself.
 */
export interface ItemRecord {
  /** The first period that is told: the one after the checkpoint, or the first of the programme. */
  readonly firstOrd: number;
  /** Where the first period stands in the arrays. */
  readonly offset: number;
  /** The last value of the period that was neither returned nor withdrawn. */
  readonly reported: Float64Array;
  /** The last accepted value of the period. */
  readonly accepted: Float64Array;
  /** The last `spent` of the period, million tenge. */
  readonly spent: Float64Array;
  /** Bit 1: some revision for the period; bit 2: one of them came in time. */
  readonly heard: Uint8Array;
  /** Ascending by day, then by the order of recording. */
  readonly verifications: readonly VerifiedFact[];
}

export const HEARD = 1;
export const HEARD_IN_TIME = 2;

export interface VerifiedFact {
  /** The period that holds the verification's date; negative before the term. */
  readonly ord: number;
  /** In the item's unit, see verifiedValue. */
  readonly value: number;
}

/** The state of an item after a period, from which its later periods can be told without its earlier entries. */
export interface Checkpoint {
  readonly ord: number;
  readonly target: number | null;
  readonly valuedOrd: number | null;
  readonly reported: number | null;
  readonly accepted: number | null;
  readonly firstDone: number | null;
  readonly spent: number | null;
  readonly keptPeriods: number;
  readonly metPeriods: number;
  readonly acceptedKeptPeriods: number;
  readonly acceptedMetPeriods: number;
}
