import type { AreaGeometry } from '@core/reporting';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, type Triangle } from 'topojson-simplify';
import { areaOf, polygonsOf, type Polygon } from './polygons-of';
import { roundPolygons } from './round-polygons';
import { windPolygon } from './wind-polygon';

/** The boundary of one territory. */
export interface Boundary {
  readonly territoryId: number;
  readonly geometry: AreaGeometry;
}

/** Corners a map keeps: enough for a screen, and twenty regions stay under 200 KB on their way. */
const CORNERS_PER_TERRITORY = 1_000;
const MOST_CORNERS = 40_000;

type Weighed = [x: number, y: number, weight: number];

/**
 * Boundaries for a map on a screen: fewer corners, four decimals (about ten metres). Neighbours keep one common line,
 * because the line between them is simplified once for both. No territory vanishes, however small beside the others.
 * Outlines run counterclockwise and holes clockwise (RFC 7946), whichever way they came.
 * @param boundaries all that are drawn together: those of one level
 */
export function simplifyBoundaries(boundaries: readonly Boundary[]): Boundary[] {
  if (boundaries.length === 0) return [];
  const features = boundaries.map(({ territoryId, geometry }) => ({
    type: 'Feature' as const,
    id: territoryId,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: roundPolygons(polygonsOf(geometry)) },
  }));
  const map = { type: 'FeatureCollection' as const, features };
  const weighed = presimplify(topology({ map }) as Parameters<typeof presimplify>[0], weightOf);
  const arcs = weighed.arcs as unknown as Weighed[][];
  for (const arc of arcs) keepShape(arc);
  const drawn = simplify(weighed, threshold(arcs, cornersFor(boundaries.length)));
  const collection = feature(drawn, drawn.objects.map) as unknown as typeof map;
  return collection.features.map(({ id, geometry }) => ({
    territoryId: id,
    geometry: areaOf((geometry.coordinates as Polygon[]).map(windPolygon)),
  }));
}

function cornersFor(territories: number): number {
  return Math.min(territories * CORNERS_PER_TERRITORY, MOST_CORNERS);
}

/** The area of a triangle, in square degrees of the equator: what leaving its middle corner out would change. */
function weightOf([a, b, c]: Triangle): number {
  const doubled = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  return (Math.abs(doubled) / 2) * Math.cos((b[1] * Math.PI) / 180);
}

/** Ends of a line are always kept; with its heaviest corner, or two where it comes back to its start, an area stays one. */
function keepShape(arc: Weighed[]): void {
  const first = arc[0];
  const last = arc[arc.length - 1];
  const isRing = first[0] === last[0] && first[1] === last[1];
  for (let kept = 0; kept < (isRing ? 2 : 1); kept += 1) {
    let heaviest: Weighed | undefined;
    for (const corner of arc) {
      if (Number.isFinite(corner[2]) && (heaviest === undefined || corner[2] > heaviest[2]))
        heaviest = corner;
    }
    if (heaviest !== undefined) heaviest[2] = Infinity;
  }
}

/** The weight below which corners are left out; 0 keeps all. */
function threshold(arcs: readonly Weighed[][], corners: number): number {
  const weights = arcs.flatMap((arc) => arc.map(([, , weight]) => weight)).filter(Number.isFinite);
  if (weights.length <= corners) return 0;
  return Float64Array.from(weights).sort()[weights.length - corners];
}
