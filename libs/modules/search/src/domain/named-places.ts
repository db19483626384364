/** For each word that was typed, ids of the places of that name with all below them; null: no place is called so. */
export type NamedPlaces = readonly (readonly number[] | null)[];
