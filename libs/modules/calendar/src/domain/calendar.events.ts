interface LockedPeriod {
  readonly programmeId: number;
  readonly ord: number;
  /** ISO instant. */
  readonly lockedAt: string;
  readonly lockedBy: string;
}

/** Somebody closed a period: from now on its figures are of record. */
export class PeriodLocked {
  static readonly eventName = 'period.locked';
  readonly name = PeriodLocked.eventName;

  constructor(readonly payload: LockedPeriod) {}
}
