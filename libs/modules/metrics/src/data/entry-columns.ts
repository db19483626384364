import { HEARD, HEARD_IN_TIME, type ItemRecord, type VerifiedFact } from '@core/metrics';

/** Bits of an entry as it travels from the database. */
export const ENTRY_ACCEPTED = 1;
export const ENTRY_IN_TIME = 2;

/**
 * The entries of many items side by side: one cell an item and period, in typed arrays, so that a national history
 * (7.5 million cells) takes a few hundred megabytes and no sorting.
 */
export class EntryColumns {
  readonly periods: number;
  private readonly reported: Float64Array;
  private readonly accepted: Float64Array;
  private readonly spent: Float64Array;
  private readonly heard: Uint8Array;
  private readonly reportedRevision: Uint16Array;
  private readonly acceptedRevision: Uint16Array;
  private readonly spentRevision: Uint16Array;

  constructor(
    items: number,
    readonly firstOrd: number,
    lastOrd: number,
  ) {
    this.periods = Math.max(0, lastOrd - firstOrd + 1);
    const cells = items * this.periods;
    this.reported = new Float64Array(cells).fill(NaN);
    this.accepted = new Float64Array(cells).fill(NaN);
    this.spent = new Float64Array(cells).fill(NaN);
    this.heard = new Uint8Array(cells);
    this.reportedRevision = new Uint16Array(cells);
    this.acceptedRevision = new Uint16Array(cells);
    this.spentRevision = new Uint16Array(cells);
  }

  /** Takes one standing revision, in any order; NaN where it says nothing. */
  take(item: number, ord: number, revision: number, value: number, spent: number, bits: number): void {
    const cell = item * this.periods + ord - this.firstOrd;
    this.heard[cell] |= (bits & ENTRY_IN_TIME) === 0 ? HEARD : HEARD | HEARD_IN_TIME;
    if (spent === spent && revision > this.spentRevision[cell]) {
      this.spentRevision[cell] = revision;
      this.spent[cell] = spent;
    }
    if (value !== value) return;
    if (revision > this.reportedRevision[cell]) {
      this.reportedRevision[cell] = revision;
      this.reported[cell] = value;
    }
    if ((bits & ENTRY_ACCEPTED) !== 0 && revision > this.acceptedRevision[cell]) {
      this.acceptedRevision[cell] = revision;
      this.accepted[cell] = value;
    }
  }

  recordOf(item: number, verifications: readonly VerifiedFact[]): ItemRecord {
    const { firstOrd, reported, accepted, spent, heard } = this;
    return { firstOrd, offset: item * this.periods, reported, accepted, spent, heard, verifications };
  }
}
