import type { TableKind } from '../columns';
import type { ColumnHeadings } from './column-headings';
import { LINEAGE_HEADINGS } from './lineage-headings';
import { PROGRESS_HEADINGS } from './progress-headings';
import { ROAD_MAP_HEADINGS } from './road-map-headings';
import { TERRITORY_HEADINGS } from './territory-headings';

/** The header dictionary: what a person may write above a column. The canonical name is always understood. */
export const HEADINGS: { readonly [K in TableKind]: ColumnHeadings<K> } = {
  territories: TERRITORY_HEADINGS,
  'road-maps': ROAD_MAP_HEADINGS,
  progress: PROGRESS_HEADINGS,
  lineage: LINEAGE_HEADINGS,
};
