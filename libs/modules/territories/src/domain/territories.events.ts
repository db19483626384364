/** Territories came under another parent: what was summed along the old way up is wrong now. */
export class TerritoriesMoved {
  static readonly eventName = 'territories.moved';
  readonly name = TerritoriesMoved.eventName;

  /** @param payload `since`: the first day that is different; null: all of history is */
  constructor(
    readonly payload: { readonly territoryIds: readonly number[]; readonly since: string | null },
  ) {}
}
