import type { LocalizedText } from '@core/kernel';

/** A node of the country tree; `grid` is its place on the tile map. */
export interface Territory {
  code: string;
  parent: string | null;
  level: number;
  kind: string;
  name: LocalizedText;
  grid: { row: number; col: number } | null;
}
