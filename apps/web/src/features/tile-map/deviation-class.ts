import type { FigureSet } from '../../shared/api/figures';

/** Best to worst, as the legend shows them. */
export const DEVIATION_CLASSES = [
  'ahead',
  'on_plan',
  'slightly_behind',
  'behind',
  'far_behind',
  'no_data',
] as const;
export type DeviationClass = (typeof DEVIATION_CLASSES)[number];

/**
 * The class of a tile by accepted completion minus plan, in points. The lower limits −5, −10 and −20 are those of the
 * bands; what has no band (grey) has no colour either.
 */
export function deviationClass(figures: FigureSet | null): DeviationClass {
  if (figures === null || figures.band === 'grey' || figures.deviation === null) return 'no_data';
  const { deviation } = figures;
  if (deviation > 5) return 'ahead';
  if (deviation >= -5) return 'on_plan';
  if (deviation >= -10) return 'slightly_behind';
  return deviation >= -20 ? 'behind' : 'far_behind';
}
