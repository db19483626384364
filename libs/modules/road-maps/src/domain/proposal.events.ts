/** Road maps were sent for others to decide on. */
export class RoadMapProposed {
  static readonly eventName = 'road-map.proposed';
  readonly name = RoadMapProposed.eventName;

  constructor(
    readonly payload: {
      readonly importId: string;
      readonly programmeId: number;
      readonly proposedBy: string;
      /** Roots of the subtrees that the sender may send for; null: everywhere. */
      readonly roots: readonly string[] | null;
      /** Items that would be added or edited. */
      readonly rows: number;
      /** Whether an approved road map would change: then whoever proposed it cannot decide. */
      readonly isLater: boolean;
    },
  ) {}
}

/** Somebody decided on road maps that another proposed. */
export class RoadMapDecided {
  static readonly eventName = 'road-map.decided';
  readonly name = RoadMapDecided.eventName;

  constructor(
    readonly payload: {
      readonly importId: string;
      readonly programmeId: number;
      readonly proposedBy: string;
      readonly decidedBy: string;
      readonly decision: 'applied' | 'declined';
      readonly reason: string | null;
    },
  ) {}
}
