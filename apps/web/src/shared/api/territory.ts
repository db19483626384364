import type { components } from './schema.generated';

type Described = components['schemas']['TerritoryResponse'];

/** A node of the country tree; `grid` is its place on the tile map, which the description forgets may be null. */
export interface Territory extends Pick<Described, 'code' | 'parent' | 'level' | 'name' | 'children'> {
  kind: string;
  grid: Described['grid'] | null;
}
