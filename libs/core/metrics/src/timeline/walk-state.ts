import { type ItemFacts, keepsLevel } from './item-facts';
import { itemProgress, targetMet } from './item-progress';
import type { Checkpoint, ItemRecord } from './item-record';

/**
 * What is known of an item while its periods are told in order, against one target. Progress is raw; NaN without a
 * value. Kinds that keep a level count the periods that met it, the others follow their last value.
 */
export class WalkState {
  reported: number;
  accepted: number;
  /** The accepted progress at the end of the period before. */
  acceptedBefore = NaN;
  verified = NaN;
  spent: number;
  /** The last period with a value on the reported track. */
  valuedOrd: number;
  /** The first period whose own accepted value reached 100 % (maintain: the first with an accepted value). */
  firstDone: number;
  /** The period of the last verification. */
  verifiedOrd = -Infinity;
  readonly keepsLevel: boolean;
  private kept: number;
  private met: number;
  private acceptedKept: number;
  private acceptedMet: number;
  private verifiedKept = 0;
  private verifiedMet = 0;
  private nextVerification = 0;

  constructor(
    private readonly item: ItemFacts,
    private readonly target: number | null,
    private readonly record: ItemRecord,
    checkpoint: Checkpoint | null,
  ) {
    this.keepsLevel = keepsLevel(item.kind);
    const from = checkpoint ?? NOTHING_YET;
    this.reported = from.reported ?? NaN;
    this.accepted = from.accepted ?? NaN;
    this.spent = from.spent ?? NaN;
    this.valuedOrd = from.valuedOrd ?? NEVER;
    this.firstDone = from.firstDone ?? Infinity;
    this.kept = from.keptPeriods;
    this.met = from.metPeriods;
    this.acceptedKept = from.acceptedKeptPeriods;
    this.acceptedMet = from.acceptedMetPeriods;
  }

  /** Takes what the ledger says of one period; periods come in order, none is left out. */
  hear(ord: number): void {
    const { reported, accepted, spent, offset, firstOrd } = this.record;
    const index = offset + ord - firstOrd;
    this.acceptedBefore = this.accepted;
    if (!Number.isNaN(reported[index])) this.hearReported(ord, reported[index]);
    if (!Number.isNaN(accepted[index])) this.hearAccepted(ord, accepted[index]);
    if (!Number.isNaN(spent[index])) this.spent = spent[index];
    this.see(ord);
  }

  checkpointAt(ord: number): Checkpoint {
    return {
      ord,
      target: this.target,
      valuedOrd: this.valuedOrd === NEVER ? null : this.valuedOrd,
      reported: orNull(this.reported),
      accepted: orNull(this.accepted),
      firstDone: this.firstDone === Infinity ? null : this.firstDone,
      spent: orNull(this.spent),
      keptPeriods: this.kept,
      metPeriods: this.met,
      acceptedKeptPeriods: this.acceptedKept,
      acceptedMetPeriods: this.acceptedMet,
    };
  }

  private hearReported(ord: number, value: number): void {
    this.valuedOrd = ord;
    if (!this.keepsLevel) {
      this.reported = this.progressOf(value);
      return;
    }
    this.kept += 1;
    if (this.isMet(value)) this.met += 1;
    this.reported = this.met / this.kept;
  }

  private hearAccepted(ord: number, value: number): void {
    if (!this.keepsLevel) {
      this.accepted = this.progressOf(value);
      if (this.accepted >= 1) this.firstDone = Math.min(this.firstDone, ord);
      return;
    }
    this.acceptedKept += 1;
    if (this.isMet(value)) this.acceptedMet += 1;
    this.accepted = this.acceptedMet / this.acceptedKept;
    this.firstDone = Math.min(this.firstDone, ord);
  }

  /** Takes the verifications dated up to the end of the period; of a kept level only the last of each period counts. */
  private see(ord: number): void {
    const { verifications } = this.record;
    while (this.nextVerification < verifications.length && verifications[this.nextVerification].ord <= ord) {
      const seen = verifications[this.nextVerification];
      this.nextVerification += 1;
      this.verifiedOrd = seen.ord;
      if (!this.keepsLevel) this.verified = this.progressOf(seen.value);
      else if (verifications[this.nextVerification]?.ord !== seen.ord) {
        this.verifiedKept += 1;
        if (this.isMet(seen.value)) this.verifiedMet += 1;
        this.verified = this.verifiedMet / this.verifiedKept;
      }
    }
  }

  private progressOf(value: number): number {
    return itemProgress(this.item.kind, this.item.baseline, this.target, value);
  }

  private isMet(value: number): boolean {
    return targetMet(this.item.kind, this.target, value);
  }
}

const NOTHING_YET: Checkpoint = {
  ord: -1,
  target: null,
  valuedOrd: null,
  reported: null,
  accepted: null,
  firstDone: null,
  spent: null,
  keptPeriods: 0,
  metPeriods: 0,
  acceptedKeptPeriods: 0,
  acceptedMetPeriods: 0,
};

/** Lies more than one period before the first, so that no period takes it for fresh. */
const NEVER = -2;

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
