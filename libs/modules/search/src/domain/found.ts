import type { SearchHit } from './search-hit';

/** Some of what was found of a kind. */
export interface Found {
  /** How many there are; counting stops at the reader's limit. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** Which part of what was found is wanted. */
export interface Part {
  readonly from: number;
  readonly limit: number;
}

/** Nothing. */
export const NOTHING: Found = { total: 0, hits: [] };
