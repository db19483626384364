/** Shares of territories are elsewhere from a day on, because these were split, merged, renamed or gave a part away. */
export class TerritoriesReshaped {
  static readonly eventName = 'territories.reshaped';
  readonly name = TerritoriesReshaped.eventName;

  constructor(readonly payload: { readonly territoryIds: readonly number[]; readonly since: string }) {}
}
