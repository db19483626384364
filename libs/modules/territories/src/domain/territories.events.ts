/** Territories came under another parent: what was summed along the old way up is wrong now. */
export class TerritoriesMoved {
  readonly name = 'territories.moved';

  constructor(readonly payload: { readonly territoryIds: readonly number[] }) {}
}
