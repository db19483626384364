import type { Column, TableKind } from '@core/reporting';

/** Columns that hold one number; lists of them are text. */
export const NUMBER_COLUMNS: { readonly [K in TableKind]: readonly Column<K>[] } = {
  territories: ['level', 'grid_row', 'grid_col'],
  'road-maps': ['baseline', 'target', 'weight'],
  progress: ['value', 'numerator', 'denominator', 'spent'],
  lineage: ['share'],
};
