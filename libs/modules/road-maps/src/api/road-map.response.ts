import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@platform/http';
import type { RoadMapView, VersionView } from '../data/road-map.reader';

/** A road map: what one territory has to do for one programme. */
export class RoadMapResponse {
  id: number;
  /** Code of the programme. */
  programme: string;
  /** Code of the territory. */
  territory: string;
  /** Number of the approved version. */
  version: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  approvedAt: string | null;
  counts: { measures: number; indicators: number };
}

/** A page of road maps. */
export class RoadMapPageResponse {
  items: RoadMapResponse[];
  nextCursor: string | null;
}

/** A version of a road map. */
export class RoadMapVersionResponse {
  number: number;
  @ApiProperty({ enum: ['draft', 'approved', 'superseded'] })
  status: VersionView['status'];
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  approvedAt: string | null;
  /** The import that brought it. */
  importId: string | null;
  /** The first period in which its additions count, as `2026-10`. */
  countsFrom: string;
  /** How many items it brought. */
  items: number;
}

/** A road map with its versions, newest first; the first one is the frozen baseline. */
export class RoadMapDetailResponse extends RoadMapResponse {
  versions: RoadMapVersionResponse[];
}

function presentRoadMap(view: RoadMapView): RoadMapResponse {
  const { id, programme, territory, version, approvedAt, counts } = view;
  return { id, programme, territory, version, approvedAt: approvedAt?.toISOString() ?? null, counts };
}

/** A page of road maps as the API shows it. */
export function presentRoadMapPage({ items, nextCursor }: Page<RoadMapView>): RoadMapPageResponse {
  return { items: items.map(presentRoadMap), nextCursor };
}

/** One road map as the API shows it. */
export function presentRoadMapDetail(
  view: RoadMapView,
  versions: readonly VersionView[],
): RoadMapDetailResponse {
  const presented = versions.map((version) => ({
    ...version,
    approvedAt: version.approvedAt?.toISOString() ?? null,
  }));
  return { ...presentRoadMap(view), versions: presented };
}
