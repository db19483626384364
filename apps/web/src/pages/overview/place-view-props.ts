import type { Territory } from '../../shared/api/territory';
import type { OverviewSearch } from './overview-search';

/** What the view of a place is told. */
export interface PlaceViewProps {
  programme: string;
  period: string;
  /** Code of the place that an address without one stands for. */
  home: string;
  /** From the top of what the reader sees down to the territory on screen. */
  path: Territory[];
  search: OverviewSearch;
  onChange: (part: Partial<OverviewSearch>, replace?: boolean) => void;
}
