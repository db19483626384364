import type { Programme } from '../../shared/api/programme';
import type { Session } from '../../shared/api/session';
import type { Territory } from '../../shared/api/territory';
import type { OverviewSearch } from './overview-search';
import type { UploadChoices } from './upload-choices';

/** What the view of a place is told. */
export interface PlaceViewProps {
  session: Session;
  programmes: Programme[];
  programme: string;
  period: string;
  /** Code of the place that an address without one stands for. */
  home: string;
  /** From the top of what the reader sees down to the territory on screen. */
  path: Territory[];
  search: OverviewSearch;
  upload: UploadChoices;
  onChange: (part: Partial<OverviewSearch>, replace?: boolean) => void;
}
