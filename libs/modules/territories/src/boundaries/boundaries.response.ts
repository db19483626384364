import { ApiProperty } from '@nestjs/swagger';
import type { ShapeView } from '../data/boundary.reader';

/** An area of GeoJSON (RFC 7946). */
export class BoundaryGeometry {
  @ApiProperty({ enum: ['Polygon', 'MultiPolygon'] })
  type: string;
  /** Rings of positions, longitude before latitude, in degrees; of a MultiPolygon, one list deeper. */
  @ApiProperty({ type: 'array', items: {} })
  coordinates: unknown;
}

/** Whose area it is. */
export class BoundaryProperties {
  /** The classifier code. */
  code: string;
  name: { kk?: string; ru?: string; en?: string };
  /** 0 the country .. 3 a city district. */
  level: number;
}

/** A territory on the map. */
export class BoundaryFeature {
  @ApiProperty({ enum: ['Feature'] })
  type: string;
  /** The classifier code. */
  id: string;
  properties: BoundaryProperties;
  geometry: BoundaryGeometry;
}

/** The map. */
export class BoundariesResponse {
  @ApiProperty({ enum: ['FeatureCollection'] })
  type: string;
  features: BoundaryFeature[];
}

/** The map as the API shows it. */
export function presentBoundaries(shapes: readonly ShapeView[]): BoundariesResponse {
  const features = shapes.map(({ code, name, level, geometry }) => ({
    type: 'Feature',
    id: code,
    properties: { code, name, level },
    geometry,
  }));
  return { type: 'FeatureCollection', features };
}
