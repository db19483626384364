import type { AreaGeometry, Position } from '@core/reporting';

/** An outline and its holes; each ring ends where it began. */
export type Polygon = readonly (readonly Position[])[];

/** The polygons of an area, however many. */
export function polygonsOf(geometry: AreaGeometry): readonly Polygon[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The area of polygons, written the shorter way where there is one only. */
export function areaOf(polygons: readonly Polygon[]): AreaGeometry {
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
}
