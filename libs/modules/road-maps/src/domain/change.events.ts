/** Where a change request strikes. */
interface ChangeReach {
  readonly changeId: number;
  readonly itemId: number;
  readonly programmeId: number;
  readonly roadMapId: number;
  /** The first period whose figures may differ. */
  readonly fromOrd: number;
}

/** Somebody asked for a change; an undecided replacement puts its item at risk. */
export class ChangeRequested {
  static readonly eventName = 'change.requested';
  readonly name = ChangeRequested.eventName;

  constructor(readonly payload: ChangeReach) {}
}

/** A change request was approved or rejected. */
export class ChangeDecided {
  static readonly eventName = 'change.decided';
  readonly name = ChangeDecided.eventName;

  constructor(readonly payload: ChangeReach) {}
}
